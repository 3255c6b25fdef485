package org.entente.reports.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An order in which what is alike stands together: hierarchical clustering by average linkage
 * (Sokal and Michener 1958), ties going to the smaller index.
 */
final class Clustering {

  private Clustering() {}

  /**
   * @param likeness symmetrical; greater is more alike
   * @return the indices of the rows, in the order of the tree's leaves
   */
  static List<Integer> order(double[][] likeness) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      groups.add(List.of(i));
    }
    while (groups.size() > 1) {
      Pair closest = closest(likeness, groups);
      List<Integer> right = groups.remove(closest.second);
      groups.set(closest.first, join(likeness, groups.get(closest.first), right));
    }
    return groups.isEmpty() ? List.of() : groups.get(0);
  }

  /** Two groups by their places in the list, the smaller first. */
  private record Pair(int first, int second) {}

  private static Pair closest(double[][] likeness, List<List<Integer>> groups) {
    Pair closest = new Pair(0, 1);
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        double mean = mean(likeness, groups.get(i), groups.get(j));
        if (mean > most) {
          most = mean;
          closest = new Pair(i, j);
        }
      }
    }
    return closest;
  }

  /** Both groups side by side, each turned so that what is most alike meets in the middle. */
  private static List<Integer> join(double[][] likeness, List<Integer> left, List<Integer> right) {
    List<Integer> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (List<Integer> head : List.of(left, reversed(left))) {
      for (List<Integer> tail : List.of(right, reversed(right))) {
        double touch = likeness[head.get(head.size() - 1)][tail.get(0)];
        if (touch > most) {
          most = touch;
          best = new ArrayList<>(head);
          best.addAll(tail);
        }
      }
    }
    return best;
  }

  private static List<Integer> reversed(List<Integer> group) {
    List<Integer> turned = new ArrayList<>(group);
    Collections.reverse(turned);
    return turned;
  }

  private static double mean(double[][] likeness, List<Integer> some, List<Integer> others) {
    double sum = 0;
    for (int i : some) {
      for (int j : others) {
        sum += likeness[i][j];
      }
    }
    return sum / (some.size() * others.size());
  }
}
