package org.entente.reports.page;

import java.util.List;
import org.entente.reports.result.PeriodTotal;

/** Where the page's script lets a reader choose an entity, a pair and a period. */
final class ExploreSection {

  private final List<PeriodTotal> periods;

  ExploreSection(List<PeriodTotal> periods) {
    this.periods = List.copyOf(periods);
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "explore", "class", "scripted", "hidden", "hidden");
    html.element("h2", "Explore", "id", "explore").line();
    html.open("form", "class", "chooser", "id", "chooser");
    writeName(html, "Entity", "choose-a");
    writeName(html, "Named with (any, if empty)", "choose-b");
    writePeriod(html, "From", "choose-from");
    writePeriod(html, "To", "choose-to");
    html.element("button", "Whole period", "type", "button", "id", "whole");
    html.open("datalist", "id", "names").close().close().line();
    html.open("p", "id", "chosen", "role", "status").close();
    html.open("div", "class", "plot", "id", "series").close().line();
    html.open("details", "id", "points").element("summary", "The numbers of this chart");
    html.open("div", "class", "rows").close().close().line();
    html.element("h3", "Sentences", "id", "sentences", "tabindex", "-1");
    html.open("p", "id", "remainder", "role", "status").close();
    html.open("ol", "class", "sentences", "id", "found").close();
    html.element("button", "Show more", "type", "button", "id", "more", "hidden", "hidden");
    html.close().line();
  }

  private static void writeName(Html html, String label, String id) {
    html.open("label").text(label);
    html.single("input", "id", id, "list", "names", "autocomplete", "off", "spellcheck", "false");
    html.close();
  }

  private void writePeriod(Html html, String label, String id) {
    html.open("label").text(label).open("select", "id", id);
    periods.forEach(period -> html.element("option", period.start().toString()));
    html.close().close();
  }
}
