package org.entente.reports.chart;

import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.entente.reports.result.Numbers;

/** What sizes of nodes and widths of ties mean; both grow with the square root of their stories. */
final class NetworkKey {

  static final double HEIGHT = 44;

  private static final double GREATEST_RADIUS = 15;
  private static final double LEAST_RADIUS = 3.5;
  private static final double GREATEST_WIDTH = 7;
  private static final double LEAST_WIDTH = 0.8;
  private static final double DASH = 34;

  private final NetworkPart part;
  private final Wording words;

  NetworkKey(NetworkPart part, Wording words) {
    this.part = part;
    this.words = words;
  }

  /** The radius of a node with that part of the greatest strength; area tells the strength. */
  static double radius(double part) {
    return Math.max(LEAST_RADIUS, GREATEST_RADIUS * Math.sqrt(part));
  }

  static Stroke stroke(double part) {
    return HouseTheme.stroke(Math.max(LEAST_WIDTH, GREATEST_WIDTH * Math.sqrt(part)));
  }

  void draw(Pen pen, Rectangle2D area) {
    double y = area.getMaxY() - HEIGHT / 2 + 6;
    double x = text(pen, "Node: " + words.stories() + " of all its ties", area.getX(), y);
    double strongest = part.greatestStrength();
    for (long strength : samples(Math.round(strongest))) {
      double radius = radius(strength / strongest);
      pen.mark(HouseTheme.AXIS, HouseTheme.marker(0, radius), x + radius, y);
      x = text(pen, Numbers.grouped(strength), x + 2 * radius + 6, y);
    }
    x = text(pen, "Line: " + words.stories() + " that name both", x + 30, y);
    for (long stories : samples(part.greatestTie())) {
      Stroke stroke = stroke((double) stories / part.greatestTie());
      pen.line(HouseTheme.AXIS, stroke, x, y, x + DASH, y);
      x = text(pen, Numbers.grouped(stories), x + DASH + 8, y);
    }
  }

  /** The greatest, and a tenth of it. */
  private static long[] samples(long greatest) {
    return greatest < 10 ? new long[] {greatest} : new long[] {greatest / 10, greatest};
  }

  /** Writes a text and returns where the next thing may begin. */
  private static double text(Pen pen, String text, double x, double y) {
    pen.left(text, Style.AXIS, x, y);
    return x + pen.width(text, Style.AXIS) + 16;
  }
}
