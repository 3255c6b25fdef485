package org.entente.core.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.time.DateWords;

/**
 * Every state, person and body that Entente knows, with the phrases that name them.
 *
 * <p>Immutable once built and shared by all finders of a JVM.
 */
public final class Gazetteer {

  private static final int SURNAME_BITS = 0xFFFF;

  private final List<Entity> entities;
  private final Map<EntityId, Integer> indexes;
  private final Map<Integer, List<Integer>> personsBySurname;

  /** The last bits of the hashes of all surnames, so that most words cost one look. */
  private final BitSet surnameBits = new BitSet(SURNAME_BITS + 1);

  private final Map<EntityId, List<Integer>> holders;
  private final List<int[]> surnames;
  private final Map<String, String> titleRoles;
  private final Organs organs;
  private final Map<EntityId, List<Naming>> names;
  private final Lexicon lexicon;
  private final DateWords dateWords;

  Gazetteer(
      List<Entity> entities,
      List<int[]> surnames,
      Map<String, String> titleRoles,
      Organs organs,
      Map<EntityId, List<Naming>> names,
      Lexicon lexicon) {
    this.entities = List.copyOf(entities);
    this.surnames = List.copyOf(surnames);
    this.titleRoles = Map.copyOf(titleRoles);
    this.organs = organs;
    this.names = Map.copyOf(names);
    this.lexicon = lexicon;
    this.dateWords = DateWords.of(lexicon.vocabulary());
    this.indexes = new HashMap<>();
    this.personsBySurname = new LinkedHashMap<>();
    this.holders = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      indexes.put(entities.get(i).id(), i);
      for (int surname : surnames.get(i)) {
        personsBySurname.computeIfAbsent(spread(surname), x -> new ArrayList<>()).add(i);
        surnameBits.set(surname & SURNAME_BITS);
      }
      int person = i;
      entities.get(i).tenures().stream()
          .map(Tenure::of)
          .distinct()
          .forEach(of -> holders.computeIfAbsent(of, x -> new ArrayList<>()).add(person));
    }
  }

  private static final class Standard {
    static final Gazetteer INSTANCE = new GazetteerTables().load(List.of());
  }

  /** The last gazetteer with additions, since all tasks of a run ask for the same. */
  private record Extended(List<Addition> additions, Gazetteer gazetteer) {}

  private static Extended extended = new Extended(List.of(), null);

  /** The gazetteer of Entente's own tables; loaded once. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /** The standard gazetteer with what a user adds; loaded once for the same additions in a row. */
  public static Gazetteer with(List<Addition> additions) {
    if (additions.isEmpty()) {
      return standard();
    }
    synchronized (Extended.class) {
      if (!extended.additions().equals(additions)) {
        extended = new Extended(additions, new GazetteerTables().load(additions));
      }
      return extended.gazetteer();
    }
  }

  /** All entities, states first. */
  public List<Entity> entities() {
    return entities;
  }

  public Optional<Entity> findEntity(EntityId id) {
    return Optional.ofNullable(indexes.get(id)).map(entities::get);
  }

  /** Whether an id is that of a state, which need not have ISO letters. */
  boolean isState(EntityId id) {
    return findIndex(id)
        .map(i -> entities.get(i).type() == EntityType.COUNTRY)
        .orElse(id.isState());
  }

  Optional<Integer> findIndex(EntityId id) {
    return Optional.ofNullable(indexes.get(id));
  }

  Entity entity(int index) {
    return entities.get(index);
  }

  /** The names, acronyms, demonyms, capitals and metonyms by which an entity is found. */
  public List<Naming> listNamings(EntityId id) {
    return names.getOrDefault(id, List.of());
  }

  /** The same words alone. */
  public List<String> listNames(EntityId id) {
    return listNamings(id).stream().map(Naming::text).toList();
  }

  Organs organs() {
    return organs;
  }

  DateWords dateWords() {
    return dateWords;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Persons of the tables with a surname, given by the hash of its folded form. */
  List<Integer> listPersons(int surnameHash) {
    return surnameBits.get(surnameHash & SURNAME_BITS)
        ? personsBySurname.getOrDefault(spread(surnameHash), List.of())
        : List.of();
  }

  /** Hashes of short words are close to each other; these are not, and as many. */
  private static int spread(int hash) {
    return hash * 0x9E3779B9;
  }

  /** Persons who ever held an office of a state or body. */
  List<Integer> listHolders(EntityId of) {
    return holders.getOrDefault(of, List.of());
  }

  /** The hashes of the forms by which a person is called later in an article. */
  int[] surnames(int person) {
    return surnames.get(person);
  }

  /** The role (HOS, FM …) that a title stands for, OTHER if the table has none. */
  String role(String title) {
    return titleRoles.getOrDefault(title.toLowerCase(java.util.Locale.ROOT), "OTHER");
  }
}
