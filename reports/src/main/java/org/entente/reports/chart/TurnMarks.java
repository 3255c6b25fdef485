package org.entente.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.result.Turn;

/** The bursts and changes of a series, as marks in its panel and in words. */
final class TurnMarks {

  private final Turn turn;
  private final Wording words;
  private final List<LocalDate> starts;

  TurnMarks(Turn turn, Wording words) {
    this.turn = turn;
    this.words = words;
    this.starts = turn.series().points().stream().map(SeriesPoint::start).toList();
  }

  /** The highest share between changes: in a few days it can lie above the pooled series. */
  double highest() {
    return turn.changes().stream()
        .mapToDouble(change -> Math.max(change.before(), change.after()))
        .max()
        .orElse(0);
  }

  /** Bursts as a ground of their own; drawn before the series. */
  void drawGround(Pen pen, Panel panel) {
    for (Turn.Burst burst : turn.bursts()) {
      double from = panel.x(period(burst.start()) - 0.5);
      double to = panel.x(period(burst.end()) + 0.5);
      pen.fill(HouseTheme.SPAN, from, panel.area().getY(), to - from, panel.area().getHeight());
    }
  }

  /** The shares between changes as steps, as far as they hold; drawn over the series. */
  void drawSteps(Pen pen, Panel panel) {
    LocalDate drawn = LocalDate.MIN;
    for (Turn.Change change : turn.changes()) {
      double at = panel.x(period(change.date()) - 0.5);
      double before = panel.y(change.before());
      double after = panel.y(change.after());
      if (drawn.equals(LocalDate.MIN) || change.since().isAfter(drawn)) {
        double from = Math.max(panel.area().getX(), panel.x(period(change.since()) - 0.5));
        step(pen, from, before, at, before);
      }
      step(pen, at, before, at, after);
      double to = Math.min(panel.area().getMaxX(), panel.x(period(change.until()) + 0.5));
      step(pen, at, after, to, after);
      drawn = change.until();
    }
  }

  private static void step(Pen pen, double x1, double y1, double x2, double y2) {
    pen.line(HouseTheme.MARKED, HouseTheme.DASHES, x1, y1, x2, y2);
  }

  /** The last period that begins on that day or before. */
  private int period(LocalDate day) {
    int period = starts.size() - 1;
    while (period > 0 && starts.get(period).isAfter(day)) {
      period--;
    }
    return period;
  }

  /** All of them, in the order of time. */
  List<String> listAll() {
    record Told(LocalDate day, String words) {}
    List<Told> told = new ArrayList<>();
    turn.bursts().forEach(burst -> told.add(new Told(burst.start(), told(burst))));
    turn.changes().forEach(change -> told.add(new Told(change.date(), told(change))));
    return told.stream().sorted(Comparator.comparing(Told::day)).map(Told::words).toList();
  }

  /** The clearest burst and the clearest change, and how many more there are. */
  List<String> listClearest() {
    List<String> lines = new ArrayList<>();
    clearestBurst().ifPresent(burst -> lines.add(told(burst) + more(turn.bursts().size())));
    turn.changes().stream()
        .min(Comparator.comparingDouble(Turn.Change::pValue))
        .ifPresent(change -> lines.add(told(change) + more(turn.changes().size())));
    return lines;
  }

  private static String more(int all) {
    return all > 1 ? " and " + (all - 1) + " more" : "";
  }

  /** The days of the burst of greatest weight. */
  Optional<String> findBurst() {
    return clearestBurst().map(this::span);
  }

  private Optional<Turn.Burst> clearestBurst() {
    return turn.bursts().stream().max(Comparator.comparingDouble(Turn.Burst::weight));
  }

  private String span(Turn.Burst burst) {
    return words.span(burst.start(), burst.end());
  }

  private String told(Turn.Burst burst) {
    return "burst " + span(burst);
  }

  private String told(Turn.Change change) {
    return "change %s: %s to %s"
        .formatted(
            PeriodWords.from(change.date(), words.bucket()),
            Numbers.percent(change.before()),
            Numbers.percent(change.after()));
  }
}
