package org.entente.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.result.Share;

/**
 * The states most named, over time: lines with bands, each named at its end; or, if long or
 * entangled, a panel each.
 */
final class FrequencyChart {

  private static final String TITLE = "States most named, over time";

  /** With more periods, lines on top of each other cannot be told apart: each has its own panel. */
  private static final int MOST_TOGETHER = 30;

  /** Two lines can be followed even where their bands overlap. */
  private static final int MOST_ENTANGLED = 2;

  private static final double WIDEST_LABEL = 270;
  private static final double LEADER = 26;

  private final List<Series> all;
  private final Wording words;

  private FrequencyChart(Results results, Wording words) {
    this.all = results.stateSeries();
    this.words = words;
  }

  static ChartSpec of(Results results, Wording words) {
    FrequencyChart chart = new FrequencyChart(results, words);
    return new ChartSpec(
        "frequency",
        TITLE,
        words.subtitle(words.shareOf("that name the state"))
            + Pooling.of(chart.all).words(words.bucket()),
        words.note(
            "Bands: 95 % Wilson intervals; no line where there are no articles. "
                + words.counting()
                + SeriesLines.explained(chart.all)),
        chart.alt(),
        SeriesData.of("frequency", TITLE, chart.all),
        chart.all.isEmpty() ? Drawing.placeholder("no states named in this corpus") : chart::draw);
  }

  private String alt() {
    return all.isEmpty()
        ? "No states named in this corpus."
        : all.stream()
            .map(series -> series.label() + " " + span(series))
            .collect(
                Collectors.joining(
                    "; ",
                    "Line chart of the share of articles that name each state, %s; first to last: "
                        .formatted(words.byBucket()),
                    "."));
  }

  private static String span(Series series) {
    List<SeriesPoint> filled = series.points().stream().filter(each -> !each.isGap()).toList();
    return filled.isEmpty()
        ? "without articles"
        : Numbers.percent(filled.get(0).share().value())
            + " to "
            + Numbers.percent(filled.get(filled.size() - 1).share().value());
  }

  private void draw(Pen pen, Rectangle2D area) {
    if (all.get(0).points().size() > MOST_TOGETHER || isEntangled()) {
      new SmallPanels(all, words.bucket(), true).draw(pen, area);
    } else {
      drawTogether(pen, area);
    }
  }

  /**
   * Whether most neighbouring lines lie within each other's bands, so that none can be followed.
   */
  private boolean isEntangled() {
    int compared = 0;
    int apart = 0;
    for (int i = 0; i + 1 < all.size(); i++) {
      for (int p = 0; p < all.get(i).points().size(); p++) {
        Share one = all.get(i).points().get(p).share();
        Share next = all.get(i + 1).points().get(p).share();
        compared++;
        apart += one.isAbove(next) || next.isAbove(one) ? 1 : 0;
      }
    }
    return all.size() > MOST_ENTANGLED && apart * 2 < compared;
  }

  private void drawTogether(Pen pen, Rectangle2D area) {
    double labels =
        LEADER
            + Math.min(
                WIDEST_LABEL,
                all.stream()
                    .mapToDouble(each -> pen.width(each.label(), Style.STRONG))
                    .max()
                    .orElse(0))
            + pen.width("  100 %", Style.LABEL);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + 50,
            area.getY() + 8,
            area.getWidth() - 50 - labels,
            area.getHeight() - 8 - 36);
    List<SeriesPoint> periods = all.get(0).points();
    Panel panel = new Panel(plot, periods.size(), ValueScale.ofShares(SeriesData.highest(all)));
    SeriesLines lines = new SeriesLines();
    for (int i = all.size() - 1; i >= 0; i--) {
      lines.add(all.get(i), i);
    }
    lines.draw(pen, panel);
    panel.labelValues(pen);
    panel.labelPeriods(
        pen, new PeriodTicks(periods.stream().map(SeriesPoint::start).toList(), words.bucket()));
    labelEnds(pen, panel);
  }

  /**
   * Names each line at its right end, moved apart where ends are close, with a leader to the end.
   */
  private void labelEnds(Pen pen, Panel panel) {
    int[] last = all.stream().mapToInt(FrequencyChart::lastFilled).toArray();
    double[] wanted =
        IntStream.range(0, all.size())
            .mapToDouble(i -> last[i] < 0 ? panel.y(0) : panel.y(value(i, last[i])))
            .toArray();
    double height = pen.lineHeight(Style.STRONG) + 3;
    double[] placed =
        LabelLayout.spread(
            wanted, height, panel.area().getY() - 8, panel.area().getMaxY() + height / 2);
    for (int i = 0; i < all.size(); i++) {
      if (last[i] >= 0) {
        labelEnd(pen, panel, i, last[i], placed[i]);
      }
    }
  }

  private void labelEnd(Pen pen, Panel panel, int series, int last, double y) {
    Color colour = HouseTheme.category(series);
    double share = value(series, last);
    double x = panel.area().getMaxX() + LEADER;
    pen.line(colour, HouseTheme.HAIR, panel.x(last) + 5, panel.y(share), x - 10, y);
    pen.mark(colour, HouseTheme.marker(series), x - 5, y);
    String name = pen.fit(all.get(series).label(), Style.STRONG, WIDEST_LABEL);
    pen.left(name, Style.STRONG, x + 5, y);
    double end = x + 5 + pen.width(name + " ", Style.STRONG);
    pen.left(Numbers.percent(share), Style.VALUE, end, y);
  }

  private double value(int series, int period) {
    return all.get(series).points().get(period).share().value();
  }

  /** The last period with articles, or -1. */
  private static int lastFilled(Series series) {
    int last = series.points().size() - 1;
    while (last >= 0 && series.points().get(last).isGap()) {
      last--;
    }
    return last;
  }
}
