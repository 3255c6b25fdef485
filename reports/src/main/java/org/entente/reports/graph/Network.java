package org.entente.reports.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.time.Bucket;
import org.entente.core.time.Period;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/**
 * Who is named with whom more often than by chance, over time.
 *
 * <p>An edge is a dyad of the backbone, or one with a lift above 1 and enough articles to have a
 * row for every period; each says which it is, and why, so that a program that draws it can filter.
 * A node is the end of an edge. All other dyads stand in dyads.csv.
 *
 * @param nodes by id
 * @param edges by the ids of both ends
 */
record Network(List<Node> nodes, List<Edge> edges) {

  static Network of(RunTables tables, RunFacts.Choices choices) throws IOException {
    Map<String, Edge> edges = new TreeMap<>();
    tables.forEach(Tables.DYADS, row -> addEdge(edges, row, choices.fillMin()));
    tables.forEach(Tables.DYAD_PERIOD, row -> addSpell(edges, row, choices.bucket()));
    edges.values().removeIf(edge -> edge.spells().isEmpty());
    Map<String, Long> communities = new TreeMap<>();
    tables.forEach(Tables.COMMUNITIES, row -> addCommunity(communities, row));
    TreeSet<String> ends = new TreeSet<>();
    edges.values().forEach(edge -> ends.addAll(List.of(edge.a(), edge.b())));
    List<Node> nodes = new ArrayList<>();
    tables.forEach(
        Tables.ENTITIES,
        row -> {
          if (ends.contains(row.text("entity_id"))) {
            nodes.add(node(row, communities.getOrDefault(row.text("entity_id"), 0L), choices));
          }
        });
    return new Network(List.copyOf(nodes), List.copyOf(edges.values()));
  }

  private static void addEdge(Map<String, Edge> edges, CsvRow row, int enough) {
    boolean backbone = row.text("backbone").equals("true");
    boolean frequent = row.count("n_articles") >= enough && row.number("lift") > 1;
    if (backbone || frequent) {
      Edge edge =
          new Edge(
              row.text("entity_a"),
              row.text("entity_b"),
              row.count("n_clusters"),
              row.count("n_articles"),
              row.number("npmi"),
              row.number("llr"),
              row.number("q_value"),
              backbone,
              row.text("backbone_reason"),
              new ArrayList<>());
      edges.put(edge.id(), edge);
    }
  }

  private static void addSpell(Map<String, Edge> edges, CsvRow row, Bucket bucket) {
    Edge edge = edges.get(row.text("entity_a") + "|" + row.text("entity_b"));
    if (edge != null && row.count("n_clusters") > 0) {
      LocalDate start = row.date("period_start").orElseThrow();
      edge.spells()
          .add(new Edge.Spell(start, new Period(bucket, start).end(), row.count("n_clusters")));
    }
  }

  private static void addCommunity(Map<String, Long> communities, CsvRow row) {
    if (row.text("period_start").isEmpty()) {
      communities.put(row.text("entity_id"), row.count("community"));
    }
  }

  private static Node node(CsvRow row, long community, RunFacts.Choices choices) {
    return new Node(
        row.text("entity_id"),
        row.text("name"),
        row.text("type"),
        row.text("iso3"),
        row.count("n_articles"),
        community,
        period(row, "first_seen", choices).start(),
        period(row, "last_seen", choices).end());
  }

  private static Period period(CsvRow row, String day, RunFacts.Choices choices) {
    return Period.of(choices.bucket(), row.date(day).orElseThrow());
  }
}
