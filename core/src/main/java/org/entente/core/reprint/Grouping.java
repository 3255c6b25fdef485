package org.entente.core.reprint;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts articles into clusters, given which pairs are the same item.
 *
 * <p>Articles are numbered in the order of day and id. What no chain of pairs connects is apart.
 * But a chain alone is not enough: a digest of two stories would make them one. So each article, in
 * order, joins that cluster of its chain of whose latest nine members more than half are the same
 * item as it, the fullest match first; if there is none it begins a new one.
 */
public final class Grouping {

  private static final int LATEST = 9;

  private final List<List<Integer>> earlier = new ArrayList<>();

  /** Articles 0 to n - 1 without pairs. */
  public Grouping(int articles) {
    for (int i = 0; i < articles; i++) {
      earlier.add(new ArrayList<>(2));
    }
  }

  /** Takes in that two articles are the same item. */
  public void add(int a, int b) {
    earlier.get(Math.max(a, b)).add(Math.min(a, b));
  }

  /** For each article the first one of its cluster. */
  public int[] clusters() {
    int[] first = new int[earlier.size()];
    int[] place = new int[first.length];
    int[] size = new int[first.length];
    for (int article = 0; article < first.length; article++) {
      int cluster = fullest(article, first, place, size);
      first[article] = cluster;
      place[article] = size[cluster]++;
    }
    return first;
  }

  private int fullest(int article, int[] first, int[] place, int[] size) {
    int best = article;
    double bestShare = 0.5;
    for (int candidate :
        earlier.get(article).stream().mapToInt(e -> first[e]).sorted().distinct().toArray()) {
      int hits = 0;
      for (int e : earlier.get(article)) {
        hits += first[e] == candidate && place[e] >= size[candidate] - LATEST ? 1 : 0;
      }
      double share = (double) hits / Math.min(LATEST, size[candidate]);
      if (share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    return best;
  }
}
