package org.entente.reports.chart;

import java.io.ByteArrayOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A chart to the bytes of an SVG file, the same picture as the PNG: text stays text, so that it can
 * be edited and found. The same chart gives the same bytes.
 */
final class SvgImage {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgImage() {}

  static byte[] of(ChartSpec chart, Lettering lettering) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(NAMESPACE, "svg", null);
      SvgPen pen = new SvgPen(document, lettering);
      ChartFrame.draw(chart, pen);
      return bytes(described(pen.picture(), chart));
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException("this Java writes no XML", e);
    }
  }

  /** The picture with its size, and with title and alternative text for those who listen. */
  private static Element described(Element svg, ChartSpec chart) {
    svg.setAttribute("width", "" + ChartFrame.WIDTH);
    svg.setAttribute("height", "" + ChartFrame.HEIGHT);
    svg.setAttribute("viewBox", "0 0 %d %d".formatted(ChartFrame.WIDTH, ChartFrame.HEIGHT));
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-labelledby", "title description");
    Node first = svg.getFirstChild();
    svg.insertBefore(text(svg, "title", "title", chart.title()), first);
    svg.insertBefore(text(svg, "desc", "description", chart.alt()), first);
    return svg;
  }

  private static Element text(Element svg, String name, String id, String text) {
    Element element = svg.getOwnerDocument().createElementNS(NAMESPACE, name);
    element.setAttribute("id", id);
    element.setTextContent(Lettering.clean(text));
    return element;
  }

  private static byte[] bytes(Element svg) throws TransformerException {
    TransformerFactory factory = TransformerFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Transformer writer = factory.newTransformer();
    writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.transform(new DOMSource(svg), new StreamResult(bytes));
    return bytes.toByteArray();
  }
}
