package org.entente.ingest.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.entity.Addition;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.NameWords;

/** The entities of all files of a user, and whether they agree with each other. */
final class Additions {

  static final int MOST_NAMES = 200_000;

  private static final List<Key> NAMING =
      List.of(Key.NAME, Key.NAMES, Key.ACRONYMS, Key.DEMONYMS, Key.METONYMS, Key.CAPITALS);

  /** Who has a name, and where a file says so. */
  private record Owner(EntityId id, String where) {}

  private final NameWords words = new NameWords();
  private final Map<EntityId, Entry> entries = new LinkedHashMap<>();
  private final List<Addition> additions = new ArrayList<>();
  private final Map<String, Owner> owners = new HashMap<>();
  private int names;

  void add(Entry entry) throws BadEntities {
    Addition addition = EntryReader.read(entry);
    Entry other = entries.putIfAbsent(addition.id(), entry);
    if (other != null) {
      throw entry.bad(
          entry.has(Key.ID) ? Key.ID : Key.NAME,
          entry.has(Key.ID) ? entry.value(Key.ID) : entry.value(Key.NAME),
          "is there twice, first at " + other.where(Key.ID) + "; put both into one");
    }
    for (Key key : NAMING) {
      for (String name : entry.values(key)) {
        own(entry, key, name, addition.id());
      }
    }
    for (String phrase : entry.values(Key.EXCLUDE)) {
      Owner owner = owners.get(words(entry, Key.EXCLUDE, phrase));
      if (owner != null && owner.id().equals(addition.id())) {
        throw entry.bad(Key.EXCLUDE, phrase, "is a name of the same entity; drop one of the two");
      }
    }
    for (String surname : entry.values(Key.SURNAME)) {
      words(entry, Key.SURNAME, surname);
    }
    additions.add(addition);
  }

  private void own(Entry entry, Key key, String name, EntityId id) throws BadEntities {
    Owner owner =
        owners.computeIfAbsent(words(entry, key, name), w -> new Owner(id, entry.where(key)));
    if (!owner.id().equals(id)) {
      throw entry.bad(
          key,
          name,
          "is a name of " + owner.id() + " too, at " + owner.where() + "; leave it to one of them");
    }
  }

  private String words(Entry entry, Key key, String name) throws BadEntities {
    if (++names > MOST_NAMES) {
      throw entry.bad(
          "more than " + MOST_NAMES + " names in all; name the entities that you count");
    }
    try {
      return words.of(name);
    } catch (IllegalArgumentException e) {
      throw entry.bad(key, name, e.getMessage());
    }
  }

  /** All additions, once it is known that whom they act for is there. */
  List<Addition> checked() throws BadEntities {
    for (Addition addition : additions) {
      String affiliation = addition.affiliation();
      if (!affiliation.isEmpty() && !isThere(EntityId.of(affiliation))) {
        throw entries
            .get(addition.id())
            .bad(
                Key.AFFILIATION,
                affiliation,
                "is known neither to the gazetteer nor to your files; 'entente entities' shows ids");
      }
    }
    return List.copyOf(additions);
  }

  private boolean isThere(EntityId id) {
    return entries.containsKey(id) || Gazetteer.standard().findEntity(id).isPresent();
  }
}
