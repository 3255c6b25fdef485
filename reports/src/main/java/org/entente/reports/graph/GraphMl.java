package org.entente.reports.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The network over the whole range as GraphML with typed keys. */
final class GraphMl {

  private static final List<Attribute<Node>> NODE =
      List.of(
          new Attribute<>("label", "string", Node::label),
          new Attribute<>("first_period", "string", Node::first),
          new Attribute<>("last_period", "string", Node::last));

  private static final List<Attribute<Edge>> EDGE =
      List.of(
          new Attribute<>("weight", "double", Edge::stories),
          new Attribute<>("first_period", "string", Edge::first),
          new Attribute<>("last_period", "string", Edge::last));

  private GraphMl() {}

  /** Writes the file and gives the number of characters that XML forbids and that were left out. */
  static long write(Network network, OutputStream out) throws IOException {
    try (XmlFile xml = new XmlFile(out)) {
      xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
      keys(xml, "node", NODE);
      keys(xml, "node", Node.ATTRIBUTES);
      keys(xml, "edge", EDGE);
      keys(xml, "edge", Edge.ATTRIBUTES);
      xml.open("graph", "id", "entente", "edgedefault", "undirected").line();
      for (Node node : network.nodes()) {
        xml.open("node", "id", node.id()).line();
        data(xml, "node", NODE, node);
        data(xml, "node", Node.ATTRIBUTES, node);
        xml.shut();
      }
      for (Edge edge : network.edges()) {
        xml.open("edge", "id", edge.id(), "source", edge.a(), "target", edge.b()).line();
        data(xml, "edge", EDGE, edge);
        data(xml, "edge", Edge.ATTRIBUTES, edge);
        xml.shut();
      }
      xml.shut().shut();
      return xml.removed();
    }
  }

  /** A key's id tells nodes from edges, for both have some of the names. */
  private static <T> void keys(XmlFile xml, String of, List<Attribute<T>> attributes)
      throws IOException {
    for (Attribute<T> a : attributes) {
      xml.open(
              "key",
              "id",
              of + "_" + a.name(),
              "for",
              of,
              "attr.name",
              a.name(),
              "attr.type",
              a.type())
          .shut();
    }
  }

  private static <T> void data(XmlFile xml, String kind, List<Attribute<T>> attributes, T of)
      throws IOException {
    for (Attribute<T> a : attributes) {
      String text = a.text(of);
      if (!text.isEmpty()) {
        xml.open("data", "key", kind + "_" + a.name()).text(text).shut();
      }
    }
  }
}
