package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entente.reports.table.Column;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.TableSpec;

/**
 * How one table differs between two runs. Both files are sorted by the table's key and are read
 * side by side, so that only the rows to be shown are held.
 */
final class TableDifference {

  /**
   * A row of the table that is not the same in both runs; one side is empty where it is missing.
   */
  record RowDifference(List<String> key, Optional<CsvRow> first, Optional<CsvRow> second) {}

  private final TableSpec table;
  private final int limit;
  private final List<RowDifference> shown = new ArrayList<>();
  private long added;
  private long gone;
  private long changed;

  private TableDifference(TableSpec table, int limit) {
    this.table = table;
    this.limit = limit;
  }

  /** Compares a table of two runs and keeps the first rows that differ. */
  static TableDifference of(TableSpec table, Path first, Path second, int limit)
      throws IOException {
    TableDifference difference = new TableDifference(table, limit);
    try (CsvTable one = open(table, first);
        CsvTable other = open(table, second)) {
      difference.merge(one.iterator(), other.iterator());
    }
    return difference;
  }

  private static CsvTable open(TableSpec table, Path run) throws IOException {
    Path file = run.resolve(table.path());
    return new CsvTable(
        file.toString(),
        Files.exists(file) ? Files.newInputStream(file) : java.io.InputStream.nullInputStream());
  }

  TableSpec table() {
    return table;
  }

  List<RowDifference> shown() {
    return shown;
  }

  boolean isEmpty() {
    return added + gone + changed == 0;
  }

  /** "dyads: 3 rows changed, 1 only in the second run, 0 only in the first" */
  String summary() {
    return table.name()
        + ": "
        + changed
        + " row(s) changed, "
        + added
        + " only in the second run, "
        + gone
        + " only in the first";
  }

  private void merge(Iterator<CsvRow> first, Iterator<CsvRow> second) {
    Optional<CsvRow> a = next(first);
    Optional<CsvRow> b = next(second);
    while (a.isPresent() || b.isPresent()) {
      int order = a.isEmpty() ? 1 : b.isEmpty() ? -1 : compare(a.get(), b.get());
      if (order == 0) {
        note(a, b);
      } else if (order < 0) {
        note(a, Optional.empty());
      } else {
        note(Optional.empty(), b);
      }
      a = order <= 0 ? next(first) : a;
      b = order >= 0 ? next(second) : b;
    }
  }

  private static Optional<CsvRow> next(Iterator<CsvRow> rows) {
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }

  private void note(Optional<CsvRow> first, Optional<CsvRow> second) {
    if (first.isPresent() && second.isPresent()) {
      if (differing(first.get(), second.get()).isEmpty()) {
        return;
      }
      changed++;
    } else if (second.isPresent()) {
      added++;
    } else {
      gone++;
    }
    if (shown.size() < limit) {
      CsvRow row = first.or(() -> second).orElseThrow();
      shown.add(new RowDifference(table.key().stream().map(row::text).toList(), first, second));
    }
  }

  /** The columns in which two rows of the same key differ. */
  List<String> differing(CsvRow first, CsvRow second) {
    return table.columnNames().stream()
        .filter(column -> !first.text(column).equals(second.text(column)))
        .toList();
  }

  private int compare(CsvRow a, CsvRow b) {
    for (Column column : table.columns()) {
      if (table.key().contains(column.name())) {
        String one = a.text(column.name());
        String other = b.text(column.name());
        int order =
            column.type() == Column.Type.INTEGER
                ? Comparator.<Long>naturalOrder()
                    .compare(Long.parseLong(one), Long.parseLong(other))
                : byCodePoints(one, other);
        if (order != 0) {
          return order;
        }
      }
    }
    return 0;
  }

  /** The order of UTF-8 bytes, in which tables are sorted. */
  private static int byCodePoints(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    return java.util.Arrays.compare(a, b);
  }
}
