package org.entente.reports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes dictionary.csv: what each column of each table means. */
public final class Dictionary {

  private Dictionary() {}

  public static void write(List<TableSpec> tables, OutputStream stream) throws IOException {
    try (CsvTableWriter out = new CsvTableWriter(Tables.DICTIONARY, stream)) {
      for (TableSpec table : tables) {
        for (Column column : table.columns()) {
          out.write(
              table.name(),
              column.name(),
              column.type().label(),
              column.unit(),
              column.meaning(),
              column.source());
        }
      }
    }
  }
}
