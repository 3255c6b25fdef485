package org.entente.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws text, lines and areas, and remembers where text stands so that a test can look for clashes.
 */
public final class Pen {

  private static final String ELLIPSIS = "…";

  private final Graphics2D graphics;
  private final List<TextBox> boxes = new ArrayList<>();

  Pen(Graphics2D graphics) {
    this.graphics = graphics;
  }

  Graphics2D graphics() {
    return graphics;
  }

  List<TextBox> boxes() {
    return List.copyOf(boxes);
  }

  double width(String text, Style style) {
    return style.font().getStringBounds(text, graphics.getFontRenderContext()).getWidth();
  }

  double lineHeight(Style style) {
    LineMetrics metrics = style.font().getLineMetrics("Ág", graphics.getFontRenderContext());
    return metrics.getAscent() + metrics.getDescent();
  }

  /** Text that begins at x, its middle at y. */
  void left(String text, Style style, double x, double y) {
    left(text, style, style.colour(), x, y);
  }

  void left(String text, Style style, Color colour, double x, double y) {
    LineMetrics metrics = style.font().getLineMetrics("Ág", graphics.getFontRenderContext());
    double height = metrics.getAscent() + metrics.getDescent();
    graphics.setFont(style.font());
    graphics.setColor(colour);
    graphics.drawString(text, (float) x, (float) (y - height / 2 + metrics.getAscent()));
    boxes.add(
        new TextBox(text, new Rectangle2D.Double(x, y - height / 2, width(text, style), height)));
  }

  /** Text that ends at x. */
  void right(String text, Style style, double x, double y) {
    left(text, style, x - width(text, style), y);
  }

  void center(String text, Style style, double x, double y) {
    center(text, style, style.colour(), x, y);
  }

  void center(String text, Style style, Color colour, double x, double y) {
    left(text, style, colour, x - width(text, style) / 2, y);
  }

  void line(Color colour, Stroke stroke, double x1, double y1, double x2, double y2) {
    graphics.setColor(colour);
    graphics.setStroke(stroke);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** A shape drawn around the origin, moved to x and y. */
  void mark(Color colour, Shape shape, double x, double y) {
    graphics.setColor(colour);
    graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
  }

  void fill(Color colour, double x, double y, double width, double height) {
    graphics.setColor(colour);
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** The text, cut with an ellipsis where it is wider than the room. */
  String fit(String text, Style style, double room) {
    if (width(text, style) <= room) {
      return text;
    }
    int length = text.length();
    while (length > 0 && width(text.substring(0, length).strip() + ELLIPSIS, style) > room) {
      length = text.offsetByCodePoints(length, -1);
    }
    return text.substring(0, length).strip() + ELLIPSIS;
  }

  /** The text in lines no wider than the room; the last of at most {@code most} lines is cut. */
  List<String> wrap(String text, Style style, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("[\\s\\p{Cntrl}]+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean isLast = lines.size() == most - 1;
      if (line.isEmpty() || isLast || width(longer, style) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines.stream().map(each -> fit(each, style, room)).toList();
  }
}
