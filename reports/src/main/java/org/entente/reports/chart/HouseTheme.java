package org.entente.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * The look of every chart; no other class names a colour, a font or a stroke.
 *
 * <p>The colours of categories are those of Okabe and Ito (2008), which people with any kind of
 * colour vision tell apart; the scale follows viridis (Smith and van der Walt 2015).
 */
final class HouseTheme {

  static final Color SURFACE = Color.WHITE;
  static final Color INK = new Color(0x1F2933);
  static final Color MUTED = new Color(0x56616B);
  static final Color GRID = new Color(0xE4E8EC);
  static final Color AXIS = new Color(0x8A949E);

  /** What is no single entity: articles, bars of many states, pairs. */
  static final Color MAIN = new Color(0x35597A);

  static final Color MAIN_PALE = new Color(0xA9C0D3);

  /** Ties between groups. */
  static final Color PALE_INK = new Color(0xC9D0D6);

  /** Lies between a text and what runs behind it. */
  static final Color VEIL = new Color(255, 255, 255, 205);

  /** The ground of a span that stands out. */
  static final Color SPAN = new Color(0xFBE3B5);

  /** What marks a change on its series. */
  static final Color MARKED = new Color(0xA63C00);

  /** So many categories have a colour and a shape of their own. */
  static final int CATEGORIES = 6;

  static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke FINE_LINE =
      new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke HAIR = new BasicStroke(1f);
  static final Stroke DASHES =
      new BasicStroke(
          1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 3}, 0);

  static final float BAND_ALPHA = 0.13f;

  private static final List<Color> CATEGORY_COLOURS =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9));

  /** Marks that differ in shape, so that colour is never alone. */
  private static final List<Shape> MARKERS =
      List.of(
          new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4),
          new Rectangle2D.Double(-2.9, -2.9, 5.8, 5.8),
          polygon(0, -4, 3.9, 3.2, -3.9, 3.2),
          polygon(0, -4.3, 4.3, 0, 0, 4.3, -4.3, 0),
          polygon(0, 4, 3.9, -3.2, -3.9, -3.2),
          new Rectangle2D.Double(-4.2, -1.7, 8.4, 3.4));

  private static final double MARKER_RADIUS = 3.6;

  private static final int[] VIRIDIS = {
    0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C,
    0xFDE725
  };

  private static final Font REGULAR = Fonts.regular();
  private static final Font BOLD = Fonts.bold();

  static final Font TITLE = BOLD.deriveFont(25f);
  static final Font SUBTITLE = REGULAR.deriveFont(15.5f);
  static final Font BODY = REGULAR.deriveFont(14f);
  static final Font BODY_BOLD = BOLD.deriveFont(14f);
  static final Font SMALL = REGULAR.deriveFont(12.5f);
  static final Font TINY = REGULAR.deriveFont(11f);
  static final Font MESSAGE = REGULAR.deriveFont(20f);

  /** What a reader of an SVG without our font has: nearest in width first. */
  static final String OTHER_FAMILIES = "'Bitstream Vera Sans', Verdana, Arial, sans-serif";

  private HouseTheme() {}

  static boolean isBold(Font font) {
    return font.getFontName(Locale.ROOT).equals(BOLD.getFontName(Locale.ROOT));
  }

  /** The colour of the n-th category, from 0. */
  static Color category(int n) {
    return CATEGORY_COLOURS.get(n % CATEGORIES);
  }

  /** The mark of the n-th category, around the origin. */
  static Shape marker(int n) {
    return MARKERS.get(n % MARKERS.size());
  }

  /** That mark at another size. */
  static Shape marker(int n, double radius) {
    double scale = radius / MARKER_RADIUS;
    return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(marker(n));
  }

  static Stroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** Halfway to the ground. */
  static Color pale(Color colour) {
    return blend(colour, SURFACE, 0.5);
  }

  /** The colour at a place between 0 (yellow, few) and 1 (dark violet, many). */
  static Color scale(double place) {
    double at = (1 - Math.max(0, Math.min(1, place))) * (VIRIDIS.length - 1);
    int below = (int) Math.min(Math.floor(at), VIRIDIS.length - 2);
    return blend(new Color(VIRIDIS[below]), new Color(VIRIDIS[below + 1]), at - below);
  }

  /** Dark or light ink, whichever reads better on that ground. */
  static Color inkOn(Color ground) {
    return contrast(ground, INK) >= contrast(ground, SURFACE) ? INK : SURFACE;
  }

  /** Contrast by WCAG 2: from 1 (none) to 21 (black on white). */
  static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Shape polygon(double... coordinates) {
    Path2D path = new Path2D.Double();
    path.moveTo(coordinates[0], coordinates[1]);
    for (int i = 2; i < coordinates.length; i += 2) {
      path.lineTo(coordinates[i], coordinates[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Color blend(Color from, Color to, double part) {
    return new Color(
        mix(from.getRed(), to.getRed(), part),
        mix(from.getGreen(), to.getGreen(), part),
        mix(from.getBlue(), to.getBlue(), part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
