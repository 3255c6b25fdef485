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

  /** The fields of names, then that of phrases which are none. */
  private static final List<Key> NAMING =
      List.of(
          Key.NAME, Key.NAMES, Key.ACRONYMS, Key.DEMONYMS, Key.METONYMS, Key.CAPITALS, Key.EXCLUDE);

  /** A name or an excluded phrase, and the words by which it is found. */
  private record Naming(Key key, String text, String words) {}

  /** Who has a name, and where a file says so. */
  private record Owner(EntityId id, String where) {}

  private final NameWords words = new NameWords();
  private final Map<EntityId, Entry> entries = new LinkedHashMap<>();
  private final List<Addition> additions = new ArrayList<>();
  private final Map<String, Owner> owners = new HashMap<>();
  private int names;

  void add(Entry entry) throws BadEntities {
    for (String surname : entry.values(Key.SURNAME)) {
      words(entry, Key.SURNAME, surname);
    }
    List<Naming> namings = namings(entry);
    Addition addition = EntryReader.read(entry);
    Entry other = entries.putIfAbsent(addition.id(), entry);
    if (other != null) {
      Key key = entry.has(Key.ID) ? Key.ID : Key.NAME;
      throw entry.bad(
          key,
          entry.value(key),
          "is there twice, first at " + other.where(Key.ID) + "; put both into one");
    }
    for (Naming naming : namings) {
      own(entry, naming, addition.id());
    }
    additions.add(addition);
  }

  private List<Naming> namings(Entry entry) throws BadEntities {
    List<Naming> namings = new ArrayList<>();
    for (Key key : NAMING) {
      for (String text : entry.values(key)) {
        namings.add(new Naming(key, text, words(entry, key, text)));
      }
    }
    return namings;
  }

  private void own(Entry entry, Naming naming, EntityId id) throws BadEntities {
    Key key = naming.key();
    Owner owner = owners.get(naming.words());
    boolean owned = owner != null && owner.id().equals(id);
    if (key == Key.EXCLUDE && owned) {
      throw entry.bad(key, naming.text(), "is a name of the same entity; drop one of the two");
    }
    if (key != Key.EXCLUDE && owner != null && !owned) {
      throw entry.bad(
          key,
          naming.text(),
          "is a name of " + owner.id() + " too, at " + owner.where() + "; leave it to one of them");
    }
    if (key != Key.EXCLUDE) {
      owners.putIfAbsent(naming.words(), new Owner(id, entry.where(key)));
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
