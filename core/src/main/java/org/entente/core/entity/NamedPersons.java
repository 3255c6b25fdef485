package org.entente.core.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The persons whom an article has named in full, by the words that they are called by later.
 *
 * <p>Of several with one surname it keeps the one meant: who is in office on the article's day
 * before others, then who was named first. So a look costs the same however many are named.
 */
final class NamedPersons {

  private record Named(Entity person, boolean inOffice, int token) {}

  private static final Comparator<Named> MEANT =
      Comparator.comparing((Named n) -> !n.inOffice()).thenComparing(Named::token);

  private final LocalDate published;
  private final Map<Integer, Named> bySurname = new HashMap<>();
  private final Map<EntityId, Named> persons = new LinkedHashMap<>();

  NamedPersons(LocalDate published) {
    this.published = published;
  }

  /** Remembers a person whose name stands at a token. */
  void add(Entity person, int token, int... surnameHashes) {
    boolean inOffice =
        person.tenures().stream().anyMatch(tenure -> tenure.span().contains(published));
    Named named = new Named(person, inOffice, token);
    persons.putIfAbsent(person.id(), named);
    for (int surname : surnameHashes) {
      bySurname.merge(surname, named, (a, b) -> MEANT.compare(b, a) < 0 ? b : a);
    }
  }

  boolean contains(Entity person) {
    return persons.containsKey(person.id());
  }

  /** Those in office on the article's day, in the order in which they were added. */
  Stream<Entity> inOffice() {
    return persons.values().stream().filter(Named::inOffice).map(Named::person);
  }

  /** Whom a word means, by its hash. */
  Optional<Entity> find(int hash) {
    return bySurname.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(bySurname.get(hash)).map(Named::person);
  }
}
