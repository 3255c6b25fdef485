package org.entente.reports.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reports.run.OutputTree;
import org.entente.reports.table.CsvTableWriter;

/**
 * The network as the two tables that Gephi's import of spreadsheets knows by their headers; {@code
 * timeset} holds the periods of an edge as intervals of ISO dates, one row for each pair, since
 * Gephi merges repeated edges and drops their times.
 */
final class GephiTables {

  private static final List<String> NODES =
      header(List.of("Id", "Label", "timeset"), Node.ATTRIBUTES);

  private static final List<String> EDGES =
      header(
          List.of("Source", "Target", "Type", "Weight", "Id", "Label", "timeset"), Edge.ATTRIBUTES);

  private GephiTables() {}

  private static <T> List<String> header(List<String> fixed, List<Attribute<T>> attributes) {
    return Stream.concat(fixed.stream(), attributes.stream().map(Attribute::name)).toList();
  }

  static void write(Network network, OutputTree out) throws IOException {
    Map<String, String> names = new HashMap<>();
    try (CsvTableWriter csv = new CsvTableWriter("nodes", NODES, out.create("graph/nodes.csv"))) {
      for (Node n : network.nodes()) {
        names.put(n.id(), n.label());
        String seen = "<[" + n.first() + ", " + n.last() + "]>";
        csv.write(row(List.of(n.id(), n.label(), seen), Node.ATTRIBUTES, n));
      }
    }
    try (CsvTableWriter csv = new CsvTableWriter("edges", EDGES, out.create("graph/edges.csv"))) {
      for (Edge e : network.edges()) {
        String label = names.get(e.a()) + " – " + names.get(e.b());
        List<Object> fixed =
            List.of(e.a(), e.b(), "Undirected", e.stories(), e.id(), label, timeset(e));
        csv.write(row(fixed, Edge.ATTRIBUTES, e));
      }
    }
  }

  private static <T> List<Object> row(List<Object> fixed, List<Attribute<T>> attributes, T of) {
    List<Object> row = new ArrayList<>(fixed);
    attributes.forEach(attribute -> row.add(attribute.text(of)));
    return row;
  }

  private static String timeset(Edge edge) {
    return edge.spells().stream()
        .map(spell -> "[" + spell.start() + ", " + spell.end() + "]")
        .collect(Collectors.joining("; ", "<", ">"));
  }
}
