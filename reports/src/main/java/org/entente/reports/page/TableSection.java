package org.entente.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;

/** The heads of the tables: states, other entities, pairs of states, pairs of any kind. */
final class TableSection {

  private static final int ROWS = 15;

  private final Results results;

  TableSection(Results results) {
    this.results = results;
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "tables");
    html.element("h2", "Tables", "id", "tables").line();
    html.element("h3", "States");
    writeEntities(
        html, "States most named", "states", results.states(), "no states named in this corpus");
    html.element("h3", "People, organisations and regions");
    writeEntities(
        html,
        "Others most named",
        "others",
        results.others(),
        "no people, organisations or regions named in this corpus");
    more(html, "data/entity_period.csv", "data/entities.csv");
    html.element("h3", "Pairs of states");
    writeDyads(html, "States most named together", "statePairs", results.stateDyads());
    html.element("h3", "Pairs of any kind");
    writeDyads(html, "Entities most named together", "pairs", results.dyads());
    more(html, "data/dyads.csv", "data/dyad_period.csv");
    html.close().line();
  }

  private static void writeEntities(
      Html html, String caption, String list, List<EntityTotal> totals, String nothing) {
    if (totals.isEmpty()) {
      html.element("p", nothing, "class", "nothing");
      return;
    }
    boolean areStates = totals.get(0).entity().isState();
    HtmlTable table = new HtmlTable(head(caption, totals.size()), list).words("Name");
    if (!areStates) {
      table.words("Type");
    }
    table.number("Articles").number("Share").number("95 % interval");
    for (EntityTotal total : totals.subList(0, Math.min(ROWS, totals.size()))) {
      List<String> cells = new ArrayList<>(List.of(total.entity().name()));
      if (!areStates) {
        cells.add(total.entity().type());
      }
      cells.add(Numbers.grouped(total.articles()));
      cells.add(Numbers.percent(total.share().value()));
      cells.add(Numbers.interval(total.share()));
      table.row(Opening.of(total.entity().id(), ""), cells);
    }
    table.writeTo(html);
  }

  private static void writeDyads(Html html, String caption, String list, List<Dyad> dyads) {
    if (dyads.isEmpty()) {
      html.element("p", "no pairs named together in this corpus", "class", "nothing");
      return;
    }
    HtmlTable table =
        new HtmlTable(head(caption, dyads.size()), list)
            .words("Pair")
            .number("Articles")
            .number("Share")
            .number("95 % interval")
            .number("Lift")
            .number("NPMI")
            .number("LLR")
            .words("First")
            .words("Last");
    dyads.stream()
        .limit(ROWS)
        .forEach(dyad -> table.row(Opening.of(dyad.a().id(), dyad.b().id()), cells(dyad)));
    table.writeTo(html);
  }

  private static List<String> cells(Dyad dyad) {
    return List.of(
        dyad.label(),
        Numbers.grouped(dyad.articles()),
        Numbers.percent(dyad.share().value()),
        Numbers.interval(dyad.share()),
        Numbers.fixed(dyad.lift()),
        Numbers.fixed(dyad.npmi()),
        Numbers.whole(dyad.llr()),
        dyad.firstSeen().map(LocalDate::toString).orElse(""),
        dyad.lastSeen().map(LocalDate::toString).orElse(""));
  }

  private static String head(String caption, int size) {
    return size > ROWS ? "%s: the first %s".formatted(caption, ROWS) : caption;
  }

  private static void more(Html html, String... files) {
    html.open("p", "class", "small").text("All rows: ");
    for (int i = 0; i < files.length; i++) {
      html.text(i == 0 ? "" : ", ").element("a", files[i], "href", files[i]);
    }
    html.close().line();
  }
}
