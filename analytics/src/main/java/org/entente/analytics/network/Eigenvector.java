package org.entente.analytics.network;

import java.util.Arrays;

/**
 * How central a node is by how central its neighbours are (P. Bonacich, 1972, Journal of
 * Mathematical Sociology 2:113-120): the leading eigenvector of the weights, its greatest value
 * being 1. Found by power iteration; each node is given a tie to itself on the way, as strong as
 * the strongest node, which moves no eigenvector and lets networks without triangles settle.
 */
final class Eigenvector {

  private static final int MOST_STEPS = 10_000;
  private static final double SETTLED = 1e-12;

  /** Values below are 0: apart from the group that leads, there is no centrality. */
  private static final double NOTHING = 1e-6;

  private Eigenvector() {}

  static double[] of(Graph graph) {
    double own = 0;
    for (int node = 0; node < graph.size(); node++) {
      own = Math.max(own, graph.strength(node));
    }
    double[] values = new double[graph.size()];
    Arrays.fill(values, 1);
    double moved = 1;
    for (int step = 0; step < MOST_STEPS && moved > SETTLED; step++) {
      double[] next = next(graph, values, own);
      moved = 0;
      for (int node = 0; node < next.length; node++) {
        moved = Math.max(moved, Math.abs(next[node] - values[node]));
      }
      values = next;
    }
    return Arrays.stream(values).map(v -> v < NOTHING ? 0 : v).toArray();
  }

  private static double[] next(Graph graph, double[] values, double own) {
    double[] next = new double[values.length];
    double greatest = 0;
    for (int node = 0; node < values.length; node++) {
      int[] neighbours = graph.neighbours(node);
      double[] weights = graph.weights(node);
      next[node] = own * values[node];
      for (int i = 0; i < neighbours.length; i++) {
        next[node] += weights[i] * values[neighbours[i]];
      }
      greatest = Math.max(greatest, next[node]);
    }
    for (int node = 0; node < next.length; node++) {
      next[node] /= greatest;
    }
    return next;
  }
}
