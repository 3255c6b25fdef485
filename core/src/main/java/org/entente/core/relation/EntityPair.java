package org.entente.core.relation;

import org.entente.core.entity.EntityId;

/** Two entities in no order: the smaller id stands first. */
public record EntityPair(EntityId a, EntityId b) implements Comparable<EntityPair> {

  public EntityPair {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException(
          "a pair has two different ids, smaller first: " + a + ", " + b);
    }
  }

  public static EntityPair of(EntityId one, EntityId other) {
    return one.compareTo(other) < 0 ? new EntityPair(one, other) : new EntityPair(other, one);
  }

  @Override
  public int compareTo(EntityPair other) {
    int byFirst = a.compareTo(other.a);
    return byFirst != 0 ? byFirst : b.compareTo(other.b);
  }
}
