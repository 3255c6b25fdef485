package org.entente.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.text.Fold;

/**
 * By which phrases the organs of states are called, as {@code organs.tsv} lists them: a portfolio
 * gives its ministry in every word order ("finance ministry", "ministry of finance", "department of
 * finance"), and some states have phrases of their own ("State Department").
 */
final class Organs {

  private static final List<String> MINISTRIES =
      List.of("%s ministry", "ministry of %s", "ministry of the %s", "ministry for %s");
  private static final List<String> DEPARTMENTS =
      List.of("%s department", "department of %s", "department of the %s", "department for %s");

  private final Map<String, Organ> organs = new HashMap<>();
  private final Map<String, Organ.Call> calls = new HashMap<>();
  private final Map<Integer, Organ> organOfBody = new HashMap<>();

  /** What a phrase calls. */
  Optional<Organ.Call> findCall(String surface) {
    return Optional.ofNullable(calls.get(Fold.slug(surface)));
  }

  /** The organ that a body of the tables is. */
  Optional<Organ> findOrgan(int body) {
    return Optional.ofNullable(organOfBody.get(body));
  }

  /** Takes in one line of the table; the first line of an organ gives its name. */
  void add(Table.Row row, Lexicon lexicon, Map<EntityId, Integer> indexes) {
    Organ organ =
        organs.computeIfAbsent(
            row.get("organ"),
            id -> new Organ(id, row.get("name"), new HashMap<>(), new HashSet<>()));
    for (String pair : row.list("bodies")) {
      String[] ownerAndBody = pair.split("=");
      addBody(organ, EntityId.of(ownerAndBody[0]), indexes.get(EntityId.of(ownerAndBody[1])));
    }
    Set<EntityId> alone = new HashSet<>();
    row.list("alone").forEach(state -> alone.add(EntityId.of(state)));
    List<String> phrases = row.list("phrases");
    for (String phrase : phrases) {
      calls.put(Fold.slug(phrase), new Organ.Call(organ, alone, false));
      addPhrase(phrase, lexicon);
    }
    if (phrases.stream().noneMatch(phrase -> phrase.contains("Ministry"))) {
      organ.otherwise().addAll(alone);
    }
    for (String portfolio : row.list("words")) {
      MINISTRIES.forEach(f -> form(f.formatted(portfolio), organ, true, lexicon));
      DEPARTMENTS.forEach(f -> form(f.formatted(portfolio), organ, false, lexicon));
    }
  }

  /** A body of the tables whose class is that of an organ: the central bank of its state. */
  void addBody(String organ, EntityId state, int body) {
    Organ known = organs.get(organ);
    if (known != null && !known.bodies().containsKey(state)) {
      addBody(known, state, body);
    }
  }

  private void addBody(Organ organ, EntityId owner, int body) {
    organ.bodies().put(owner, body);
    organOfBody.put(body, organ);
  }

  private void form(String phrase, Organ organ, boolean anyone, Lexicon lexicon) {
    calls.putIfAbsent(Fold.slug(phrase), new Organ.Call(organ, Set.of(), anyone));
    addPhrase(phrase, lexicon);
  }

  private static void addPhrase(String phrase, Lexicon lexicon) {
    lexicon.addPhrase(phrase, Phrase.Use.ORGAN, -1, Kind.NAME);
  }
}
