package org.entente.core.entity;

import java.util.Map;
import java.util.Set;

/**
 * An organ that states have: a ministry, a parliament, a central bank.
 *
 * @param id its name in {@code organs.tsv}
 * @param name what it is called in most states; empty if no state but those of {@code bodies} has
 *     it
 * @param bodies the indexes of those organs that the tables know as bodies, by whose they are
 * @param otherwise states that do not call theirs so: "the foreign ministry" alone is never that of
 *     the United States
 */
record Organ(String id, String name, Map<EntityId, Integer> bodies, Set<EntityId> otherwise) {

  /** Whether it is a bare noun that needs an organ named before it: "the ministry". */
  boolean isNoun() {
    return name.isEmpty() && bodies.isEmpty();
  }

  /**
   * What a phrase calls.
   *
   * @param alone states that the phrase belongs to, if only some use it: "State Department"
   * @param anyone whether the phrase alone may be that of any other state
   */
  record Call(Organ organ, Set<EntityId> alone, boolean anyone) {

    boolean isNational() {
      return !alone.isEmpty();
    }

    /** Whether the phrase may mean the organ of a state that does not stand beside it. */
    boolean canMean(EntityId state) {
      return isNational() ? alone.contains(state) : !organ.otherwise.contains(state);
    }
  }
}
