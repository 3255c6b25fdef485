package org.entente.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws text, lines and areas, and remembers where text stands so that a test can look for clashes.
 *
 * <p>Text has the same width at every density, so that all pictures of a chart are laid out alike.
 */
public class Pen {

  private static final String ELLIPSIS = "…";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final Lettering lettering;
  private final List<TextBox> boxes = new ArrayList<>();

  Pen(Graphics2D graphics, Lettering lettering) {
    this.graphics = graphics;
    this.lettering = lettering;
  }

  Graphics2D graphics() {
    return graphics;
  }

  List<TextBox> boxes() {
    return List.copyOf(boxes);
  }

  double width(String text, Style style) {
    return bounds(lettering.legible(text), style);
  }

  private static double bounds(String legible, Style style) {
    return Lettering.font(legible, style.font()).getStringBounds(legible, EXACT).getWidth();
  }

  double lineHeight(Style style) {
    LineMetrics metrics = style.font().getLineMetrics("Ág", EXACT);
    return metrics.getAscent() + metrics.getDescent();
  }

  /** Text that begins at x, its middle at y. */
  void left(String text, Style style, double x, double y) {
    put(text, style, style.colour(), Anchor.LEFT, x, y);
  }

  /** Text that ends at x. */
  void right(String text, Style style, double x, double y) {
    put(text, style, style.colour(), Anchor.RIGHT, x, y);
  }

  void center(String text, Style style, double x, double y) {
    center(text, style, style.colour(), x, y);
  }

  void center(String text, Style style, Color colour, double x, double y) {
    put(text, style, colour, Anchor.MIDDLE, x, y);
  }

  private void put(String text, Style style, Color colour, Anchor anchor, double x, double y) {
    String legible = lettering.legible(text);
    LineMetrics metrics = style.font().getLineMetrics("Ág", EXACT);
    double height = metrics.getAscent() + metrics.getDescent();
    double width = bounds(legible, style);
    double top = y - height / 2;
    Font font = Lettering.font(legible, style.font());
    paint(legible, font, colour, anchor, x, top + metrics.getAscent());
    boxes.add(
        new TextBox(legible, new Rectangle2D.Double(anchor.start(x, width), top, width, height)));
  }

  /** Sets a text on its baseline. */
  void paint(String text, Font font, Color colour, Anchor anchor, double x, double baseline) {
    double start = anchor.start(x, font.getStringBounds(text, EXACT).getWidth());
    graphics.setFont(font);
    graphics.setColor(colour);
    graphics.drawString(text, (float) start, (float) baseline);
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

  /** A shape as {@link #mark} draws it, but empty inside. */
  void ring(Color colour, Shape shape, double x, double y) {
    mark(HouseTheme.SURFACE, shape, x, y);
    graphics.setColor(colour);
    graphics.setStroke(HouseTheme.FINE_LINE);
    graphics.draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
  }

  void fill(Color colour, double x, double y, double width, double height) {
    graphics.setColor(colour);
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** The text, cut with an ellipsis where it is wider than the room. */
  String fit(String raw, Style style, double room) {
    String text = lettering.legible(raw);
    if (width(text, style) <= room) {
      return text;
    }
    int length = text.length();
    while (length > 0 && width(text.substring(0, length).strip() + ELLIPSIS, style) > room) {
      length = text.offsetByCodePoints(length, -1);
    }
    return text.substring(0, length).strip() + ELLIPSIS;
  }

  /** The text as {@link #wrap} has it, the lines about equally long. */
  List<String> balance(String text, Style style, double room, int most) {
    List<String> lines = wrap(text, style, room, most);
    for (double narrow = room / 2; narrow < room; narrow += room / 20) {
      List<String> even = wrap(text, style, narrow, most + 1);
      if (String.join(" ", even).equals(String.join(" ", lines)) && even.size() <= lines.size()) {
        return even;
      }
    }
    return lines;
  }

  /**
   * The text in lines no wider than the room, no figure parted from its percent sign; the last of
   * at most {@code most} lines is cut.
   */
  List<String> wrap(String text, Style style, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : lettering.legible(text).strip().split(" +(?!%)")) {
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
