package org.entente.reports.page;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.reports.chart.ChartData;
import org.entente.reports.result.Numbers;
import org.entente.reports.table.Column;

/**
 * The rows behind a chart as a table of the page. Ids are not shown: they say what a row's numbers
 * open.
 */
final class ChartRows {

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
    List<Integer> shown =
        IntStream.range(0, columns.size()).filter(i -> !isId(columns.get(i))).boxed().toList();
    shown.forEach(i -> addHead(columns.get(i), table));
    rows.stream()
        .limit(most)
        .forEach(
            row ->
                table.row(
                    opening(row),
                    shown.stream().map(i -> cell(row.get(i), columns.get(i))).toList()));
    return table;
  }

  private static boolean isId(Column column) {
    return List.of("entity_id", "entity_a", "entity_b", "other_id").contains(column.name());
  }

  /** Totals and groups are no numbers of those whom the row is about. */
  private static void addHead(Column column, HtmlTable table) {
    boolean isNumber = column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER;
    if (!isNumber) {
      table.words(column.title());
    } else if (column.name().endsWith("_total") || column.unit().equals("label")) {
      table.total(column.title());
    } else {
      table.number(column.title());
    }
  }

  private Opening opening(List<?> row) {
    String a = text(row, "entity_id") + text(row, "entity_a");
    String start = text(row, "period_start");
    return a.isEmpty() ? Opening.NONE : new Opening(a, text(row, "entity_b"), start, start);
  }

  /** The cell in the column of that name; empty where the table has none. */
  private String text(List<?> row, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return String.valueOf(row.get(i));
      }
    }
    return "";
  }

  private static String cell(Object value, Column column) {
    if (value instanceof Double number) {
      return column.unit().equals("proportion") ? Numbers.percent(number) : Numbers.decimal(number);
    }
    return value instanceof Long count ? Numbers.grouped(count) : String.valueOf(value);
  }
}
