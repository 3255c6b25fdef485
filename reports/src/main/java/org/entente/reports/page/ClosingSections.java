package org.entente.reports.page;

import java.util.List;
import org.entente.reports.result.Numbers;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.TableSpec;

/** The end of the page: how it was counted, which files there are, how to cite. */
final class ClosingSections {

  private final RunFacts facts;
  private final List<TableSpec> tables;

  ClosingSections(RunFacts facts, List<TableSpec> tables) {
    this.facts = facts;
    this.tables = List.copyOf(tables);
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "method");
    html.element("h2", "Method and limits", "id", "method");
    writeChoices(html);
    html.trusted(PageText.read("method.html")).close().line();
    html.open("section", "aria-labelledby", "files");
    html.element("h2", "Files", "id", "files");
    writeFiles(html);
    html.close().line();
    html.open("section", "aria-labelledby", "cite");
    html.element("h2", "How to cite", "id", "cite");
    writeCitation(html);
    html.close().line();
  }

  private void writeChoices(Html html) {
    RunFacts.Choices choices = facts.choices();
    new HtmlTable("Choices of this run")
        .words("Option")
        .words("Value")
        .words("Meaning")
        .row("bucket", choices.bucket().word(), "length of a period")
        .row("window", choices.window(), "two entities are named together if one window has both")
        .row("past", choices.past(), "whether mentions of the past count")
        .row("via", choices.via() ? "on" : "off", "whether people count for the state they act for")
        .row(
            "max-entities",
            Numbers.grouped(choices.maxEntities()),
            "articles with more entities are not counted in pairs")
        .row(
            "fill-min",
            Numbers.grouped(choices.fillMin()),
            "articles from which on zeros are written out")
        .row(
            "entities",
            choices.entities().isEmpty() ? "none" : String.join(", ", choices.entities()),
            "files of the user that add to the gazetteer or change it")
        .row("as-of", facts.asOf().toString(), "no article is dated later")
        .writeTo(html);
  }

  private void writeFiles(Html html) {
    HtmlTable table = new HtmlTable("Tables of this run").words("File").words("What it holds");
    for (TableSpec spec : tables) {
      Long whole = facts.csv().cutTables().get(spec.name());
      String cut =
          whole == null
              ? ""
              : " (the first %s of %s rows; data/parquet holds all)"
                  .formatted(Numbers.grouped(facts.csv().rows()), Numbers.grouped(whole));
      table.row(spec.path(), spec.title() + cut);
    }
    table.writeTo(html);
    html.open("p").text("What each column means: ");
    html.element("a", "data/dictionary.csv", "href", "data/dictionary.csv")
        .text("; for R and Python: ");
    html.element("a", "datapackage.json", "href", "datapackage.json").text("; pictures: ");
    html.element("a", "charts/index.json", "href", "charts/index.json").text("; this run: ");
    html.element("a", "run.json", "href", "run.json").text(".").close();
  }

  private void writeCitation(Html html) {
    html.open("p").text("Entente %s (%s). ".formatted(facts.version(), facts.asOf().getYear()));
    html.open("cite").text("Who is named with whom in the news, " + facts.period()).close();
    html.text(
        ". %s articles, by %s, window: %s, as of %s. See "
            .formatted(
                Numbers.grouped(facts.corpus().nKept()),
                facts.choices().bucket().word(),
                facts.choices().window(),
                facts.asOf()));
    html.element("a", "CITATION.cff", "href", "CITATION.cff").text(".").close();
  }
}
