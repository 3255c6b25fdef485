package org.entente.core.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.core.text.Fold;
import org.entente.core.time.Validity;

/** Puts a user's additions on top of what the gazetteer's own tables have filled. */
final class AddedEntities {

  private final List<Entity> entities;
  private final List<int[]> surnames;
  private final Map<String, String> roles;
  private final Map<EntityId, List<Naming>> namesOf;
  private final Lexicon lexicon;
  private final Map<EntityId, Integer> indexes = new HashMap<>();

  AddedEntities(
      List<Entity> entities,
      List<int[]> surnames,
      Map<String, String> roles,
      Map<EntityId, List<Naming>> namesOf,
      Lexicon lexicon) {
    this.entities = entities;
    this.surnames = surnames;
    this.roles = roles;
    this.namesOf = namesOf;
    this.lexicon = lexicon;
    for (int i = 0; i < entities.size(); i++) {
      indexes.put(entities.get(i).id(), i);
    }
  }

  void add(List<Addition> additions) {
    BitSet replaced = new BitSet();
    additions.stream()
        .filter(a -> a.replace() && indexes.containsKey(a.id()))
        .forEach(a -> replaced.set(indexes.get(a.id())));
    lexicon.trie().forget(replaced);
    additions.forEach(this::add);
    additions.forEach(a -> a.exclude().forEach(text -> lexicon.exclude(text, indexes.get(a.id()))));
  }

  private void add(Addition a) {
    boolean extended = indexes.containsKey(a.id()) && !a.replace();
    int index = indexes.computeIfAbsent(a.id(), id -> append(a));
    if (!extended) {
      entities.set(index, bare(entities.get(index)));
      surnames.set(index, new int[0]);
      namesOf.remove(a.id());
    }
    Entity before = entities.get(index);
    entities.set(index, changed(before, a));
    if (a.type() == EntityType.PERSON) {
      surnames.set(index, surnames(a, surnames.get(index)));
    }
    if (!extended || !before.name().equals(a.name())) {
      phrase(a, Kind.NAME, a.name(), index);
    }
    a.names().forEach((kind, texts) -> texts.forEach(text -> phrase(a, kind, text, index)));
  }

  private int append(Addition a) {
    String id = a.id().value();
    String wikidata = id.startsWith("wd:") ? id.substring(3) : "";
    entities.add(
        new Entity(
            a.id(),
            a.type(),
            a.name(),
            "",
            "",
            wikidata,
            Optional.empty(),
            Validity.ALWAYS,
            List.of()));
    surnames.add(new int[0]);
    return entities.size() - 1;
  }

  /** An entity of which no more is left than who it is. */
  private static Entity bare(Entity e) {
    return new Entity(
        e.id(),
        e.type(),
        e.name(),
        e.iso2(),
        e.cow(),
        e.wikidata(),
        Optional.empty(),
        Validity.ALWAYS,
        List.of());
  }

  private Entity changed(Entity e, Addition a) {
    boolean person = e.type() == EntityType.PERSON;
    boolean dated = !a.from().isEmpty() || !a.to().isEmpty();
    Optional<EntityId> actsFor =
        Optional.of(a.affiliation()).filter(x -> !x.isEmpty()).map(EntityId::of);
    Validity span = Validity.parse(a.from(), a.to());
    List<Tenure> tenures = new ArrayList<>(e.tenures());
    actsFor
        .filter(of -> person)
        .ifPresent(of -> tenures.add(new Tenure(of, role(a.office()), a.office(), span)));
    return new Entity(
        e.id(),
        e.type(),
        a.name(),
        e.iso2(),
        e.cow(),
        e.wikidata(),
        person ? e.actsFor() : actsFor.or(e::actsFor),
        dated && !person ? span : e.span(),
        tenures);
  }

  private String role(String office) {
    return roles.getOrDefault(office.toLowerCase(Locale.ROOT), "OTHER");
  }

  /** Forms of the surname by which a person is called later in an article, known and new. */
  private static int[] surnames(Addition a, int[] known) {
    boolean unchanged = known.length > 0 && a.surname().isEmpty();
    List<String> given = a.surname().isEmpty() ? List.of() : List.of(a.surname());
    return unchanged
        ? known
        : IntStream.concat(
                IntStream.of(known), IntStream.of(GazetteerTables.surnameHashes(a.name(), given)))
            .distinct()
            .toArray();
  }

  private void phrase(Addition a, Kind kind, String text, int entity) {
    Phrase.Use use =
        switch (a.type()) {
          case COUNTRY -> ofState(kind);
          case PERSON -> Phrase.Use.PERSON;
          default -> Phrase.Use.BODY;
        };
    boolean acronym = kind == Kind.NAME && GazetteerTables.isAcronym(text);
    Naming naming = new Naming(acronym ? Kind.ACRONYM : kind, text);
    namesOf.computeIfAbsent(a.id(), id -> new ArrayList<>()).add(naming);
    lexicon.leadPhrase(text, use, entity, naming.kind());
    if (a.type() == EntityType.AGENCY && Fold.word(text).length() == text.length()) {
      lexicon.addWords(WordClass.CREDIT, List.of(text));
    }
  }

  private static Phrase.Use ofState(Kind kind) {
    return switch (kind) {
      case METONYM -> Phrase.Use.SEAT;
      case CAPITAL -> Phrase.Use.CAPITAL;
      default -> Phrase.Use.STATE;
    };
  }
}
