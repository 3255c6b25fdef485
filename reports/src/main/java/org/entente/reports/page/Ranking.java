package org.entente.reports.page;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many items by some order, and how many there were in all; the rest is not held. */
final class Ranking<T> {

  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> held;
  private long total;

  Ranking(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.held = new PriorityQueue<>(order.reversed());
  }

  void add(T item) {
    total++;
    held.add(item);
    if (held.size() > most) {
      held.poll();
    }
  }

  List<T> list() {
    return held.stream().sorted(order).toList();
  }

  long total() {
    return total;
  }
}
