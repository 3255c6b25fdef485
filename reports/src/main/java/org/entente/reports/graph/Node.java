package org.entente.reports.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * An entity in the network.
 *
 * @param iso3 letters of a state, else empty
 * @param community group over the whole range; 0 where none is known
 * @param first first day of the period in which it is first named
 * @param last last day of the period in which it is last named
 */
record Node(
    String id,
    String label,
    String type,
    String iso3,
    long articles,
    long community,
    LocalDate first,
    LocalDate last) {

  static final List<Attribute<Node>> ATTRIBUTES =
      List.of(
          new Attribute<>("type", "string", Node::type),
          new Attribute<>("iso3", "string", Node::iso3),
          new Attribute<>("n_articles", "long", Node::articles),
          new Attribute<>("community", "long", Node::community));
}
