package org.entente.reports.page;

import java.util.Base64;
import java.util.List;
import org.entente.reports.chart.ChartImage;
import org.entente.reports.chart.ChartSpec;
import org.entente.reports.result.Numbers;

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
    ChartRows rows = new ChartRows(chart.data());
    String file = "charts/" + chart.name() + ".csv";
    html.open("details").element("summary", "The numbers of this chart");
    rows.table(ROWS_SHOWN).writeTo(html);
    html.open("p", "class", "small");
    if (rows.size() > ROWS_SHOWN) {
      html.text("First %s of %s rows. ".formatted(ROWS_SHOWN, Numbers.grouped(rows.size())));
    }
    html.text("All rows: ").element("a", file, "href", file).close();
    html.close();
  }
}
