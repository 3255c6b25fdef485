package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Moves boxes apart that overlap, as little as it can, within an area. */
final class Separation {

  private static final int ROUNDS = 2000;

  private Separation() {}

  /** Moves the boxes themselves, and tells whether all are apart by then. */
  static boolean apart(List<Rectangle2D> boxes, Rectangle2D area, double gap) {
    boolean isMoved = true;
    for (int round = 0; isMoved && round < ROUNDS; round++) {
      boxes.forEach(box -> keepIn(box, area));
      isMoved = false;
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          isMoved |= push(boxes.get(j), boxes.get(i), gap, round % 4 == 3);
        }
      }
    }
    return !isMoved && boxes.stream().allMatch(area::contains);
  }

  private static void keepIn(Rectangle2D box, Rectangle2D area) {
    double x = Math.min(Math.max(box.getX(), area.getX()), area.getMaxX() - box.getWidth());
    double y = Math.min(Math.max(box.getY(), area.getY()), area.getMaxY() - box.getHeight());
    box.setRect(x, y, box.getWidth(), box.getHeight());
  }

  /**
   * Each gives way by half, in the direction in which less is needed; now and then across, for
   * where boxes are stacked to the borders.
   */
  private static boolean push(Rectangle2D one, Rectangle2D other, double gap, boolean sideways) {
    double dx = other.getCenterX() - one.getCenterX();
    double dy = other.getCenterY() - one.getCenterY();
    double across = (one.getWidth() + other.getWidth()) / 2 + gap - Math.abs(dx);
    double down = (one.getHeight() + other.getHeight()) / 2 + gap - Math.abs(dy);
    if (across <= 0 || down <= 0) {
      return false;
    }
    boolean isAcross = sideways || across < down;
    double stepX = isAcross ? (dx < 0 ? -1 : 1) * (across / 2 + 0.01) : 0;
    double stepY = isAcross ? 0 : (dy < 0 ? -1 : 1) * (down / 2 + 0.01);
    move(one, -stepX, -stepY);
    move(other, stepX, stepY);
    return true;
  }

  private static void move(Rectangle2D box, double dx, double dy) {
    box.setRect(box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight());
  }
}
