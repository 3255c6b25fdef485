package org.entente.reports.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reports.chart.ChartImage;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Entities;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.Results;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.ArticleTexts;
import org.entente.reports.run.RunFacts;

/**
 * The page report.html: findings, charts, tables, evidence and method in one file that asks nothing
 * of the network. It is whole without its script, which adds sorting, filtering, and the way from
 * any number to its sentences.
 */
public final class ReportPage {

  /** The page takes as many sentences as keep it near this size, in bytes. */
  private static final long SIZE = 8_000_000;

  private static final long LEAST_FOR_SENTENCES = 500_000;
  private static final long MOST_FOR_SENTENCES = 3_000_000;

  private final RunFacts facts;
  private final Results results;
  private final RunTables tables;
  private final ArticleTexts texts;

  public ReportPage(RunFacts facts, Results results, RunTables tables, ArticleTexts texts) {
    this.facts = facts;
    this.results = results;
    this.tables = tables;
    this.texts = texts;
  }

  /** The whole page; evidence is picked out of the run's tables and texts. */
  public String html(List<ChartImage> images) throws IOException {
    Entities names = results.names();
    Timeline timeline = new Timeline(results.periods(), facts.choices().bucket());
    Evidence evidence =
        new EvidenceReader(tables, texts, facts.choices(), timeline)
            .read(results.dyads(), entities());
    Ties ties = Ties.of(results.patterns().backbone());
    Html html = new Html().trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
    PageHead head = new PageHead();
    head.writeTo(html, FirstScreen.heading(facts), facts.version());
    html.open("body");
    html.element("a", "To the content", "class", "skip", "href", "#content");
    writeContent(html, images, names, evidence, ties);
    html.element(
        "footer",
        "Made by Entente %s, as of %s. Interactive charts by Apache ECharts (Apache-2.0)."
            .formatted(facts.version(), facts.asOf()));
    PageData data = data(names, timeline, evidence, ties);
    long room = SIZE - html.length() - head.length() - data.length();
    long clamped = Math.max(LEAST_FOR_SENTENCES, Math.min(MOST_FOR_SENTENCES, room));
    head.writeScripts(html, data.json(evidence, clamped));
    return html.close().close().line().toString();
  }

  private void writeContent(
      Html html, List<ChartImage> images, Entities names, Evidence evidence, Ties ties)
      throws IOException {
    Intake intake = Intake.read(tables, facts);
    Found found = Found.read(tables, names);
    FocusSection focus = FocusSection.read(tables, names);
    new Navigation(!focus.isEmpty()).writeTo(html);
    html.open("main", "id", "content");
    new FirstScreen(facts, results, intake, new Headlines(found, results, facts).list())
        .writeTo(html);
    new ExploreSection(results.periods()).writeTo(html);
    new ChartSection(images).writeTo(html);
    new FindingSections(found).writeTo(html);
    GroupSection.read(tables, names, ties).writeTo(html);
    focus.writeTo(html);
    new TableSection(results).writeTo(html);
    new EvidenceSection(evidence, facts.csv().cutTables().containsKey("evidence")).writeTo(html);
    new RejectionSection(facts, intake).writeTo(html);
    new ClosingSections(facts, tables.listTables()).writeTo(html);
    html.close().line();
  }

  private PageData data(Entities names, Timeline timeline, Evidence evidence, Ties ties)
      throws IOException {
    List<String> followed =
        timeline.fitting(entities(), EntityTotal::articles).stream()
            .map(total -> total.entity().id())
            .toList();
    List<String> pairs =
        timeline.fitting(results.dyads(), Dyad::articles).stream().map(Dyad::key).toList();
    return new PageData(facts, results, names)
        .entities(entities(), timeline.ofEntities(tables, followed), evidence)
        .pairs(results.dyads(), timeline.ofPairs(tables, pairs), evidence)
        .network(ties);
  }

  /** States and the others, the most named first. */
  private List<EntityTotal> entities() {
    return Stream.of(results.states(), results.others())
        .flatMap(List::stream)
        .sorted(EntityTotal.MOST_NAMED)
        .toList();
  }
}
