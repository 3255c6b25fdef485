package org.entente.core.entity;

import java.util.Optional;
import org.entente.core.text.Field;

/**
 * One place in a text where somebody is named.
 *
 * @param start code points before it in its field
 * @param end code points up to its end
 * @param entity who is named; empty where that stays ambiguous
 * @param via the state that counts as named, if a person or body acts for one
 * @param rule the rule that decided
 * @param sentence number of the sentence: 0 is the title
 */
public record Mention(
    Field field,
    int start,
    int end,
    String surface,
    Optional<Entity> entity,
    EntityType type,
    Kind kind,
    Sense sense,
    Optional<EntityId> via,
    Temporal temporal,
    String rule,
    int sentence) {

  /** Whether the mention can be counted for an entity of its own: known, and no mere place name. */
  public boolean isCountable() {
    return entity.isPresent() && kind != Kind.CAPITAL && type != EntityType.AGENCY;
  }
}
