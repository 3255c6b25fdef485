package org.entente.reports.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * A pair of entities in the network; its weight is the number of stories, as in communities.csv.
 *
 * @param reason why it belongs to the backbone or does not
 * @param spells the weight in each period that has any, in order
 */
record Edge(
    String a,
    String b,
    long stories,
    long articles,
    double npmi,
    boolean backbone,
    String reason,
    List<Spell> spells) {

  /** How many stories name both in one period, first and last day included. */
  record Spell(LocalDate start, LocalDate end, long stories) {}

  String id() {
    return a + "|" + b;
  }

  LocalDate first() {
    return spells.get(0).start();
  }

  LocalDate last() {
    return spells.get(spells.size() - 1).end();
  }
}
