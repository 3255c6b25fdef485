package org.entente.reports.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a whole chart: ground, title, subtitle and foot, and between them the chart's own body. */
final class ChartFrame {

  static final int WIDTH = 1200;
  static final int HEIGHT = 675;

  private static final double MARGIN = 40;
  private static final double GAP = 14;

  private ChartFrame() {}

  /** Draws the chart and returns where its texts stand. */
  static List<TextBox> draw(ChartSpec chart, Pen pen) {
    smooth(pen.graphics());
    pen.fill(HouseTheme.SURFACE, 0, 0, WIDTH, HEIGHT);
    double room = WIDTH - 2 * MARGIN;
    double top = MARGIN - 8;
    top = lines(pen, pen.balance(chart.title(), Style.TITLE, room, 2), Style.TITLE, top);
    List<String> subtitle = pen.wrap(chart.subtitle(), Style.SUBTITLE, room, 2);
    top = lines(pen, subtitle, Style.SUBTITLE, top + 4) + GAP;
    List<String> note = pen.wrap(chart.note(), Style.NOTE, room, 2);
    double bottom = HEIGHT - 22 - note.size() * pen.lineHeight(Style.NOTE) * 1.15;
    lines(pen, note, Style.NOTE, bottom);
    chart.drawing().draw(pen, new Rectangle2D.Double(MARGIN, top, room, bottom - GAP - top));
    return pen.boxes();
  }

  private static double lines(Pen pen, List<String> lines, Style style, double top) {
    double height = pen.lineHeight(style) * 1.15;
    for (int i = 0; i < lines.size(); i++) {
      pen.left(lines.get(i), style, MARGIN, top + (i + 0.5) * height);
    }
    return top + lines.size() * height;
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
