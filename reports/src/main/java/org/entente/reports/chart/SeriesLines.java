package org.entente.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Series as lines with their intervals as bands. A period without articles is a gap: the line stops
 * before it and begins anew after it.
 */
final class SeriesLines {

  /** Above so many periods, points are left out and lines are finer. */
  private static final int MANY_PERIODS = 60;

  private final YIntervalSeriesCollection data = new YIntervalSeriesCollection();
  private final DeviationRenderer renderer = new DeviationRenderer();
  private final List<Whisker> whiskers = new ArrayList<>();
  private final List<Thin> thin = new ArrayList<>();

  /** The interval of a point that stands alone and so has no band. */
  private record Whisker(Color colour, int period, double low, double high) {}

  /** A point of few articles, whose mark is hollow. */
  private record Thin(Color colour, Shape marker, int period, double share) {}

  SeriesLines() {
    renderer.setAlpha(HouseTheme.BAND_ALPHA);
  }

  /** Adds the n-th of several series, from 0, in its own colour and with its own mark. */
  void add(Series series, int n) {
    add(series, HouseTheme.category(n), HouseTheme.marker(n));
  }

  /** Adds a series that stands alone. */
  void add(Series series) {
    add(series, HouseTheme.MAIN, HouseTheme.marker(0));
  }

  private void add(Series series, Color colour, Shape marker) {
    List<SeriesPoint> points = series.points();
    int from = 0;
    for (int i = 0; i <= points.size(); i++) {
      if (i == points.size() || points.get(i).isGap()) {
        if (i > from) {
          addRun(points, from, i, colour, marker);
        }
        from = i + 1;
      }
    }
  }

  private void addRun(List<SeriesPoint> points, int from, int to, Color colour, Shape marker) {
    boolean isFine = points.size() > MANY_PERIODS;
    YIntervalSeries run = new YIntervalSeries("run " + data.getSeriesCount());
    for (int i = from; i < to; i++) {
      SeriesPoint point = points.get(i);
      run.add(i, point.share().value(), point.share().low(), point.share().high());
      if (point.isThin() && (!isFine || to == from + 1)) {
        thin.add(new Thin(colour, marker, i, point.share().value()));
      }
    }
    if (to == from + 1) {
      SeriesPoint alone = points.get(from);
      whiskers.add(new Whisker(colour, from, alone.share().low(), alone.share().high()));
    }
    int index = data.getSeriesCount();
    data.addSeries(run);
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, colour);
    renderer.setSeriesStroke(index, isFine ? HouseTheme.FINE_LINE : HouseTheme.LINE);
    renderer.setSeriesShape(index, marker);
    renderer.setSeriesShapesVisible(index, !isFine || to == from + 1);
  }

  /** What hollow marks mean, where the series have any. */
  static String explained(List<Series> all) {
    boolean isMarked = all.stream().anyMatch(series -> series.points().size() <= MANY_PERIODS);
    boolean isThin =
        all.stream().flatMap(series -> series.points().stream()).anyMatch(SeriesPoint::isThin);
    return isMarked && isThin
        ? " Hollow: fewer than " + SeriesPoint.FEW + " articles in the period."
        : "";
  }

  void draw(Pen pen, Panel panel) {
    panel.plot(pen, data, renderer);
    thin.forEach(
        each -> pen.ring(each.colour, each.marker, panel.x(each.period), panel.y(each.share)));
    whiskers.forEach(each -> panel.whisker(pen, each.colour, each.period, each.low, each.high));
  }
}
