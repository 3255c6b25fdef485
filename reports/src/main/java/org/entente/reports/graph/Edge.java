package org.entente.reports.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * A pair of entities in the network; its weight is the number of articles.
 *
 * @param spells the weight in each period that has any, in order
 */
record Edge(String a, String b, long articles, double npmi, boolean backbone, List<Spell> spells) {

  /** How many articles name both in one period, first and last day included. */
  record Spell(LocalDate start, LocalDate end, long articles) {}

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
