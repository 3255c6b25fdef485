package org.entente.analytics.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An undirected weighted network; nodes are numbered in the order of their ids, and so are the
 * neighbours of each.
 */
final class Graph {

  private final List<String> ids;
  private final int[][] neighbours;
  private final double[][] weights;

  private Graph(List<String> ids, int[][] neighbours, double[][] weights) {
    this.ids = ids;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  private record Arc(int from, int to, double weight) {}

  static Graph of(Collection<Tie> ties) {
    TreeSet<String> ends = new TreeSet<>();
    ties.forEach(tie -> ends.addAll(List.of(tie.a(), tie.b())));
    String[] ids = ends.toArray(String[]::new);
    List<Arc> arcs =
        ties.stream()
            .flatMap(
                tie -> {
                  int a = Arrays.binarySearch(ids, tie.a());
                  int b = Arrays.binarySearch(ids, tie.b());
                  return Stream.of(new Arc(a, b, tie.weight()), new Arc(b, a, tie.weight()));
                })
            .sorted(Comparator.comparing(Arc::from).thenComparing(Arc::to))
            .toList();
    int[] degrees = new int[ids.length];
    arcs.forEach(arc -> degrees[arc.from]++);
    int[][] neighbours = new int[ids.length][];
    double[][] weights = new double[ids.length][];
    int next = 0;
    for (int node = 0; node < ids.length; node++) {
      List<Arc> own = arcs.subList(next, next += degrees[node]);
      neighbours[node] = own.stream().mapToInt(Arc::to).toArray();
      weights[node] = own.stream().mapToDouble(Arc::weight).toArray();
    }
    return new Graph(List.of(ids), neighbours, weights);
  }

  int size() {
    return ids.size();
  }

  List<String> ids() {
    return ids;
  }

  int[] neighbours(int node) {
    return neighbours[node];
  }

  /** The weights of the ties to the neighbours, in their order. */
  double[] weights(int node) {
    return weights[node];
  }

  int degree(int node) {
    return neighbours[node].length;
  }

  /** The sum of the weights of a node's ties (A. Barrat et al., 2004, PNAS 101:3747-3752). */
  double strength(int node) {
    return Arrays.stream(weights[node]).sum();
  }
}
