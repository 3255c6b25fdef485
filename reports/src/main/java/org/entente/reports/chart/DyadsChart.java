package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Findings;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.Series;

/** The strongest ties between states, over time: one small panel each, on common axes. */
final class DyadsChart {

  private static final String NOTHING =
      "no two states are named together often enough in this corpus";

  private final List<Series> all;
  private final Wording words;

  private DyadsChart(Results results, Wording words) {
    this.all = results.dyadSeries();
    this.words = words;
  }

  static ChartSpec of(Results results, Wording words) {
    DyadsChart chart = new DyadsChart(results, words);
    String neutral = "Pairs of states most named together, over time";
    return new ChartSpec(
        "dyads",
        Findings.findLeadingDyad(results)
            .filter(chart::isShown)
            .map(DyadsChart::finding)
            .orElse(neutral),
        words.subtitle(words.shareOf("that name both"))
            + Pooling.of(chart.all).words(words.bucket()),
        words.note(
            "Of pairs above the count that chance would give (log-likelihood ratio above 0), tested"
                + " or not; bands: 95 % Wilson intervals."
                + SeriesLines.explained(chart.all)),
        chart.alt(),
        SeriesData.of("dyads", neutral, chart.all),
        chart.all.isEmpty() ? Drawing.placeholder(NOTHING) : chart::draw);
  }

  private boolean isShown(Dyad dyad) {
    return all.stream().anyMatch(series -> series.label().equals(dyad.label()));
  }

  private static String finding(Dyad dyad) {
    return "%s and %s are named together in %s of articles, more than any other two states"
        .formatted(dyad.a().name(), dyad.b().name(), Numbers.percent(dyad.share().value()));
  }

  private String alt() {
    return all.isEmpty()
        ? "No two states are named together often enough in this corpus."
        : all.stream()
            .map(series -> series.label() + ", " + Numbers.grouped(series.articles()) + " articles")
            .collect(
                Collectors.joining(
                    "; ",
                    "Small line charts of the share of articles that name two states together, %s: "
                        .formatted(words.byBucket()),
                    "."));
  }

  private void draw(Pen pen, Rectangle2D area) {
    new SmallPanels(all, words.bucket(), false).draw(pen, area);
  }
}
