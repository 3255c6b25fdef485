package org.entente.ingest.entities;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.entity.Addition;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Kind;
import org.entente.core.entity.NameWords;
import org.entente.core.time.Validity;

/** Reads one entity of a file by itself: are its fields of the right form, and do they agree? */
final class EntryReader {

  private static final Gazetteer KNOWN = Gazetteer.standard();
  private static final Map<Kind, Key> KINDS =
      new EnumMap<>(
          Map.of(
              Kind.NAME, Key.NAMES,
              Kind.ACRONYM, Key.ACRONYMS,
              Kind.DEMONYM, Key.DEMONYMS,
              Kind.METONYM, Key.METONYMS,
              Kind.CAPITAL, Key.CAPITALS));

  private EntryReader() {}

  static Addition read(Entry entry) throws BadEntities {
    EntityId id = id(entry);
    Optional<Entity> known = KNOWN.findEntity(id);
    EntityType type = type(entry, id, known);
    for (Key key : entry.cells().keySet()) {
      if (!key.isOf(type)) {
        throw entry.bad(key, shown(entry, key), "is no field of type " + type.word());
      }
    }
    Optional<String> name = known.map(Entity::name).filter(n -> !entry.has(Key.NAME));
    Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    KINDS.forEach((kind, key) -> names.put(kind, entry.values(key)));
    checkOffice(entry, type);
    checkDates(entry);
    return new Addition(
        id,
        type,
        name.orElse(entry.value(Key.NAME)),
        names,
        entry.values(Key.EXCLUDE),
        entry.value(Key.SURNAME),
        affiliation(entry),
        entry.value(Key.OFFICE),
        entry.value(Key.FROM),
        entry.value(Key.TO),
        replace(entry));
  }

  private static EntityId id(Entry entry) throws BadEntities {
    if (!entry.has(Key.ID)) {
      if (entry.value(Key.NAME).isBlank()) {
        throw entry.bad(
            "the entity has neither name nor id; give a name, or the id of a known one");
      }
      return ofName(entry);
    }
    EntityId id = id(entry, Key.ID, entry.value(Key.ID));
    if (KNOWN.findEntity(id).isEmpty()) {
      if (id.isState()) {
        throw entry.bad(
            Key.ID,
            id.value(),
            "is no state of the gazetteer; give a new one an id such as name:ruritania");
      }
      if (!entry.has(Key.NAME)) {
        throw entry.bad(
            Key.ID,
            id.value(),
            "is not known, and a new entity needs a name; add name, or see ids"
                + " by 'entente entities'");
      }
    }
    return id;
  }

  private static EntityId ofName(Entry entry) throws BadEntities {
    String name = entry.value(Key.NAME);
    try {
      return EntityId.ofName(name);
    } catch (IllegalArgumentException e) {
      throw entry.bad(Key.NAME, name, "gives no id; add one, such as id: name:ruritania");
    }
  }

  private static EntityId id(Entry entry, Key key, String value) throws BadEntities {
    try {
      if (value.length() <= NameWords.LONGEST) {
        return EntityId.of(value);
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the message below.
    }
    throw entry.bad(key, value, "is no id; valid are iso3:CHN, wd:Q7747, name:liu-guozhong");
  }

  private static EntityType type(Entry entry, EntityId id, Optional<Entity> known)
      throws BadEntities {
    String given = entry.value(Key.TYPE);
    if (!entry.has(Key.TYPE)) {
      return known
          .map(Entity::type)
          .orElseThrow(() -> entry.bad("the new entity has no type; " + validTypes()));
    }
    EntityType type =
        Arrays.stream(EntityType.values())
            .filter(t -> t.word().equals(given))
            .findFirst()
            .orElseThrow(() -> entry.bad(Key.TYPE, given, "is no type; " + validTypes()));
    if (known.isPresent() && known.get().type() != type) {
      throw entry.bad(
          Key.TYPE,
          given,
          "is not that of " + id + ", which is " + known.get().type().word() + "; leave it out");
    }
    return type;
  }

  private static String validTypes() {
    return "valid are "
        + String.join(", ", Arrays.stream(EntityType.values()).map(EntityType::word).toList());
  }

  private static String affiliation(Entry entry) throws BadEntities {
    String given = entry.value(Key.AFFILIATION);
    boolean letters = given.length() == 3 && given.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return given.isEmpty()
        ? requireNone(entry, Key.AFFILIATION)
        : id(entry, Key.AFFILIATION, letters ? "iso3:" + given : given).value();
  }

  private static String requireNone(Entry entry, Key key) throws BadEntities {
    if (entry.has(key)) {
      throw entry.bad(key, "", "is empty; write a value or leave the field out");
    }
    return "";
  }

  private static void checkOffice(Entry entry, EntityType type) throws BadEntities {
    for (Key key : List.of(Key.OFFICE, Key.FROM, Key.TO)) {
      if (type == EntityType.PERSON && entry.has(key) && !entry.has(Key.AFFILIATION)) {
        throw entry.bad(
            key,
            entry.value(key),
            "needs an affiliation: the id of the state or body of the office");
      }
    }
    String office = entry.value(Key.OFFICE);
    if (entry.has(Key.OFFICE)
        && (office.isBlank()
            || office.length() > NameWords.LONGEST
            || office.chars().anyMatch(Character::isISOControl))) {
      throw entry.bad(Key.OFFICE, office, "is empty, too long or has control characters");
    }
  }

  private static void checkDates(Entry entry) throws BadEntities {
    for (Key key : List.of(Key.FROM, Key.TO)) {
      if (entry.has(key) && !isDate(entry.value(key))) {
        throw entry.bad(key, entry.value(key), "is no date; write 2023-07-27, 2023-07 or 2023");
      }
    }
    try {
      Validity.parse(entry.value(Key.FROM), entry.value(Key.TO));
    } catch (IllegalArgumentException e) {
      throw entry.bad(
          Key.TO, entry.value(Key.TO), "lies before from '" + entry.value(Key.FROM) + "'");
    }
  }

  private static boolean isDate(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10 || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    try {
      Validity.parse(text, "");
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean replace(Entry entry) throws BadEntities {
    String given = entry.value(Key.REPLACE);
    if (entry.has(Key.REPLACE) && !given.equals("true") && !given.equals("false")) {
      throw entry.bad(Key.REPLACE, given, "is neither true nor false");
    }
    return given.equals("true");
  }

  private static String shown(Entry entry, Key key) {
    return String.join("; ", entry.values(key).stream().limit(3).toList());
  }
}
