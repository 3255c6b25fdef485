package org.entente.reports.page;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption and a header row; wide ones scroll by themselves. */
final class HtmlTable {

  private final String caption;
  private final List<Head> heads = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private record Head(String text, boolean isNumber) {}

  HtmlTable(String caption) {
    this.caption = caption;
  }

  HtmlTable words(String head) {
    heads.add(new Head(head, false));
    return this;
  }

  /** A column of numbers, set to the right. */
  HtmlTable number(String head) {
    heads.add(new Head(head, true));
    return this;
  }

  HtmlTable row(String... cells) {
    return row(List.of(cells));
  }

  HtmlTable row(List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(cells + " does not fit " + heads);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Writes the table; its first column names the rows. */
  void writeTo(Html html) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table").element("caption", caption).open("thead").open("tr");
    for (Head head : heads) {
      html.open("th", attributes(head, "col")).text(head.text()).close();
    }
    html.close().close().line().open("tbody");
    for (List<String> row : rows) {
      html.open("tr");
      for (int i = 0; i < row.size(); i++) {
        writeCell(html, i, row.get(i));
      }
      html.close().line();
    }
    html.close().close().close().line();
  }

  private void writeCell(Html html, int column, String text) {
    if (column == 0) {
      html.open("th", "scope", "row").element("bdi", text).close();
    } else if (heads.get(column).isNumber()) {
      html.element("td", text, "class", "number");
    } else {
      html.open("td").element("bdi", text).close();
    }
  }

  private static String[] attributes(Head head, String scope) {
    return head.isNumber()
        ? new String[] {"scope", scope, "class", "number"}
        : new String[] {"scope", scope};
  }
}
