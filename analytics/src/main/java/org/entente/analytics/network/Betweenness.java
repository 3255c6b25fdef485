package org.entente.analytics.network;

import java.util.Arrays;

/**
 * On how many shortest paths between others a node lies (L. Freeman, 1977, Sociometry 40:35-41), by
 * U. Brandes' algorithm (2001, Journal of Mathematical Sociology 25:163-177). A path's length is
 * its number of ties, whatever their weights.
 */
final class Betweenness {

  private final Graph graph;
  private final double[] sums;

  /** Nodes in the order in which a search meets them, and how many it has met. */
  private final int[] met;

  private final int[] distances;
  private final double[] paths;
  private final double[] dependencies;

  private Betweenness(Graph graph) {
    this.graph = graph;
    int n = graph.size();
    this.sums = new double[n];
    this.met = new int[n];
    this.distances = new int[n];
    this.paths = new double[n];
    this.dependencies = new double[n];
  }

  /** For each node the share of all pairs of others, from 0 to 1; 0 where there are no two. */
  static double[] of(Graph graph) {
    Betweenness search = new Betweenness(graph);
    for (int source = 0; source < graph.size(); source++) {
      search.gather(source, search.spread(source));
    }
    double n = graph.size();
    // Each pair was looked at from both ends.
    double pairs = (n - 1) * (n - 2);
    return Arrays.stream(search.sums).map(sum -> pairs > 0 ? sum / pairs : 0).toArray();
  }

  /** Counts the shortest paths from a node to all; gives how many nodes it reached. */
  private int spread(int source) {
    Arrays.fill(distances, -1);
    Arrays.fill(paths, 0);
    distances[source] = 0;
    paths[source] = 1;
    met[0] = source;
    int reached = 1;
    for (int next = 0; next < reached; next++) {
      int node = met[next];
      for (int neighbour : graph.neighbours(node)) {
        if (distances[neighbour] < 0) {
          distances[neighbour] = distances[node] + 1;
          met[reached++] = neighbour;
        }
        if (distances[neighbour] == distances[node] + 1) {
          paths[neighbour] += paths[node];
        }
      }
    }
    return reached;
  }

  /** Hands what hangs on the paths back, from the farthest nodes to the source. */
  private void gather(int source, int reached) {
    Arrays.fill(dependencies, 0);
    for (int last = reached - 1; last > 0; last--) {
      int node = met[last];
      for (int neighbour : graph.neighbours(node)) {
        if (distances[neighbour] == distances[node] - 1) {
          dependencies[neighbour] += paths[neighbour] / paths[node] * (1 + dependencies[node]);
        }
      }
      sums[node] += node == source ? 0 : dependencies[node];
    }
  }
}
