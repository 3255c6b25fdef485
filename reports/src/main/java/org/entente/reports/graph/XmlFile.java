package org.entente.reports.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 file, an element on each line. Characters that XML forbids, such as most controls, are
 * left out and counted; all others stand as themselves.
 */
final class XmlFile implements Closeable {

  private final OutputStream out;
  private final XMLStreamWriter xml;
  private long removed;

  XmlFile(OutputStream out) throws IOException {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element; attributes come as name, value, name, value. */
  XmlFile open(String element, Object... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute((String) attributes[i], allowed(attributes[i + 1].toString()));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins the content of the element just opened on a line of its own. */
  XmlFile line() throws IOException {
    return text("\n");
  }

  XmlFile text(String text) throws IOException {
    try {
      xml.writeCharacters(allowed(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  XmlFile shut() throws IOException {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** How many characters were left out. */
  long removed() {
    return removed;
  }

  private String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isAllowed(c)) {
                kept.appendCodePoint(c);
              } else {
                removed++;
              }
            });
    return kept.toString();
  }

  /** The production Char of XML 1.0. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      out.close();
    }
  }
}
