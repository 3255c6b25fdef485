package org.entente.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;

/** Series as strips, one a row: a cell for each period, coloured by its share. */
final class TimeStrips {

  /** With more periods, a cell pools several; the last takes what is left. */
  private static final int MOST_CELLS = 60;

  private static final double SEAM = 1;

  private final List<Series> all;
  private final Rectangle2D area;
  private final int periods;
  private final int pooled;
  private final double greatest;

  TimeStrips(List<Series> all, Rectangle2D area) {
    this.all = all;
    this.area = area;
    this.periods = all.get(0).points().size();
    this.pooled = pooled(periods);
    this.greatest =
        all.stream()
            .flatMap(series -> cells(series).stream())
            .mapToDouble(Cell::share)
            .filter(Double::isFinite)
            .max()
            .orElse(0);
  }

  /** How many periods a cell pools. */
  static int pooled(int periods) {
    return (periods + MOST_CELLS - 1) / MOST_CELLS;
  }

  /** Some periods side by side, the first and how many, and their common share. */
  private record Cell(int first, int count, double share) {}

  private List<Cell> cells(Series series) {
    List<Cell> cells = new ArrayList<>();
    for (int from = 0; from + pooled <= periods; from += pooled) {
      boolean isLast = from + 2 * pooled > periods;
      List<SeriesPoint> points = series.points().subList(from, isLast ? periods : from + pooled);
      long part = points.stream().mapToLong(point -> point.share().part()).sum();
      long whole = points.stream().mapToLong(point -> point.share().whole()).sum();
      cells.add(new Cell(from, points.size(), (double) part / whole));
    }
    return cells;
  }

  void draw(Pen pen, PeriodTicks ticks) {
    Panel panel = new Panel(area, periods, new ValueScale(1, 1, true));
    double row = area.getHeight() / all.size();
    for (int i = 0; i < all.size(); i++) {
      double y = area.getY() + i * row;
      for (Cell cell : cells(all.get(i))) {
        drawCell(pen, panel, cell, y, row);
      }
    }
    panel.labelPeriods(pen, ticks);
    drawKey(pen);
  }

  private void drawCell(Pen pen, Panel panel, Cell cell, double y, double row) {
    if (Double.isFinite(cell.share)) {
      double seam = panel.step() * cell.count > 4 * SEAM ? SEAM : 0;
      double x = panel.x(cell.first - 0.5);
      Color colour = cell.share == 0 ? HouseTheme.GRID : HouseTheme.scale(cell.share / greatest);
      pen.fill(colour, x, y + row * 0.16, panel.step() * cell.count - seam, row * 0.68);
    }
  }

  private void drawKey(Pen pen) {
    double y = area.getY() - 24;
    pen.left("Over time", Style.AXIS, area.getX(), y);
    double x = area.getX() + pen.width("Over time", Style.AXIS) + 22;
    pen.fill(HouseTheme.GRID, x, y - 6, 12, 12);
    pen.left("0", Style.AXIS, x + 17, y);
    double from = x + 44;
    double width = 90;
    for (int i = 0; i < width; i++) {
      pen.fill(HouseTheme.scale(i / width), from + i, y - 6, 1.5, 12);
    }
    pen.left(Numbers.percent(greatest), Style.AXIS, from + width + 8, y);
  }
}
