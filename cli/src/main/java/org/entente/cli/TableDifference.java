package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reports.table.Column;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.TableSpec;

/**
 * How one table differs between two runs. Both files are sorted by the table's key and are read
 * side by side, so that only the rows to be shown are held: those whose number of articles differs
 * most.
 *
 * <p>One more article moves the totals of its period, and with them the shares of everyone in it.
 * So rows of which only totals and measures differ are counted apart and not shown. Columns that
 * only one of the runs has are not compared.
 */
final class TableDifference {

  /**
   * A row of the table that is not the same in both runs; one side is empty where it is missing.
   */
  record RowDifference(List<String> key, Optional<CsvRow> first, Optional<CsvRow> second) {

    /** By how many articles the two differ. */
    long size() {
      return Math.abs(articles(first) - articles(second));
    }

    private static long articles(Optional<CsvRow> row) {
      return row.map(r -> r.count("n_articles")).orElse(0L);
    }
  }

  /** The greatest first; of equals the one that comes first in the table. */
  private static final Comparator<RowDifference> GREATEST =
      Comparator.comparingLong(RowDifference::size)
          .reversed()
          .thenComparing(row -> String.join("\u0000", row.key()));

  private final TableSpec table;
  private final int limit;
  private final TreeSet<RowDifference> shown = new TreeSet<>(GREATEST);
  private Set<String> common = Set.of();
  private long added;
  private long gone;
  private long changed;
  private long moved;

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
      difference.common = new HashSet<>(one.columns());
      difference.common.retainAll(other.columns());
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
    return List.copyOf(shown);
  }

  boolean isEmpty() {
    return added + gone + changed + moved == 0;
  }

  /** "dyads: 3 row(s) changed, 1 only in the second run, 0 only in the first" */
  String summary() {
    return table.name()
        + ": "
        + changed
        + " row(s) changed, "
        + added
        + " only in the second run, "
        + gone
        + " only in the first"
        + (moved == 0 ? "" : "; of " + moved + " more only totals and measures");
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
      List<String> differing = differing(first.get(), second.get());
      if (differing.stream().noneMatch(this::isOwn)) {
        moved += differing.isEmpty() ? 0 : 1;
        return;
      }
      changed++;
    } else if (second.isPresent()) {
      added++;
    } else {
      gone++;
    }
    CsvRow row = first.or(() -> second).orElseThrow();
    shown.add(new RowDifference(table.key().stream().map(row::text).toList(), first, second));
    if (shown.size() > limit) {
      shown.pollLast();
    }
  }

  /** Whether a column is of the row itself, and not of its period or computed from both. */
  private boolean isOwn(String name) {
    boolean counts = table.columnNames().stream().anyMatch(column -> column.startsWith("n_"));
    Column column =
        table.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    return switch (column.type()) {
      case INTEGER, NUMBER -> !counts || name.startsWith("n_");
      default -> !name.endsWith("_reason");
    };
  }

  /** The columns in which two rows of the same key differ. */
  List<String> differing(CsvRow first, CsvRow second) {
    return table.columnNames().stream()
        .filter(common::contains)
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
