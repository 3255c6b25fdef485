package org.entente.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.core.text.Fold;
import org.entente.core.text.Vocabulary;
import org.entente.core.time.Validity;

/**
 * Loads the gazetteer from its tables: {@code states}, {@code organisations}, {@code offices-*},
 * {@code phrases}, {@code titles} and {@code words}.
 */
final class GazetteerTables {

  private static final List<String> OFFICES =
      List.of("europe", "americas", "asia", "pacific", "mideast", "africa", "international");

  private final Lexicon lexicon = new Lexicon();
  private final List<Entity> entities = new ArrayList<>();
  private final List<int[]> surnames = new ArrayList<>();
  private final Map<EntityId, Integer> indexes = new HashMap<>();
  private final Map<String, EntityId> bodiesByName = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Organs organs = new Organs();
  private final Map<EntityId, List<Naming>> namesOf = new HashMap<>();

  /** The gazetteer of the tables and of what a user adds to them. */
  Gazetteer load(List<Addition> additions) {
    words();
    states();
    bodies();
    organs();
    persons();
    phrases();
    americanPlaces();
    titles();
    new AddedEntities(entities, surnames, roles, namesOf, lexicon).add(additions);
    return new Gazetteer(entities, surnames, roles, organs, namesOf, lexicon);
  }

  private void words() {
    for (Table.Row row : Table.read("words.tsv")) {
      List<String> words = List.of(row.get("words").split(" "));
      if (row.get("class").equals("known")) {
        lexicon.addWords(words);
      } else if (row.get("class").equals("body-noun")) {
        lexicon.addBodyNouns(words);
      } else {
        lexicon.addWords(WordClass.parse(row.get("class")), words);
      }
    }
  }

  private void states() {
    for (Table.Row row : Table.read("states.tsv")) {
      Entity state =
          new Entity(
              EntityId.of(row.get("id")),
              EntityType.COUNTRY,
              row.get("name"),
              row.get("iso2"),
              row.get("cow"),
              row.get("wikidata"),
              Optional.empty(),
              Validity.parse(row.get("valid_from"), row.get("valid_to")),
              List.of());
      int index = add(state, new int[0]);
      phrases(List.of(row.get("name")), Phrase.Use.STATE, index, Kind.NAME);
      phrases(row.list("official"), Phrase.Use.STATE, index, Kind.NAME);
      phrases(row.list("names"), Phrase.Use.STATE, index, Kind.NAME);
      phrases(row.list("acronyms"), Phrase.Use.STATE, index, Kind.ACRONYM);
      phrases(row.list("adjectives"), Phrase.Use.STATE, index, Kind.DEMONYM);
      phrases(row.list("people"), Phrase.Use.STATE, index, Kind.DEMONYM);
      phrases(row.list("seats"), Phrase.Use.SEAT, index, Kind.METONYM);
      List<String> towns = new ArrayList<>(row.list("capitals"));
      towns.remove(row.get("name"));
      towns.removeAll(row.list("names"));
      phrases(towns, Phrase.Use.CAPITAL, index, Kind.CAPITAL);
    }
  }

  private void bodies() {
    for (Table.Row row : Table.read("organisations.tsv")) {
      EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
      Entity body =
          new Entity(
              EntityId.of(row.get("id")),
              type,
              row.get("name"),
              "",
              "",
              row.get("wikidata"),
              row.list("state").stream().findFirst().map(EntityId::of),
              Validity.parse(row.get("valid_from"), row.get("valid_to")),
              List.of());
      int index = add(body, new int[0]);
      bodiesByName.put(body.name(), body.id());
      boolean ministry = row.get("class").equals("ministry");
      List<String> names = new ArrayList<>(ministry ? List.of() : List.of(body.name()));
      names.addAll(row.list("names"));
      phrases(names, Phrase.Use.BODY, index, Kind.NAME);
      phrases(row.list("acronyms"), Phrase.Use.BODY, index, Kind.ACRONYM);
      if (type == EntityType.AGENCY) {
        names.addAll(row.list("acronyms"));
        lexicon.addWords(
            WordClass.CREDIT,
            names.stream().filter(x -> Fold.word(x).length() == x.length()).toList());
      }
    }
  }

  private void organs() {
    for (Table.Row row : Table.read("organs.tsv")) {
      organs.add(row, lexicon, indexes);
    }
    for (Table.Row row : Table.read("organisations.tsv")) {
      row.list("state")
          .forEach(
              state ->
                  organs.addBody(
                      row.get("class"),
                      EntityId.of(state),
                      indexes.get(EntityId.of(row.get("id")))));
    }
  }

  private void persons() {
    Map<String, List<Table.Row>> rowsOf = new LinkedHashMap<>();
    for (String region : OFFICES) {
      for (Table.Row row : Table.read("offices-" + region + ".tsv")) {
        rowsOf.computeIfAbsent(Fold.slug(row.get("person")), x -> new ArrayList<>()).add(row);
      }
    }
    rowsOf.values().forEach(rows -> person(rows.get(0).get("person"), rows));
  }

  private void person(String name, List<Table.Row> rows) {
    String wikidata = first(rows, "wikidata");
    EntityId id = wikidata.isEmpty() ? EntityId.ofName(name) : EntityId.of("wd:" + wikidata);
    Entity person =
        new Entity(
            id,
            EntityType.PERSON,
            name,
            "",
            "",
            wikidata,
            Optional.empty(),
            Validity.ALWAYS,
            rows.stream().map(this::tenure).toList());
    List<String> shorts = rows.stream().flatMap(r -> r.list("short").stream()).distinct().toList();
    int index = add(person, surnameHashes(name, shorts));
    List<String> names = new ArrayList<>(List.of(name));
    rows.forEach(r -> names.addAll(r.list("aliases")));
    phrases(names, Phrase.Use.PERSON, index, Kind.NAME);
  }

  static int[] surnameHashes(String name, List<String> shorts) {
    if (!shorts.isEmpty()) {
      return shorts.stream().mapToInt(s -> Vocabulary.hash(Fold.word(lastWord(s)))).toArray();
    }
    return new int[] {Vocabulary.hash(Fold.word(lastWord(name)))};
  }

  private static String lastWord(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.substring(last.lastIndexOf('-') + 1);
  }

  private Tenure tenure(Table.Row row) {
    String of = row.get("of");
    EntityId office =
        of.contains(":") ? EntityId.of(of) : bodiesByName.getOrDefault(of, EntityId.ofName(of));
    Validity span = Validity.parse(row.get("from"), row.get("to"));
    return new Tenure(office, row.get("role"), row.get("title"), span);
  }

  private void phrases() {
    for (Table.Row row : Table.read("phrases.tsv")) {
      String text = row.get("phrase");
      if (row.get("class").equals("region")) {
        lexicon.addPhrase(text, Phrase.Use.BODY, region(text), Kind.NAME);
      } else {
        lexicon.addPhrase(text, Phrase.Use.TRAP, -1, Kind.NAME);
      }
    }
  }

  /** A region under another spelling that gives the same id is the same region. */
  private int region(String name) {
    Entity region = Entity.named(name, EntityType.REGION, Optional.empty());
    Integer known = indexes.get(region.id());
    return known != null ? known : add(region, new int[0]);
  }

  private void americanPlaces() {
    for (Table.Row row : Table.read("us-places.tsv")) {
      List<String> shorts = new ArrayList<>(row.list("ap"));
      shorts.add(row.get("postal"));
      String name = row.get("name");
      if (name.contains(" ")) {
        lexicon.addPhrase(name, Phrase.Use.TRAP, -1, Kind.NAME);
      } else {
        shorts.add(name);
      }
      lexicon.addWords(WordClass.US_PLACE, shorts);
    }
  }

  private void titles() {
    for (Table.Row row : Table.read("titles.tsv")) {
      for (String title : row.list("titles")) {
        roles.put(title, row.get("role"));
        lexicon.addPhrase(title, Phrase.Use.TITLE, -1, Kind.TITLE);
      }
    }
  }

  private int add(Entity entity, int[] surnameHashes) {
    Integer known = indexes.putIfAbsent(entity.id(), entities.size());
    if (known != null) {
      throw new IllegalStateException(
          "two entities have the id "
              + entity.id()
              + ": "
              + entities.get(known).name()
              + " and "
              + entity.name());
    }
    entities.add(entity);
    surnames.add(surnameHashes);
    return entities.size() - 1;
  }

  private void phrases(List<String> texts, Phrase.Use use, int entity, Kind kind) {
    List<Naming> namings =
        namesOf.computeIfAbsent(entities.get(entity).id(), x -> new ArrayList<>());
    for (String text : texts) {
      boolean acronym = kind != Kind.DEMONYM && isAcronym(text);
      Naming naming = new Naming(acronym ? Kind.ACRONYM : kind, text);
      namings.add(naming);
      lexicon.addPhrase(text, use, entity, naming.kind());
    }
  }

  static boolean isAcronym(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().noneMatch(c -> c == ' ')
        && text.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static String first(List<Table.Row> rows, String column) {
    return rows.stream().map(r -> r.get(column)).filter(x -> !x.isEmpty()).findFirst().orElse("");
  }
}
