package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;

/** Draws the body of a chart, between its title and its foot. */
@FunctionalInterface
public interface Drawing {

  void draw(Pen pen, Rectangle2D area);

  /** A tidy body where there is nothing to show. */
  static Drawing placeholder(String message) {
    return (pen, area) -> pen.center(message, Style.MESSAGE, area.getCenterX(), area.getCenterY());
  }
}
