package org.entente.reports.page;

import java.util.List;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.run.RunFacts;

/** The top of the page: what the corpus is, how big, and what stands out in it. */
final class FirstScreen {

  private static final int PUBLISHERS_SHOWN = 5;

  private final RunFacts facts;
  private final Results results;
  private final Intake intake;
  private final List<Headline> findings;

  FirstScreen(RunFacts facts, Results results, Intake intake, List<Headline> findings) {
    this.facts = facts;
    this.results = results;
    this.intake = intake;
    this.findings = List.copyOf(findings);
  }

  void writeTo(Html html) {
    html.open("header", "class", "top");
    html.element("p", "Entente · diplomatic relations in the news", "class", "kicker");
    html.element("h1", heading(facts));
    html.open("p", "class", "lead").text("Corpus: ");
    html.element("bdi", String.join(", ", facts.corpus().inputs()));
    html.text(". " + publishers()).close().line();
    writeFigures(html);
    html.close().line();
    html.open("section", "aria-labelledby", "findings");
    html.element("h2", "What stands out", "id", "findings");
    writeFindings(html);
    html.close().line();
  }

  /** The page's name: what it answers, and for which days. */
  static String heading(RunFacts facts) {
    return facts.from().isEmpty()
        ? "Who is named with whom in the news"
        : "Who is named with whom, " + facts.period();
  }

  private String publishers() {
    List<String> names =
        intake.publishers().stream()
            .limit(PUBLISHERS_SHOWN)
            .map(entry -> entry.getKey() + " (" + Numbers.grouped(entry.getValue()) + ")")
            .toList();
    if (names.isEmpty()) {
      return "The articles name no publisher.";
    }
    int more = intake.publishers().size() - names.size();
    String rest = more > 0 ? " and " + Numbers.grouped(more) + " more" : "";
    return "Publishers, with articles: " + String.join(", ", names) + rest + ".";
  }

  private void writeFigures(Html html) {
    RunFacts.Corpus corpus = facts.corpus();
    html.open("dl", "class", "figures");
    figure(html, "articles kept", corpus.nKept());
    if (results.clusters() < corpus.nKept()) {
      figure(html, "distinct stories", results.clusters());
    }
    figure(html, "duplicates", corpus.nDuplicate());
    figure(html, "reprints", intake.reprints());
    figure(html, "rejected", corpus.nRejected());
    figure(html, "files", intake.files());
    figure(html, "publishers", intake.publishers().size());
    figure(html, "states named", results.states().size());
    html.close();
  }

  private static void figure(Html html, String what, long count) {
    html.open("div").element("dt", what).element("dd", Numbers.grouped(count)).close();
  }

  private void writeFindings(Html html) {
    if (findings.isEmpty()) {
      html.element(
          "p",
          results.states().size() < 2
              ? "There is too little to compare in this corpus."
              : "Nothing is set apart: no test or interval tells what was found from chance.");
      return;
    }
    html.open("ul", "class", "findings");
    for (Headline finding : findings) {
      html.open("li", finding.opening().attributes()).element("bdi", finding.text());
      html.open("p", "class", "small").element("bdi", finding.support()).close().close().line();
    }
    html.close();
    html.element(
        "p",
        "Only what a test, a 95 % interval or a false discovery rate of 5 % supports is listed"
            + " here."
            + (results.clusters() == results.articles() ? "" : " Shares count reprints once."),
        "class",
        "small");
  }
}
