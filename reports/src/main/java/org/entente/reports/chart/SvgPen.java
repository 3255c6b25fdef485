package org.entente.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws into an SVG document. Text is written as text that hangs on its left end, its middle or its
 * right end, so that it stays in place where another font shows it.
 */
final class SvgPen extends Pen {

  private static final int DECIMALS = 2;

  private final Canvas canvas;

  SvgPen(Document document, Lettering lettering) {
    this(new Canvas(context(document)), lettering);
  }

  private SvgPen(Canvas canvas, Lettering lettering) {
    super(canvas, lettering);
    this.canvas = canvas;
  }

  /** No comment, and coordinates as exact as an eye can tell. */
  private static SVGGeneratorContext context(Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    return context;
  }

  /** What has been drawn; drawing on is of no use. */
  Element picture() {
    return canvas.getRoot();
  }

  @Override
  void paint(String text, Font font, Color colour, Anchor anchor, double x, double baseline) {
    Element element = canvas.getDOMFactory().createElementNS("http://www.w3.org/2000/svg", "text");
    element.setAttribute("x", number(x));
    element.setAttribute("y", number(baseline));
    element.setAttribute("text-anchor", anchor.svg());
    element.setAttribute("font-family", family(font));
    element.setAttribute("font-size", number(font.getSize2D()));
    element.setAttribute("font-weight", HouseTheme.isBold(font) ? "bold" : "normal");
    element.setAttribute("fill", "#%06x".formatted(colour.getRGB() & 0xFFFFFF));
    element.setAttribute("fill-opacity", "1");
    element.setAttribute("stroke", "none");
    element.setTextContent(text);
    canvas.add(element);
  }

  private static String family(Font font) {
    return "'" + font.getFamily(Locale.ROOT).replace("'", "") + "', " + HouseTheme.OTHER_FAMILIES;
  }

  private static String number(double value) {
    double hundredths = Math.round(value * 100) / 100.0;
    return hundredths == Math.rint(hundredths) ? "" + (long) hundredths : "" + hundredths;
  }

  /** Batik's canvas, with a way to add an element of our own. */
  private static final class Canvas extends SVGGraphics2D {

    Canvas(SVGGeneratorContext context) {
      super(context, false);
    }

    void add(Element element) {
      getDOMGroupManager().addElement(element);
    }
  }
}
