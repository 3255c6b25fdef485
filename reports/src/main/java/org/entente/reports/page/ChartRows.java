package org.entente.reports.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.reports.chart.ChartData;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Share;
import org.entente.reports.table.Column;

/**
 * The rows behind a chart as a table of the page. Ids are not shown: they say what a row's numbers
 * open. The bounds of a share stand in one column.
 */
final class ChartRows {

  private static final List<String> UNSHOWN =
      List.of("entity_id", "entity_a", "entity_b", "other_id", "share_high");

  private final List<Column> columns;
  private final List<List<?>> rows;
  private final String title;

  ChartRows(ChartData data) {
    this.columns = data.table().columns();
    this.rows = data.rows();
    this.title = data.table().title();
  }

  int size() {
    return rows.size();
  }

  /** The first of the rows. */
  HtmlTable table(int most) {
    HtmlTable table = new HtmlTable(title);
    List<Column> shown = columns.stream().filter(c -> !UNSHOWN.contains(c.name())).toList();
    shown.forEach(column -> addHead(column, table));
    rows.stream()
        .limit(most)
        .forEach(row -> table.row(opening(row), shown.stream().map(c -> cell(row, c)).toList()));
    return table;
  }

  /** Totals and groups are no numbers of those whom the row is about. */
  private static void addHead(Column column, HtmlTable table) {
    boolean isNumber = column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER;
    if (!isNumber) {
      table.words(head(column));
    } else if (isTotal(column) || column.unit().equals("label")) {
      table.total(head(column));
    } else {
      table.number(head(column));
    }
  }

  private static boolean isTotal(Column column) {
    return column.name().endsWith("_total");
  }

  /** What is counted, or else the column's name. */
  private static String head(Column column) {
    String words =
        switch (column.name()) {
          case "share_low" -> "95 % interval";
          case "period_start" -> "from";
          default -> column.name().startsWith("n_") ? column.unit() : column.title();
        };
    String head = isTotal(column) ? column.unit() + " in all" : words;
    return head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
  }

  private Opening opening(List<?> row) {
    String a = text(row, "entity_id") + text(row, "entity_a");
    String start = text(row, "period_start");
    return a.isEmpty() ? Opening.NONE : new Opening(a, text(row, "entity_b"), start, start);
  }

  private String text(List<?> row, String name) {
    return find(row, name).map(String::valueOf).orElse("");
  }

  /** The cell in the column of that name, if there is one. */
  private Optional<Object> find(List<?> row, String name) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().equals(name))
        .<Object>mapToObj(row::get)
        .findFirst();
  }

  private String cell(List<?> row, Column column) {
    Object value = find(row, column.name()).orElseThrow();
    if (value instanceof Double low && column.name().equals("share_low")) {
      double high = find(row, "share_high").map(Double.class::cast).orElse(Double.NaN);
      return Numbers.interval(new Share(0, 0, low, high));
    }
    if (value instanceof Double number) {
      return column.unit().equals("proportion") ? Numbers.percent(number) : Numbers.decimal(number);
    }
    return value instanceof Long count ? Numbers.grouped(count) : String.valueOf(value);
  }
}
