package org.entente.reports.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.reports.run.InputTree;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/** The CSV files of a run, read row by row; a table that the run lacks has no rows. */
public final class RunTables {

  private final InputTree run;

  public RunTables(InputTree run) {
    this.run = run;
  }

  public void forEach(TableSpec table, Consumer<CsvRow> action) throws IOException {
    forEach(table.path(), action);
  }

  /** The table's rows one by one, for a reader who closes it; empty where the run lacks it. */
  public Optional<CsvTable> open(TableSpec table) throws IOException {
    Optional<InputStream> found = run.open(table.path());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new CsvTable(table.path(), found.get()));
  }

  /** Hands each row of the file at that path to the action. */
  public void forEach(String path, Consumer<CsvRow> action) throws IOException {
    Optional<InputStream> found = run.open(path);
    if (found.isEmpty()) {
      return;
    }
    try (CsvTable rows = new CsvTable(path, found.get())) {
      rows.forEach(action);
    }
  }

  /** The tables that the run has, in the order of {@link Tables#list()}. */
  public List<TableSpec> listTables() throws IOException {
    List<TableSpec> present = new ArrayList<>();
    for (TableSpec table : Tables.list()) {
      Optional<InputStream> found = run.open(table.path());
      if (found.isPresent()) {
        found.get().close();
        present.add(table);
      }
    }
    return present;
  }
}
