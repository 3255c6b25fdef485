package org.entente.reports.page;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.entente.reports.chart.ChartData;
import org.entente.reports.chart.ChartImage;
import org.entente.reports.chart.ChartSpec;
import org.entente.reports.result.Numbers;
import org.entente.reports.table.Column;

/** The charts, each with its foot and, folded away, its rows. */
final class ChartSection {

  private static final int ROWS_SHOWN = 120;

  private final List<ChartImage> images;

  ChartSection(List<ChartImage> images) {
    this.images = List.copyOf(images);
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "charts");
    html.element("h2", "Charts", "id", "charts").line();
    for (int i = 0; i < images.size(); i++) {
      write(images.get(i), i + 1, html);
    }
    html.close().line();
  }

  private static void write(ChartImage image, int number, Html html) {
    ChartSpec chart = image.chart();
    boolean isEmpty = chart.data().rows().isEmpty();
    html.open("figure", "id", "chart-" + chart.name());
    if (isEmpty) {
      html.element("p", chart.alt(), "class", "nothing");
    } else {
      writePicture(image, "Figure " + number, html);
    }
    html.open("figcaption").text("Figure " + number + ". ").element("strong", chart.title());
    html.text(". " + chart.subtitle() + ".").close().line();
    if (!isEmpty) {
      writeRows(chart, html);
    }
    html.close().line();
  }

  private static void writePicture(ChartImage image, String label, Html html) {
    String source = "data:image/png;base64," + Base64.getEncoder().encodeToString(image.dense());
    String width = "" + image.width();
    String height = "" + image.height();
    String alt = image.chart().alt();
    html.open("div", "class", "picture", "tabindex", "0", "role", "group", "aria-label", label);
    html.single("img", "src", source, "width", width, "height", height, "alt", alt);
    html.close();
  }

  private static void writeRows(ChartSpec chart, Html html) {
    ChartData data = chart.data();
    String file = "charts/" + chart.name() + ".csv";
    html.open("details").element("summary", "The numbers of this chart");
    HtmlTable table = new HtmlTable(data.table().title());
    for (Column column : data.table().columns()) {
      boolean isNumber =
          column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER;
      if (isNumber) {
        table.number(column.title());
      } else {
        table.words(column.title());
      }
    }
    data.rows().stream().limit(ROWS_SHOWN).forEach(row -> table.row(cells(row, data)));
    table.writeTo(html);
    html.open("p", "class", "small");
    if (data.rows().size() > ROWS_SHOWN) {
      html.text("First %s of %s rows. ".formatted(ROWS_SHOWN, Numbers.grouped(data.rows().size())));
    }
    html.text("All rows: ").element("a", file, "href", file).close();
    html.close();
  }

  private static List<String> cells(List<?> row, ChartData data) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(cell(row.get(i), data.table().columns().get(i)));
    }
    return cells;
  }

  private static String cell(Object value, Column column) {
    if (value instanceof Double number) {
      return column.unit().equals("proportion") ? Numbers.percent(number) : Numbers.decimal(number);
    }
    return value instanceof Long count ? Numbers.grouped(count) : String.valueOf(value);
  }
}
