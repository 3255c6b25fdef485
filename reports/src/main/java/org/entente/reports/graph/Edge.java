package org.entente.reports.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * A pair of entities in the network; its weight is the number of stories that name both.
 *
 * @param articles reprints included
 * @param npmi and {@code llr}, {@code qValue} as in dyads.csv, NaN where they are missing
 * @param backbone whether it belongs to the backbone, and {@code reason} why or why not
 * @param spells the weight in each period that has any, in order
 */
record Edge(
    String a,
    String b,
    long stories,
    long articles,
    double npmi,
    double llr,
    double qValue,
    boolean backbone,
    String reason,
    List<Spell> spells) {

  static final List<Attribute<Edge>> ATTRIBUTES =
      List.of(
          new Attribute<>("n_articles", "long", Edge::articles),
          new Attribute<>("npmi", "double", Edge::npmi),
          new Attribute<>("llr", "double", Edge::llr),
          new Attribute<>("q_value", "double", Edge::qValue),
          new Attribute<>("backbone", "boolean", Edge::backbone),
          new Attribute<>("backbone_reason", "string", Edge::reason));

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
