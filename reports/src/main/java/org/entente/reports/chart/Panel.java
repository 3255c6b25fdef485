package org.entente.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/**
 * One plotted area of a chart: periods or ranks along x, values from zero up along y. JFreeChart
 * draws what lies inside; the labels around it are ours, as JFreeChart lets labels overlap.
 */
final class Panel {

  private final Rectangle2D area;
  private final int count;
  private final ValueScale scale;

  /**
   * @param count how many periods lie side by side, each one unit wide
   */
  Panel(Rectangle2D area, int count, ValueScale scale) {
    this.area = area;
    this.count = count;
    this.scale = scale;
  }

  Rectangle2D area() {
    return area;
  }

  /** How far two neighbouring periods are apart. */
  double step() {
    return area.getWidth() / count;
  }

  double x(double period) {
    return area.getX() + (period + 0.5) * step();
  }

  double y(double value) {
    return area.getMaxY() - value / scale.upper() * area.getHeight();
  }

  /** Draws the data into the area, exactly, with grid lines at the marks of the scale. */
  void plot(Pen pen, XYDataset data, XYItemRenderer renderer) {
    NumberAxis periods = bare(-0.5, count - 0.5, Math.max(1, count));
    NumberAxis values = bare(0, scale.upper(), scale.step());
    XYPlot plot = new XYPlot(data, periods, values, renderer);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(HouseTheme.GRID);
    plot.setRangeGridlineStroke(HouseTheme.HAIR);
    draw(pen, plot, area);
    pen.line(HouseTheme.AXIS, HouseTheme.HAIR, area.getX(), y(0), area.getMaxX(), y(0));
  }

  /** Draws a plot whose data area is exactly the given one, on no ground of its own. */
  static void draw(Pen pen, XYPlot plot, Rectangle2D area) {
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.draw(pen.graphics(), area);
  }

  /** An axis without line or labels, of exactly that range. */
  static NumberAxis bare(double lower, double upper, double step) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(lower, upper);
    axis.setTickUnit(new NumberTickUnit(step));
    axis.setVisible(false);
    return axis;
  }

  /** Labels of the value axis, left of the area. */
  void labelValues(Pen pen) {
    for (double mark : scale.marks()) {
      pen.right(scale.label(mark), Style.AXIS, area.getX() - 8, y(mark));
    }
  }

  /** Labels of the time axis, below the area. */
  void labelPeriods(Pen pen, PeriodTicks ticks) {
    double line = pen.lineHeight(Style.AXIS);
    for (PeriodTicks.Tick tick : ticks.choose(step(), text -> pen.width(text, Style.AXIS))) {
      double x = x(tick.period());
      double y = area.getMaxY();
      pen.line(HouseTheme.AXIS, HouseTheme.HAIR, x, y, x, y + 4);
      pen.center(tick.label(), Style.AXIS, x, y + 6 + line / 2);
      if (!tick.year().isEmpty()) {
        pen.center(tick.year(), Style.AXIS, x, y + 6 + line * 1.5);
      }
    }
  }

  /** A line from one value to another, as the ends of an interval, with short feet. */
  void whisker(Pen pen, Color colour, double period, double low, double high) {
    pen.line(colour, HouseTheme.FINE_LINE, x(period), y(low), x(period), y(high));
    for (double end : new double[] {low, high}) {
      pen.line(colour, HouseTheme.FINE_LINE, x(period) - 4, y(end), x(period) + 4, y(end));
    }
  }
}
