package org.entente.analytics.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of nodes that are tied among themselves more than to others: modularity with resolution 1,
 * made great by the Leiden algorithm (V. Traag, L. Waltman and N. van Eck, 2019, Scientific Reports
 * 9:5233). The start of its random numbers is fixed, and so is the result.
 */
final class Communities {

  private static final int ITERATIONS = 50;
  private static final long SEED = 0;

  private Communities() {}

  /** Labels by id, from 1 for the largest group; of equal ones that with the smallest id first. */
  static Map<String, Integer> of(Graph graph) {
    if (graph.size() == 0) {
      return Map.of();
    }
    Network network = network(graph);
    double resolution = 1 / (2 * network.getTotalEdgeWeight());
    Clustering found =
        new LeidenAlgorithm(
                resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
            .findClustering(network);
    List<List<String>> groups =
        Arrays.stream(found.getNodesPerCluster())
            .filter(nodes -> nodes.length > 0)
            .map(nodes -> Arrays.stream(nodes).sorted().mapToObj(graph.ids()::get).toList())
            .sorted(largestFirst())
            .toList();
    Map<String, Integer> labels = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (String id : groups.get(i)) {
        labels.put(id, i + 1);
      }
    }
    return labels;
  }

  private static Comparator<List<String>> largestFirst() {
    return Comparator.comparing((List<String> group) -> -group.size())
        .thenComparing(group -> group.get(0));
  }

  private static Network network(Graph graph) {
    int[] from =
        IntStream.range(0, graph.size())
            .flatMap(node -> Arrays.stream(graph.neighbours(node)).map(x -> node))
            .toArray();
    int[] to =
        IntStream.range(0, graph.size())
            .flatMap(node -> Arrays.stream(graph.neighbours(node)))
            .toArray();
    double[] weights =
        IntStream.range(0, graph.size())
            .boxed()
            .flatMapToDouble(node -> Arrays.stream(graph.weights(node)))
            .toArray();
    LargeIntArray[] arcs = {new LargeIntArray(from), new LargeIntArray(to)};
    return new Network(graph.size(), true, arcs, new LargeDoubleArray(weights), true, false);
  }

  /** A group of the whole range that a group of a period might be, and how many they share. */
  private record Match(int label, int known, int shared) {

    static final Comparator<Match> CLOSEST =
        Comparator.comparing(Match::shared)
            .reversed()
            .thenComparing(Match::label)
            .thenComparing(Match::known);
  }

  /**
   * The groups of a period under the labels of the whole range: the two that share most members are
   * the same, then of the others the two that share most, and so on. A group that is left gets a
   * label beyond those of the range, for this period alone.
   */
  static Map<String, Integer> matched(Map<String, Integer> period, Map<String, Integer> range) {
    Map<Match, Integer> shared = new HashMap<>();
    period.forEach(
        (id, label) -> shared.merge(new Match(label, range.get(id), 0), 1, Integer::sum));
    List<Match> matches =
        shared.entrySet().stream()
            .map(e -> new Match(e.getKey().label, e.getKey().known, e.getValue()))
            .sorted(Match.CLOSEST)
            .toList();
    Map<Integer, Integer> names = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Match match : matches) {
      if (!names.containsKey(match.label) && taken.add(match.known)) {
        names.put(match.label, match.known);
      }
    }
    int beyond = range.values().stream().mapToInt(x -> x).max().orElse(0);
    for (int label : new java.util.TreeSet<>(period.values())) {
      if (!names.containsKey(label)) {
        names.put(label, ++beyond);
      }
    }
    Map<String, Integer> matched = new TreeMap<>();
    period.forEach((id, label) -> matched.put(id, names.get(label)));
    return matched;
  }
}
