package org.entente.reports.graph;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.reports.table.CsvNumber;

/** The network over the whole range as GraphML with typed keys. */
final class GraphMl {

  private GraphMl() {}

  /** Writes the file and gives the number of characters that XML forbids and that were left out. */
  static long write(Network network, OutputStream out) throws IOException {
    try (XmlFile xml = new XmlFile(out)) {
      xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
      key(xml, "label", "node", "string");
      key(xml, "type", "node", "string");
      key(xml, "n_articles", "node", "long");
      key(xml, "community", "node", "long");
      key(xml, "weight", "edge", "double");
      key(xml, "npmi", "edge", "double");
      key(xml, "backbone", "edge", "boolean");
      key(xml, "backbone_reason", "edge", "string");
      key(xml, "first_period", "edge", "string");
      key(xml, "last_period", "edge", "string");
      xml.open("graph", "id", "entente", "edgedefault", "undirected").line();
      for (Node node : network.nodes()) {
        xml.open("node", "id", node.id()).line();
        data(xml, "label", node.label());
        data(xml, "type", node.type());
        data(xml, "n_articles", node.articles());
        data(xml, "community", node.community());
        xml.shut();
      }
      for (Edge edge : network.edges()) {
        xml.open("edge", "id", edge.id(), "source", edge.a(), "target", edge.b()).line();
        data(xml, "weight", edge.stories());
        data(xml, "npmi", CsvNumber.format(edge.npmi()));
        data(xml, "backbone", edge.backbone());
        data(xml, "backbone_reason", edge.reason());
        data(xml, "first_period", edge.first());
        data(xml, "last_period", edge.last());
        xml.shut();
      }
      xml.shut().shut();
      return xml.removed();
    }
  }

  private static void key(XmlFile xml, String name, String of, String type) throws IOException {
    xml.open("key", "id", name, "for", of, "attr.name", name, "attr.type", type).shut();
  }

  private static void data(XmlFile xml, String key, Object value) throws IOException {
    xml.open("data", "key", key).text(value.toString()).shut();
  }
}
