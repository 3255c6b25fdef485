package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.result.Turn;
import org.entente.reports.result.Turns;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;

/** Bursts and changes, each marked on its series. */
final class TurnsChart {

  private static final TableSpec TABLE =
      TableSpec.named("bursts", "Bursts and changes on their series")
          .with(SeriesData.columns())
          .with(
              Column.flag("in_burst", "Whether the period lies in a burst"),
              Column.number(
                  "level",
                  "proportion",
                  "Share of stories between two changes; empty without",
                  ""));

  private static final String NEUTRAL = "Bursts and changes in how often names occur";

  private final Turns turns;
  private final Wording words;

  private TurnsChart(Results results, Wording words) {
    this.turns = results.patterns().turns();
    this.words = words;
  }

  static ChartSpec of(Results results, Wording words) {
    TurnsChart chart = new TurnsChart(results, words);
    return new ChartSpec(
        "bursts",
        chart.title(),
        words.subtitle(words.shareOf("that name them")) + chart.pooled() + chart.shown(),
        words.note(chart.method()),
        chart.alt(),
        new ChartData(TABLE, chart.rows()),
        turns(results).isEmpty()
            ? Drawing.placeholder("no bursts or changes were found in this corpus")
            : chart::draw);
  }

  private static List<Turn> turns(Results results) {
    return results.patterns().turns().shown();
  }

  private String method() {
    return turns.shown().isEmpty()
        ? words.lookedAt()
        : explained()
            + "; false discovery rate 5 %. Bands: 95 % Wilson intervals. Each panel has its own"
            + " scale."
            + SeriesLines.explained(series());
  }

  /** The marks that there are. */
  private String explained() {
    List<String> marks = new ArrayList<>();
    if (turns.shown().stream().anyMatch(turn -> !turn.bursts().isEmpty())) {
      marks.add("shaded: bursts (Kleinberg)");
    }
    if (turns.shown().stream().anyMatch(turn -> !turn.changes().isEmpty())) {
      marks.add("dashed: shares between changes (Poisson segments)");
    }
    String all = String.join("; ", marks);
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
  }

  /** The clearest, which is the first: it has passed the test that the table's rows have passed. */
  private String title() {
    return turns.shown().stream()
        .limit(1)
        .flatMap(
            turn ->
                marks(turn)
                    .findBurst()
                    .map(days -> turn.subject().isNamed() + " unusually often, " + days)
                    .stream())
        .findFirst()
        .orElse(NEUTRAL);
  }

  private TurnMarks marks(Turn turn) {
    return new TurnMarks(turn, words);
  }

  private String pooled() {
    return Pooling.of(series()).words(words.bucket());
  }

  private List<Series> series() {
    return turns.shown().stream().map(Turn::series).toList();
  }

  private String shown() {
    int shown = turns.shown().size();
    return shown < turns.found()
        ? ", the clearest %d of %s".formatted(shown, Numbers.grouped(turns.found()))
        : "";
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    for (Turn turn : turns.shown()) {
      for (SeriesPoint point : turn.series().points()) {
        List<Object> row =
            new ArrayList<>(SeriesData.row(turn.series(), turn.series().label(), point));
        row.add(turn.bursts().stream().anyMatch(burst -> burst.holds(point.start())));
        row.add(turn.level(point.start()));
        rows.add(row);
      }
    }
    return rows;
  }

  private String alt() {
    return turns.shown().isEmpty()
        ? "No bursts or changes were found in this corpus."
        : turns.shown().stream()
            .map(turn -> turn.subject().label() + ": " + String.join(", ", marks(turn).listAll()))
            .collect(
                Collectors.joining(
                    "; ",
                    "Small line charts of shares of articles %s with bursts and changes marked. "
                        .formatted(words.byBucket()),
                    "."));
  }

  private void draw(Pen pen, Rectangle2D area) {
    SmallPanels.ofTurns(turns.shown(), words).draw(pen, area);
  }
}
