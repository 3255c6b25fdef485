package org.entente.core.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.text.Fold;
import org.entente.core.text.Tokens;

/**
 * Reads persons: full names that the tables know, names behind a title that no table knows, then
 * surnames of persons named in full, surnames of office holders, and offices alone.
 */
final class PersonReader {

  private static final List<String> FAMILY_FIRST_STATES =
      List.of("CHN", "PRK", "KOR", "TWN", "VNM", "HKG", "SGP", "KHM");

  private final Gazetteer gazetteer;
  private final OfficeHolders offices;
  private final TitledName names;

  PersonReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = new TitledName(gazetteer);
    this.offices = new OfficeHolders(gazetteer);
  }

  void read(Scene scene, List<Draft> into) {
    NamedPersons known = new NamedPersons(scene.published);
    boolean[] taken = new boolean[scene.tokens.size()];
    fullNames(scene, into, known, taken);
    titledNames(scene, into, known, taken);
    surnames(scene, into, known, taken);
    officesAlone(scene, into, known, taken);
  }

  private void fullNames(Scene scene, List<Draft> into, NamedPersons known, boolean[] taken) {
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      if (phrase.use() == Phrase.Use.PERSON) {
        int person = inOffice(scene, phrase);
        int from = scene.hits.from(hit);
        if (isGivenNameAlone(scene, hit) && !known.contains(gazetteer.entity(person))) {
          continue;
        }
        add(
            scene,
            into,
            taken,
            from,
            scene.hits.to(hit),
            gazetteer.entity(person),
            Kind.NAME,
            "person-table");
        known.add(gazetteer.entity(person), from, gazetteer.surnames(person));
      }
    }
  }

  /** "Paul", "Jean": monarchs only once a title has said so. */
  private static boolean isGivenNameAlone(Scene scene, int hit) {
    int from = scene.hits.from(hit);
    boolean titled = scene.isJoined(from) && scene.useAt(from - 1, from) == Phrase.Use.TITLE;
    return scene.hits.to(hit) - from == 1 && scene.is(from, from, WordClass.GIVEN_NAME) && !titled;
  }

  /** Of persons with the same name the one whose office is nearest to the article's day. */
  private int inOffice(Scene scene, Phrase chain) {
    int best = chain.entity();
    long nearest = Long.MAX_VALUE;
    for (Phrase p = chain; p != null; p = p.next()) {
      if (p.use() == Phrase.Use.PERSON) {
        long distance = distance(gazetteer.entity(p.entity()), scene.published);
        if (distance < nearest) {
          nearest = distance;
          best = p.entity();
        }
      }
    }
    return best;
  }

  /** Days to the nearest term of office; none for one whom a user names without an office. */
  private static long distance(Entity person, LocalDate day) {
    return person.tenures().stream().mapToLong(t -> distance(t, day)).min().orElse(0);
  }

  private static long distance(Tenure tenure, LocalDate day) {
    if (tenure.span().contains(day)) {
      return 0;
    }
    return tenure.span().to().isBefore(day)
        ? day.toEpochDay() - tenure.span().to().toEpochDay()
        : tenure.span().from().toEpochDay() - day.toEpochDay();
  }

  private void titledNames(Scene scene, List<Draft> into, NamedPersons known, boolean[] taken) {
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      if (scene.hits.phrase(hit).use() == Phrase.Use.TITLE) {
        int title = hit;
        names
            .find(scene, hit, taken)
            .ifPresent(name -> titled(scene, title, name, into, known, taken));
      }
    }
  }

  private void titled(
      Scene scene,
      int hit,
      TitledName.Span name,
      List<Draft> into,
      NamedPersons known,
      boolean[] taken) {
    int from = name.from();
    if (name.length() >= 2) {
      if (!scene.isShouted(scene.tokens.sentence(from))) {
        unknown(scene, hit, name, into, known, taken);
      }
    } else if (known.find(scene.tokens.hash(from)).isEmpty()) {
      titleAndSurname(scene, hit, from, into, known, taken);
    }
  }

  private void unknown(
      Scene scene,
      int hit,
      TitledName.Span span,
      List<Draft> into,
      NamedPersons known,
      boolean[] taken) {
    int from = span.from();
    int to = span.to();
    Optional<EntityId> state =
        offices
            .findStateBefore(scene, scene.hits.from(hit))
            .or(span::state)
            .or(() -> offices.findHome(scene, hit));
    String name = scene.surface(from, to).replaceAll("\\s+", " ");
    if (Fold.slug(name).isEmpty()) {
      return;
    }
    int family = familyToken(scene, from, to, state);
    Entity person = Entity.named(name, EntityType.PERSON, state);
    add(scene, into, taken, from, to, person, Kind.NAME, "person-title");
    known.add(person, from, scene.tokens.hash(family));
  }

  private int familyToken(Scene scene, int from, int to, Optional<EntityId> state) {
    boolean familyFirst =
        state.isPresent()
            && FAMILY_FIRST_STATES.contains(state.get().iso3())
            && scene.is(from, from, WordClass.FAMILY_FIRST);
    return familyFirst ? from : to - 1;
  }

  /** "President Reagan" in an article that never gives the full name. */
  private void titleAndSurname(
      Scene scene, int hit, int at, List<Draft> into, NamedPersons known, boolean[] taken) {
    offices
        .findByTitle(scene, hit, at)
        .ifPresent(person -> addHolder(scene, at, person, "title-surname", into, known, taken));
  }

  private void addHolder(
      Scene scene,
      int at,
      int person,
      String rule,
      List<Draft> into,
      NamedPersons known,
      boolean[] taken) {
    add(scene, into, taken, at, at + 1, gazetteer.entity(person), Kind.NAME, rule);
    known.add(gazetteer.entity(person), at, gazetteer.surnames(person));
  }

  /** "the French president": an office alone, where one person holds it on the article's day. */
  private void officesAlone(Scene scene, List<Draft> into, NamedPersons known, boolean[] taken) {
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      int from = scene.hits.from(hit);
      int to = scene.hits.to(hit);
      boolean before =
          to < taken.length
              && taken[to]
              && scene.together(to, from)
              && (scene.isJoined(to) || scene.tokens.has(to, Tokens.COMMA));
      if (scene.hits.phrase(hit).use() == Phrase.Use.TITLE && !before) {
        offices
            .findAlone(scene, hit, known)
            .ifPresent(
                holder -> add(scene, into, taken, from, to, holder, Kind.TITLE, "office-holder"));
      }
    }
  }

  private void surnames(Scene scene, List<Draft> into, NamedPersons known, boolean[] taken) {
    Tokens tokens = scene.tokens;
    for (int t = 0; t < tokens.size(); t++) {
      if (!tokens.has(t, Tokens.UPPER) || taken[t] || isOtherPhrase(scene, t)) {
        continue;
      }
      Optional<Entity> person = known.find(tokens.hash(t));
      if (person.isPresent()) {
        if (!isWithin(scene, t, known)) {
          add(scene, into, taken, t, t + 1, person.get(), Kind.COREF, "surname");
        }
        continue;
      }
      int at = t;
      offices
          .findBySurname(scene, t)
          .filter(p -> !isWithin(scene, at, known))
          .ifPresent(p -> addHolder(scene, at, p, "surname-office", into, known, taken));
    }
  }

  private static boolean isOtherPhrase(Scene scene, int token) {
    int hit = scene.hits.hitAt(token);
    return hit >= 0 && scene.hits.phrase(hit).use() != Phrase.Use.TITLE;
  }

  /**
   * Whether the token is a part of a longer name of somebody else: "Hunter Biden", "Kim Tok Hun".
   */
  private boolean isWithin(Scene scene, int t, NamedPersons known) {
    Tokens tokens = scene.tokens;
    if (scene.isShouted(tokens.sentence(t))) {
      return false;
    }
    boolean before =
        scene.isJoined(t)
            && tokens.has(t - 1, Tokens.UPPER)
            && scene.hits.hitAt(t - 1) < 0
            && (!tokens.has(t - 1, Tokens.FIRST) || scene.is(t - 1, t, WordClass.GIVEN_NAME))
            && tokens.end(t - 1) - tokens.start(t - 1) > 1
            && !isPair(scene, t, t - 1, known);
    boolean after =
        scene.together(t + 1, t)
            && scene.isJoined(t + 1)
            && tokens.has(t + 1, Tokens.UPPER)
            && !tokens.has(t + 1, Tokens.APOSTROPHE)
            && scene.hits.hitAt(t + 1) < 0
            && !isPair(scene, t + 1, t + 1, known);
    return before || after;
  }

  /** "the Reagan-Gorbachev summit": a hyphen between two persons. */
  private boolean isPair(Scene scene, int second, int other, NamedPersons known) {
    return scene.tokens.has(second, Tokens.HYPHEN)
        && (known.find(scene.tokens.hash(other)).isPresent()
            || offices.findBySurname(scene, other).isPresent());
  }

  private void add(
      Scene scene,
      List<Draft> into,
      boolean[] taken,
      int from,
      int to,
      Entity person,
      Kind kind,
      String rule) {
    for (int t = from; t < to; t++) {
      taken[t] = true;
    }
    Optional<EntityId> via = person.findAffiliation(scene.published).filter(gazetteer::isState);
    into.add(
        new Draft(from, to, Optional.of(person), EntityType.PERSON, kind, Sense.ACTOR, via, rule));
  }
}
