package org.entente.analytics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.analytics.PlainLoop;

/** The places in the network by plain loops, from the tables of {@link PlainLoop}. */
public final class PlainCommunities {

  public static final List<String> COMMUNITIES =
      List.of(
          "period_start",
          "entity_id",
          "community",
          "degree",
          "strength",
          "betweenness",
          "eigenvector");

  private PlainCommunities() {}

  public static List<List<Object>> rows(PlainLoop.Tables tables) {
    Map<String, Tie> backbone = new TreeMap<>();
    for (List<Object> dyad : tables.dyads()) {
      if ((boolean) dyad.get(PlainLoop.DYADS.indexOf("backbone"))) {
        Tie tie = tie(PlainLoop.DYADS, dyad);
        backbone.put(tie.a() + " " + tie.b(), tie);
      }
    }
    SortedMap<LocalDate, List<Tie>> periods = new TreeMap<>();
    for (List<Object> dyad : tables.dyadPeriod()) {
      Tie tie = tie(PlainLoop.DYAD_PERIOD, dyad);
      if (tie.weight() > 0 && backbone.containsKey(tie.a() + " " + tie.b())) {
        LocalDate start = (LocalDate) dyad.get(PlainLoop.DYAD_PERIOD.indexOf("period_start"));
        periods.computeIfAbsent(start, x -> new ArrayList<>()).add(tie);
      }
    }
    Graph whole = Graph.of(backbone.values());
    Map<String, Integer> range = Communities.of(whole);
    List<List<Object>> rows = new ArrayList<>(places(null, whole, range));
    periods.forEach(
        (start, ties) -> {
          Graph graph = Graph.of(ties);
          rows.addAll(places(start, graph, Communities.matched(Communities.of(graph), range)));
        });
    return rows;
  }

  private static Tie tie(List<String> columns, List<Object> dyad) {
    return new Tie(
        (String) dyad.get(columns.indexOf("entity_a")),
        (String) dyad.get(columns.indexOf("entity_b")),
        (long) dyad.get(columns.indexOf("n_clusters")));
  }

  private static List<List<Object>> places(
      LocalDate period, Graph graph, Map<String, Integer> labels) {
    double[] betweenness = Betweenness.of(graph);
    double[] eigenvector = Eigenvector.of(graph);
    List<List<Object>> rows = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      String id = graph.ids().get(node);
      rows.add(
          Arrays.asList(
              period,
              id,
              (long) labels.get(id),
              (long) graph.degree(node),
              graph.strength(node),
              betweenness[node],
              eigenvector[node]));
    }
    return rows;
  }
}
