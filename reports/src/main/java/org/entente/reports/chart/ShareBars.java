package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Share;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Shares as bars from the left, one a row, each with its interval and both in figures behind it.
 */
final class ShareBars {

  /** Room at the right for the figures. */
  private static final double FIGURES = 150;

  /** Least room between two labels of the axis. */
  private static final double BETWEEN = 8;

  private final List<Share> shares;
  private final Rectangle2D plot;
  private final ValueScale scale;

  /**
   * @param area without the labels of the axis, which stand below it
   */
  ShareBars(List<Share> shares, Rectangle2D area) {
    this.shares = shares;
    this.plot =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth() - FIGURES, area.getHeight());
    this.scale = ValueScale.ofShares(shares.stream().mapToDouble(Share::high).max().orElse(0));
  }

  void draw(Pen pen) {
    drawBars(pen);
    drawMarks(pen);
    for (int i = 0; i < shares.size(); i++) {
      drawInterval(pen, shares.get(i), plot.getY() + (i + 0.5) * plot.getHeight() / shares.size());
    }
  }

  /** Labels every mark, or every second or third, as room allows. */
  private void drawMarks(Pen pen) {
    double[] marks = scale.marks();
    double widest =
        DoubleStream.of(marks)
            .map(mark -> pen.width(scale.label(mark), Style.AXIS))
            .max()
            .orElse(0);
    double apart = scale.step() / scale.upper() * plot.getWidth();
    int each = (int) Math.max(1, Math.ceil((widest + BETWEEN) / apart));
    for (int i = 0; i < marks.length; i += each) {
      double x = plot.getX() + i * apart;
      pen.center(scale.label(marks[i]), Style.AXIS, x, plot.getMaxY() + 14);
    }
  }

  private void drawBars(Pen pen) {
    XYSeries bars = new XYSeries("share", false, false);
    for (int i = 0; i < shares.size(); i++) {
      bars.add(i, shares.get(i).value());
    }
    XYSeriesCollection series = new XYSeriesCollection(bars);
    XYBarRenderer renderer = new XYBarRenderer(0.32);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, HouseTheme.MAIN_PALE);
    NumberAxis ranks = Panel.bare(-0.5, shares.size() - 0.5, shares.size());
    ranks.setInverted(true);
    NumberAxis values = Panel.bare(0, scale.upper(), scale.step());
    XYPlot body = new XYPlot(new XYBarDataset(series, 1), ranks, values, renderer);
    body.setOrientation(PlotOrientation.HORIZONTAL);
    body.setDomainGridlinesVisible(false);
    body.setRangeGridlinePaint(HouseTheme.GRID);
    body.setRangeGridlineStroke(HouseTheme.HAIR);
    Panel.draw(pen, body, plot);
  }

  private void drawInterval(Pen pen, Share share, double y) {
    double unit = plot.getWidth() / scale.upper();
    double low = plot.getX() + share.low() * unit;
    double high = plot.getX() + share.high() * unit;
    pen.line(HouseTheme.INK, HouseTheme.FINE_LINE, low, y, high, y);
    pen.line(HouseTheme.INK, HouseTheme.FINE_LINE, low, y - 4, low, y + 4);
    pen.line(HouseTheme.INK, HouseTheme.FINE_LINE, high, y - 4, high, y + 4);
    String value = Numbers.percent(share.value());
    pen.left(value, Style.STRONG, high + 10, y);
    pen.left(Numbers.interval(share), Style.AXIS, high + 18 + pen.width(value, Style.STRONG), y);
  }
}
