package org.entente.core.entity;

import java.util.Optional;

/** A mention before its place in time is known, in tokens. */
record Draft(
    int from,
    int to,
    Optional<Entity> entity,
    EntityType type,
    Kind kind,
    Sense sense,
    Optional<EntityId> via,
    String rule) {

  static Draft of(int from, int to, Entity entity, Kind kind, Sense sense, String rule) {
    return new Draft(
        from, to, Optional.of(entity), entity.type(), kind, sense, Optional.empty(), rule);
  }

  /** The same of a name that only looks like the entity's: it is nobody's. */
  Draft asConfusable() {
    return new Draft(from, to, Optional.empty(), type, kind, sense, Optional.empty(), "confusable");
  }
}
