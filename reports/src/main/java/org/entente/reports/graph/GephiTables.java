package org.entente.reports.graph;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.run.OutputTree;
import org.entente.reports.table.CsvTableWriter;

/**
 * The network as the two tables that Gephi's import of spreadsheets knows by their headers; {@code
 * timeset} holds the periods of an edge as intervals of ISO dates, one row for each pair, since
 * Gephi merges repeated edges and drops their times.
 */
final class GephiTables {

  private static final List<String> NODES =
      List.of("Id", "Label", "type", "n_articles", "community", "timeset");

  private static final List<String> EDGES =
      List.of(
          "Source",
          "Target",
          "Type",
          "Weight",
          "Id",
          "Label",
          "n_articles",
          "npmi",
          "backbone",
          "backbone_reason",
          "timeset");

  private GephiTables() {}

  static void write(Network network, OutputTree out) throws IOException {
    try (CsvTableWriter csv = new CsvTableWriter("nodes", NODES, out.create("graph/nodes.csv"))) {
      for (Node n : network.nodes()) {
        String seen = "<[" + n.first() + ", " + n.last() + "]>";
        csv.write(n.id(), n.label(), n.type(), n.articles(), n.community(), seen);
      }
    }
    try (CsvTableWriter csv = new CsvTableWriter("edges", EDGES, out.create("graph/edges.csv"))) {
      for (Edge e : network.edges()) {
        csv.write(
            e.a(),
            e.b(),
            "Undirected",
            e.stories(),
            e.id(),
            e.id(),
            e.articles(),
            e.npmi(),
            e.backbone(),
            e.reason(),
            timeset(e));
      }
    }
  }

  private static String timeset(Edge edge) {
    return edge.spells().stream()
        .map(spell -> "[" + spell.start() + ", " + spell.end() + "]")
        .collect(Collectors.joining("; ", "<", ">"));
  }
}
