package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.analytics.io.StoredTable;
import org.entente.reports.table.TableSpec;

/** Rows of a run's tables as they lie in Parquet, where none is cut off as in CSV. */
final class ParquetRows {

  private ParquetRows() {}

  /**
   * Rows of a table of a run.
   *
   * @param wanted columns of text, and the values of which each has to have one
   */
  static List<List<Object>> of(
      Path run, TableSpec table, List<String> columns, Map<String, Set<String>> wanted)
      throws IOException {
    return of(run.resolve("data/parquet").resolve(table.name()), columns, wanted);
  }

  static List<List<Object>> of(Path table, List<String> columns, Map<String, Set<String>> wanted)
      throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    forEach(table, columns, wanted, rows::add);
    return rows;
  }

  /** Hands on one row after another; none is held. */
  static void forEach(
      Path table,
      List<String> columns,
      Map<String, Set<String>> wanted,
      Consumer<List<Object>> action)
      throws IOException {
    if (wanted.containsValue(Set.of())) {
      return;
    }
    try (StoredTable stored = new StoredTable(table, columns, wanted)) {
      for (Optional<List<Object>> row = stored.findNext();
          row.isPresent();
          row = stored.findNext()) {
        action.accept(row.get());
      }
    }
  }

  /** A cell as text; empty where it is missing. */
  static String text(List<Object> row, int column) {
    return row.get(column) == null ? "" : row.get(column).toString();
  }

  static int number(List<Object> row, int column) {
    return ((Number) row.get(column)).intValue();
  }
}
