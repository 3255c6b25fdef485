package org.entente.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.PeriodTotal;
import org.entente.reports.result.Results;
import org.entente.reports.result.Riser;
import org.entente.reports.result.Risers;
import org.entente.reports.result.Subject;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;

/** Whose share is another in the later half of the range: the change with its interval. */
final class RisersChart {

  private static final TableSpec TABLE =
      TableSpec.named("risers", "Shares that differ between the halves of the range")
          .with(
              Column.text("entity_a", "The entity"),
              Column.text("entity_b", "The other, of two named together; else empty"),
              Column.text("name", "Their names"),
              Column.number("before", "proportion", "Share of stories in the earlier half", ""),
              Column.number("after", "proportion", "Share of stories in the later half", ""),
              Column.number("change", "proportion", "after - before", ""),
              Column.number("change_low", "proportion", "Lower bound", "Newcombe 1998, 95 %"),
              Column.number("change_high", "proportion", "Upper bound", "Newcombe 1998, 95 %"));

  private static final String NOTHING =
      "no share is clearly another in the later half of the period";

  private static final int SHOWN = 16;
  private static final double TALLEST_ROW = 34;
  private static final double WIDEST_NAME = 400;
  private static final double VALUES = 150;
  private static final double CHANCE = 0.05;

  private final Risers risers;
  private final List<Riser> shown;
  private final List<PeriodTotal> periods;
  private final Wording words;

  private RisersChart(Results results, Wording words) {
    this.risers = results.patterns().risers();
    this.shown =
        risers.clear().stream()
            .limit(SHOWN)
            .sorted(
                Comparator.comparingDouble(Riser::change)
                    .reversed()
                    .thenComparing(riser -> riser.subject().label()))
            .toList();
    this.periods = results.periods();
    this.words = words;
  }

  static ChartSpec of(Results results, Wording words) {
    RisersChart chart = new RisersChart(results, words);
    return new ChartSpec(
        "risers",
        chart
            .risers
            .findCertain()
            .map(chart::finding)
            .orElse("Rises and falls between the two halves of the period"),
        words.over(
            "Change of the share of articles that name them, in percentage points"
                + chart.halves()),
        words.note(chart.method()),
        chart.alt(),
        new ChartData(TABLE, chart.rows()),
        chart.shown.isEmpty() ? Drawing.placeholder(NOTHING) : chart::draw);
  }

  private String finding(Riser riser) {
    return "%s in %s of articles %s, against %s before"
        .formatted(
            riser.subject().isNamed(),
            Numbers.percent(riser.after()),
            since(),
            Numbers.percent(riser.before()));
  }

  /** "since July 2023": where the later half begins. */
  private String since() {
    return periods.isEmpty() ? "later" : "since " + PeriodWords.from(later(), words.bucket());
  }

  private LocalDate later() {
    return periods.get(periods.size() / 2).start();
  }

  private String halves() {
    return periods.size() < 2 ? "" : ": " + since() + " against before";
  }

  private String method() {
    int looked = risers.looked();
    long byChance = Math.round(looked * CHANCE);
    return shown.isEmpty()
        ? words.lookedAt()
        : "Lines: 95 %% intervals (Newcombe). Shown: %s of %s that leave out zero, of %s looked at; about %s would by chance alone."
            .formatted(
                shown.size() < risers.clear().size() ? "the clearest " + shown.size() : "all",
                Numbers.grouped(risers.clear().size()),
                Numbers.grouped(looked),
                byChance == 0 ? "none" : Numbers.grouped(byChance));
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    for (Riser riser : shown) {
      rows.add(
          List.of(
              riser.subject().a().id(),
              riser.subject().b().map(other -> other.id()).orElse(""),
              riser.subject().label(),
              riser.before(),
              riser.after(),
              riser.change(),
              riser.low(),
              riser.high()));
    }
    return rows;
  }

  private String alt() {
    return shown.isEmpty()
        ? "No share is clearly another in the later half of the period than in the earlier."
        : shown.stream()
            .map(
                riser ->
                    "%s from %s to %s (change %s to %s percentage points)"
                        .formatted(
                            riser.subject().label(),
                            Numbers.percent(riser.before()),
                            Numbers.percent(riser.after()),
                            points(riser.low()),
                            points(riser.high())))
            .collect(
                Collectors.joining(
                    "; ", "Changes of shares from the earlier to the later half: ", "."));
  }

  private static String points(double proportion) {
    return Numbers.signed(proportion * 100);
  }

  private void draw(Pen pen, Rectangle2D area) {
    double names =
        shown.stream()
            .mapToDouble(riser -> pen.width(riser.subject().label(), Style.LABEL))
            .max()
            .orElse(0);
    double left = Math.min(WIDEST_NAME, names) + 12;
    double row = Math.min(TALLEST_ROW, (area.getHeight() - 48) / shown.size());
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY() + 22,
            area.getWidth() - left - VALUES,
            row * shown.size());
    ChangeScale scale = ChangeScale.of(shown);
    for (double mark : scale.marks()) {
      double x = plot.getX() + scale.place(mark) * plot.getWidth();
      Color colour = mark == 0 ? HouseTheme.AXIS : HouseTheme.GRID;
      pen.line(colour, HouseTheme.HAIR, x, plot.getY(), x, plot.getMaxY());
      pen.center(points(mark), Style.AXIS, x, plot.getMaxY() + 14);
    }
    pen.right("earlier → later", Style.AXIS, area.getMaxX(), area.getY() + 8);
    for (int i = 0; i < shown.size(); i++) {
      drawRow(pen, plot, scale, shown.get(i), plot.getY() + (i + 0.5) * row);
    }
  }

  private void drawRow(Pen pen, Rectangle2D plot, ChangeScale scale, Riser riser, double y) {
    Color colour = HouseTheme.category(riser.isRise() ? 0 : 1);
    double low = plot.getX() + scale.place(riser.low()) * plot.getWidth();
    double high = plot.getX() + scale.place(riser.high()) * plot.getWidth();
    double at = plot.getX() + scale.place(riser.change()) * plot.getWidth();
    pen.right(name(pen, riser.subject()), Style.LABEL, plot.getX() - 10, y);
    pen.line(colour, HouseTheme.LINE, low, y, high, y);
    pen.mark(colour, HouseTheme.marker(riser.isRise() ? 2 : 4, 6), at, y);
    String values = Numbers.percent(riser.before()) + " → " + Numbers.percent(riser.after());
    pen.right(values, Style.LABEL, plot.getMaxX() + VALUES, y);
  }

  /**
   * The label; of a pair that has no room, as much of the longer name as leaves the other whole.
   */
  private static String name(Pen pen, Subject subject) {
    if (subject.b().isEmpty() || pen.width(subject.label(), Style.LABEL) <= WIDEST_NAME) {
      return pen.fit(subject.label(), Style.LABEL, WIDEST_NAME);
    }
    String a = subject.a().name();
    String b = subject.b().orElseThrow().name();
    double room = WIDEST_NAME - pen.width(" – ", Style.LABEL);
    double forA = Math.max(room / 2, room - pen.width(b, Style.LABEL));
    String first = pen.fit(a, Style.LABEL, forA);
    return first + " – " + pen.fit(b, Style.LABEL, room - pen.width(first, Style.LABEL));
  }
}
