package org.entente.reports.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.reports.table.CsvNumber;

/**
 * The network as dynamic GEXF 1.3 (gexf.net/1.3): an edge has its weight as a whole and, as a
 * dynamic attribute, its stories in each period; all intervals include both their days.
 */
final class Gexf {

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
    attribute(xml, "type", "string");
    attribute(xml, "n_articles", "long");
    attribute(xml, "community", "long");
    xml.shut();
    xml.open("attributes", "class", "edge", "mode", "static").line();
    attribute(xml, "n_articles", "long");
    attribute(xml, "npmi", "double");
    attribute(xml, "backbone", "boolean");
    attribute(xml, "backbone_reason", "string");
    xml.shut();
    xml.open("attributes", "class", "edge", "mode", "dynamic").line();
    attribute(xml, "stories", "long");
    xml.shut();
  }

  private static void attribute(XmlFile xml, String name, String type) throws IOException {
    xml.open("attribute", "id", name, "title", name, "type", type).shut();
  }

  private static void writeNodes(XmlFile xml, Network network) throws IOException {
    xml.open("nodes").line();
    for (Node node : network.nodes()) {
      xml.open(
              "node",
              "id",
              node.id(),
              "label",
              node.label(),
              "start",
              node.first(),
              "end",
              node.last())
          .line();
      xml.open("attvalues").line();
      value(xml, "type", node.type());
      value(xml, "n_articles", node.articles());
      value(xml, "community", node.community());
      xml.shut().shut();
    }
    xml.shut();
  }

  private static void writeEdges(XmlFile xml, Network network) throws IOException {
    xml.open("edges").line();
    for (Edge edge : network.edges()) {
      xml.open(
              "edge",
              "id",
              edge.id(),
              "source",
              edge.a(),
              "target",
              edge.b(),
              "weight",
              edge.stories(),
              "start",
              edge.first(),
              "end",
              edge.last())
          .line();
      xml.open("attvalues").line();
      value(xml, "n_articles", edge.articles());
      value(xml, "npmi", CsvNumber.format(edge.npmi()));
      value(xml, "backbone", edge.backbone());
      value(xml, "backbone_reason", edge.reason());
      for (Edge.Spell spell : edge.spells()) {
        xml.open(
                "attvalue",
                "for",
                "stories",
                "value",
                spell.stories(),
                "start",
                spell.start(),
                "end",
                spell.end())
            .shut();
      }
      xml.shut().shut();
    }
    xml.shut();
  }

  private static void value(XmlFile xml, String name, Object value) throws IOException {
    xml.open("attvalue", "for", name, "value", value).shut();
  }
}
