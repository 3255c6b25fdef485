package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.Findings;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.Share;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;

/** Those most named: a bar for the share of articles that name each, with its interval. */
final class TopChart {

  private static final TableSpec TABLE =
      TableSpec.named("top", "Those most named")
          .with(
              Column.text("entity_id", "The entity"),
              Column.text("name", "Its name"),
              Column.count("n_articles", "articles", "Articles that name it"),
              Column.count("n_clusters", "stories", "Distinct stories that name it"),
              Column.count("clusters_total", "stories", "All distinct stories"),
              Column.number("share", "proportion", "n_clusters / clusters_total", ""),
              Column.number("share_low", "proportion", "Lower bound of the share", "Wilson 1927"),
              Column.number("share_high", "proportion", "Upper bound of the share", "Wilson 1927"));

  private static final int SHOWN = 15;
  private static final double TALLEST_ROW = 40;
  private static final double WIDEST_NAME = 360;

  private final List<EntityTotal> shown;
  private final String kind;

  private TopChart(List<EntityTotal> all, String kind) {
    this.shown = all.stream().limit(SHOWN).toList();
    this.kind = kind;
  }

  static ChartSpec ofStates(Results results, Wording words) {
    String title =
        Findings.findLeadingState(results)
            .map(TopChart::finding)
            .orElse("States most named in the corpus");
    return new TopChart(results.states(), "states").spec("top_states", title, words);
  }

  static ChartSpec ofOthers(Results results, Wording words) {
    List<EntityTotal> actors =
        results.others().stream().filter(total -> !total.entity().isRegion()).toList();
    return new TopChart(actors, "persons or organisations")
        .spec("top_others", "Persons and organisations most named in the corpus", words);
  }

  private ChartSpec spec(String name, String title, Wording words) {
    return new ChartSpec(
        name,
        title,
        words.wholeRange(words.shareOf("that name them")),
        words.note("Lines: 95 % Wilson intervals. " + words.counting()),
        alt(),
        new ChartData(TABLE, rows()),
        shown.isEmpty() ? Drawing.placeholder("no " + kind + " named in this corpus") : this::draw);
  }

  private static String finding(EntityTotal state) {
    return "%s is named in %s of articles, more than any other state"
        .formatted(state.entity().name(), Numbers.percent(state.share().value()));
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    for (EntityTotal state : shown) {
      Share share = state.share();
      rows.add(
          List.of(
              state.entity().id(),
              state.entity().name(),
              state.articles(),
              share.part(),
              share.whole(),
              share.value(),
              share.low(),
              share.high()));
    }
    return rows;
  }

  private String alt() {
    return shown.isEmpty()
        ? "No " + kind + " named in this corpus."
        : shown.stream()
            .map(state -> state.entity().name() + " " + text(state.share()))
            .collect(
                Collectors.joining(
                    "; ", "Bar chart of the share of articles that name each: ", "."));
  }

  private static String text(Share share) {
    return Numbers.percent(share.value()) + " (" + Numbers.interval(share) + ")";
  }

  private void draw(Pen pen, Rectangle2D area) {
    double names =
        shown.stream()
            .mapToDouble(each -> pen.width(each.entity().name(), Style.LABEL))
            .max()
            .orElse(0);
    double left = Math.min(WIDEST_NAME, names) + 12;
    double row = Math.min(TALLEST_ROW, (area.getHeight() - 28) / shown.size());
    Rectangle2D rows =
        new Rectangle2D.Double(
            area.getX() + left, area.getY(), area.getWidth() - left, row * shown.size());
    new ShareBars(shown.stream().map(EntityTotal::share).toList(), rows).draw(pen);
    for (int i = 0; i < shown.size(); i++) {
      String name = pen.fit(shown.get(i).entity().name(), Style.LABEL, WIDEST_NAME);
      pen.right(name, Style.LABEL, rows.getX() - 10, rows.getY() + (i + 0.5) * row);
    }
  }
}
