package org.entente.reports.result;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reports.table.CsvRow;

/** What a series or a finding is about: an entity, or two that are named together. */
public record Subject(Entity a, Optional<Entity> b) {

  static Subject of(Entity entity) {
    return new Subject(entity, Optional.empty());
  }

  static Subject of(Dyad dyad) {
    return of(dyad.a(), dyad.b());
  }

  /** Two entities in either order. */
  static Subject of(Entity one, Entity other) {
    return one.id().compareTo(other.id()) < 0
        ? new Subject(one, Optional.of(other))
        : new Subject(other, Optional.of(one));
  }

  /** The subject of a row of findings, whose second entity may be empty. */
  public static Subject of(CsvRow row, Entities entities) {
    String b = row.text("entity_b");
    return new Subject(
        entities.of(row.text("entity_a")),
        b.isEmpty() ? Optional.empty() : Optional.of(entities.of(b)));
  }

  public boolean isPair() {
    return b.isPresent();
  }

  /** Whether it is a state, or two. */
  public boolean isOfStates() {
    return entities().allMatch(Entity::isState);
  }

  Stream<Entity> entities() {
    return Stream.concat(Stream.of(a), b.stream());
  }

  /** The ids, as a table's row has them. */
  public String key() {
    return a.id() + b.map(other -> " " + other.id()).orElse("");
  }

  /** "China", "China – Japan". */
  public String label() {
    return a.name() + b.map(other -> " – " + other.name()).orElse("");
  }

  /** "China", "China and Japan": for sentences. */
  public String words() {
    return a.name() + b.map(other -> " and " + other.name()).orElse("");
  }

  /** "China is named", "China and Japan are named together": for sentences. */
  public String isNamed() {
    return words() + (isPair() ? " are named together" : " is named");
  }
}
