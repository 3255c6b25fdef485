package org.entente.reports.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The network as dynamic GEXF 1.3 (gexf.net/1.3): an edge is there in the periods that have stories
 * of it, and its weight, which is dynamic by the reserved title "weight", is their number; static
 * readers find the weight of the whole range. All intervals include both their days.
 */
final class Gexf {

  private static final String WEIGHT = "weight";

  private Gexf() {}

  /** Writes the file and gives the number of characters that XML forbids and that were left out. */
  static long write(Network network, String description, OutputStream out) throws IOException {
    try (XmlFile xml = new XmlFile(out)) {
      xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
      xml.open("meta").line();
      xml.open("creator").text("Entente").shut();
      xml.open("description").text(description).shut();
      xml.shut();
      xml.open(
              "graph",
              "defaultedgetype",
              "undirected",
              "mode",
              "dynamic",
              "timeformat",
              "date",
              "timerepresentation",
              "interval")
          .line();
      writeAttributes(xml);
      writeNodes(xml, network);
      writeEdges(xml, network);
      xml.shut().shut();
      return xml.removed();
    }
  }

  private static void writeAttributes(XmlFile xml) throws IOException {
    xml.open("attributes", "class", "node", "mode", "static").line();
    declare(xml, Node.ATTRIBUTES);
    xml.shut();
    xml.open("attributes", "class", "edge", "mode", "static").line();
    declare(xml, Edge.ATTRIBUTES);
    xml.shut();
    xml.open("attributes", "class", "edge", "mode", "dynamic").line();
    xml.open("attribute", "id", WEIGHT, "title", WEIGHT, "type", "double").shut();
    xml.shut();
  }

  private static <T> void declare(XmlFile xml, List<Attribute<T>> attributes) throws IOException {
    for (Attribute<T> a : attributes) {
      xml.open("attribute", "id", a.name(), "title", a.name(), "type", a.type()).shut();
    }
  }

  private static void writeNodes(XmlFile xml, Network network) throws IOException {
    xml.open("nodes").line();
    for (Node n : network.nodes()) {
      xml.open("node", "id", n.id(), "label", n.label(), "start", n.first(), "end", n.last())
          .line();
      xml.open("attvalues").line();
      values(xml, Node.ATTRIBUTES, n);
      xml.shut().shut();
    }
    xml.shut();
  }

  private static void writeEdges(XmlFile xml, Network network) throws IOException {
    xml.open("edges").line();
    for (Edge e : network.edges()) {
      xml.open("edge", "id", e.id(), "source", e.a(), "target", e.b(), "weight", e.stories())
          .line();
      xml.open("spells").line();
      for (Edge.Spell spell : e.spells()) {
        xml.open("spell", "start", spell.start(), "end", spell.end()).shut();
      }
      xml.shut();
      xml.open("attvalues").line();
      values(xml, Edge.ATTRIBUTES, e);
      for (Edge.Spell spell : e.spells()) {
        weight(xml, spell);
      }
      xml.shut().shut();
    }
    xml.shut();
  }

  private static void weight(XmlFile xml, Edge.Spell spell) throws IOException {
    xml.open(
            "attvalue",
            "for",
            WEIGHT,
            "value",
            spell.stories(),
            "start",
            spell.start(),
            "end",
            spell.end())
        .shut();
  }

  private static <T> void values(XmlFile xml, List<Attribute<T>> attributes, T of)
      throws IOException {
    for (Attribute<T> a : attributes) {
      String text = a.text(of);
      if (!text.isEmpty()) {
        xml.open("attvalue", "for", a.name(), "value", text).shut();
      }
    }
  }
}
