package org.entente.reports.page;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption and a header row; wide ones scroll by themselves. */
final class HtmlTable {

  private final String caption;
  private final String list;
  private final List<Head> heads = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private record Head(String text, String kind) {

    boolean isNumber() {
      return !kind.isEmpty();
    }
  }

  private record Row(Opening opening, List<String> cells) {}

  HtmlTable(String caption) {
    this(caption, "");
  }

  /**
   * A table whose further rows are with the page's data.
   *
   * @param list the name under which the page's script knows them
   */
  HtmlTable(String caption, String list) {
    this.caption = caption;
    this.list = list;
  }

  HtmlTable words(String head) {
    heads.add(new Head(head, ""));
    return this;
  }

  /** A column of numbers, set to the right. */
  HtmlTable number(String head) {
    heads.add(new Head(head, "number"));
    return this;
  }

  /** A column of numbers that are not of those whom the row is about, and open nothing. */
  HtmlTable total(String head) {
    heads.add(new Head(head, "number total"));
    return this;
  }

  HtmlTable row(String... cells) {
    return row(List.of(cells));
  }

  HtmlTable row(List<String> cells) {
    return row(Opening.NONE, cells);
  }

  /** A row whose numbers open to the sentences behind them. */
  HtmlTable row(Opening opening, List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(cells + " does not fit " + heads);
    }
    rows.add(new Row(opening, List.copyOf(cells)));
    return this;
  }

  /** Writes the table; its first column names the rows. */
  void writeTo(Html html) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table", list.isEmpty() ? new String[0] : new String[] {"data-list", list});
    html.element("caption", caption).open("thead").open("tr");
    for (Head head : heads) {
      html.open("th", attributes(head)).text(head.text()).close();
    }
    html.close().close().line().open("tbody");
    for (Row row : rows) {
      html.open("tr", row.opening().attributes());
      for (int i = 0; i < row.cells().size(); i++) {
        writeCell(html, i, row.cells().get(i));
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
      html.open("td", isDate(text) ? new String[] {"class", "date"} : new String[0]);
      html.element("bdi", text).close();
    }
  }

  /** Whether the text is a day as ISO writes it, which is not to be broken into lines. */
  private static boolean isDate(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Character.isDigit(text.charAt(0));
  }

  private static String[] attributes(Head head) {
    return head.isNumber()
        ? new String[] {"scope", "col", "class", head.kind()}
        : new String[] {"scope", "col"};
  }
}
