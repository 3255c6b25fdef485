package org.entente.reports.page;

import java.io.IOException;
import java.util.List;
import org.entente.reports.chart.ChartImage;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Results;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.RunFacts;

/**
 * The page report.html: charts, tables, evidence and method in one file that asks nothing of the
 * network and runs no script.
 */
public final class ReportPage {

  private static final int EVIDENCED = 10;

  private static final List<String> SECTIONS =
      List.of("findings", "charts", "tables", "evidence", "left-out", "method", "files", "cite");

  private static final List<String> SECTION_NAMES =
      List.of(
          "What stands out", "Charts", "Tables", "Evidence", "Left out", "Method", "Files", "Cite");

  private final RunFacts facts;
  private final Results results;
  private final RunTables tables;

  public ReportPage(RunFacts facts, Results results, RunTables tables) {
    this.facts = facts;
    this.results = results;
    this.tables = tables;
  }

  /** The whole page; evidence is picked out of the run's tables. */
  public String html(List<ChartImage> images) throws IOException {
    Intake intake = Intake.read(tables, facts);
    List<String> findings = new FindingSentences(results).list(tables);
    Evidence evidence = new EvidenceReader(tables).read(evidenced());
    Html html = new Html().trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
    writeHead(html);
    html.open("body");
    html.element("a", "To the content", "class", "skip", "href", "#content");
    writeNavigation(html);
    html.open("main", "id", "content");
    new FirstScreen(facts, results, intake, findings).writeTo(html);
    new ChartSection(images).writeTo(html);
    new TableSection(results).writeTo(html);
    new EvidenceSection(evidence, facts.csv().cutTables().containsKey("evidence")).writeTo(html);
    new RejectionSection(facts, intake).writeTo(html);
    new ClosingSections(facts, tables.listTables()).writeTo(html);
    html.close().line();
    html.element("footer", "Made by Entente " + facts.version() + ", as of " + facts.asOf() + ".");
    return html.close().close().line().toString();
  }

  /** Pairs of states first; where there are too few, pairs of any kind. */
  private List<Dyad> evidenced() {
    List<Dyad> states = results.stateDyads();
    List<Dyad> chosen = states.isEmpty() ? results.dyads() : states;
    return chosen.subList(0, Math.min(EVIDENCED, chosen.size()));
  }

  private void writeHead(Html html) {
    String style = PageText.read("report.css");
    String policy =
        "default-src 'none'; img-src data:; style-src %s; base-uri 'none'; form-action 'none'"
            .formatted(PageText.policyHash(style));
    html.open("head").single("meta", "charset", "utf-8");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.single("meta", "name", "generator", "content", "Entente " + facts.version());
    html.element("title", FirstScreen.heading(facts) + " – Entente").line();
    html.open("style").trusted(style).close().close().line();
  }

  private static void writeNavigation(Html html) {
    html.open("nav", "aria-label", "Sections").open("ul");
    for (int i = 0; i < SECTIONS.size(); i++) {
      html.open("li").element("a", SECTION_NAMES.get(i), "href", "#" + SECTIONS.get(i)).close();
    }
    html.close().close().line();
  }
}
