package org.entente.core.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.text.Tokens;

/** Finds who holds an office on an article's day, from a title, a surname or both. */
final class OfficeHolders {

  private static final int STATE_REACH = 6;
  private static final List<String> HEADS = List.of("HOS", "HOG", "LEADER");
  private static final List<String> OFFICES = List.of("HOS", "HOG", "LEADER", "FM", "DM");

  private static final WordSet THE = WordSet.of("the");

  private static final WordSet FOREIGN = WordSet.of("foreign external");
  private static final WordSet MINISTER = WordSet.of("minister premier");

  /** What makes of "the president" one of something else. */
  private static final WordSet GOES_ON = WordSet.of("of and elect general");

  private final Gazetteer gazetteer;

  OfficeHolders(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state in the words before a title: "China's vice premier", "U.S. Secretary of State". */
  Optional<EntityId> findStateBefore(Scene scene, int title) {
    for (int t = title - 1; t >= title - STATE_REACH && scene.together(t, title); t--) {
      if (scene.tokens.has(t + 1, Tokens.BARRIER)) {
        break;
      }
      int hit = scene.hits.hitAt(t);
      if (hit < 0) {
        continue;
      }
      Phrase phrase = scene.hits.phrase(hit);
      switch (phrase.use()) {
        case STATE, SEAT, CAPITAL -> {
          return Optional.of(gazetteer.entity(phrase.entity()).id());
        }
        case BODY -> {
          Optional<EntityId> state = gazetteer.entity(phrase.entity()).actsFor();
          int first = scene.hits.from(hit);
          boolean atBody =
              state.isEmpty()
                  && scene.isJoined(first)
                  && scene.useAt(first - 1, title) == Phrase.Use.STATE;
          if (!atBody) {
            return state;
          }
          t = first;
        }
        case ORGAN -> {
          Entity organ = scene.organs.get(hit);
          if (organ != null) {
            return organ.actsFor();
          }
          t = scene.hits.from(hit);
        }
        case TITLE -> t = scene.hits.from(hit);
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The state of a minister of whom no word tells which: the one that the article names most. Those
   * of foreign affairs are told of among several states and stay without.
   */
  Optional<EntityId> findHome(Scene scene, int titleHit) {
    int first = scene.hits.from(titleHit);
    int last = scene.hits.to(titleHit) - 1;
    boolean foreign = false;
    for (int t = first; t <= last; t++) {
      foreign |= FOREIGN.has(scene, t, first);
    }
    return MINISTER.has(scene, last, first) && !foreign ? scene.findMostNamed() : Optional.empty();
  }

  /** "President Reagan": the one person of that surname in that office, of that state if named. */
  Optional<Integer> findByTitle(Scene scene, int titleHit, int surname) {
    String role = role(scene, titleHit);
    Optional<EntityId> state = findStateBefore(scene, scene.hits.from(titleHit));
    return only(
        gazetteer.listPersons(scene.tokens.hash(surname)).stream()
            .filter(p -> holds(p, role, state, scene.published))
            .toList());
  }

  /**
   * "Reagan" in an article that names the United States: the one office holder of that surname
   * among the states named. Others than heads and ministers count only if no one else of the tables
   * has the surname.
   */
  Optional<Integer> findBySurname(Scene scene, int token) {
    List<Integer> called = gazetteer.listPersons(scene.tokens.hash(token));
    if (called.isEmpty() || isOrdinary(scene, token)) {
      return Optional.empty();
    }
    return only(
        called.stream().filter(p -> isKnownToReaders(scene, p, called.size() == 1)).toList());
  }

  /**
   * "the French president": the one holder of the office in the state named just before, or the one
   * of several whom the article names. "The president": the one president whom it names.
   */
  Optional<Entity> findAlone(Scene scene, int titleHit, NamedPersons named) {
    int title = scene.hits.from(titleHit);
    int before = title - 1;
    while (before > title - STATE_REACH && scene.has(before, title, Tokens.APOSTROPHE)) {
      before--;
    }
    if (!scene.isJoined(title)) {
      return Optional.empty();
    }
    if (scene.useAt(before, title) == Phrase.Use.STATE) {
      return ofState(scene, titleHit, scene.hits.phrase(scene.hits.hitAt(before)).entity(), named);
    }
    boolean alone =
        THE.has(scene, title - 1, title) && !GOES_ON.has(scene, scene.hits.to(titleHit), title);
    return alone
        ? only(named.inOffice().filter(p -> isCalled(scene, p, titleHit)).toList())
        : Optional.empty();
  }

  private Optional<Entity> ofState(Scene scene, int titleHit, int stateIndex, NamedPersons named) {
    String role = role(scene, titleHit);
    EntityId state = gazetteer.entity(stateIndex).id();
    if (!OFFICES.contains(role)) {
      return Optional.empty();
    }
    List<Entity> holders =
        gazetteer.listHolders(state).stream()
            .filter(p -> holds(p, role, Optional.of(state), scene.published))
            .map(gazetteer::entity)
            .toList();
    return only(holders).or(() -> only(holders.stream().filter(named::contains).toList()));
  }

  /** Whether a person's office has this very title on the article's day, and is that of a head. */
  private static boolean isCalled(Scene scene, Entity person, int titleHit) {
    String title = scene.surface(scene.hits.from(titleHit), scene.hits.to(titleHit));
    return person.tenures().stream()
        .anyMatch(
            t ->
                HEADS.contains(t.role())
                    && t.title().equalsIgnoreCase(title)
                    && t.span().contains(scene.published));
  }

  private String role(Scene scene, int titleHit) {
    String title = scene.surface(scene.hits.from(titleHit), scene.hits.to(titleHit));
    return gazetteer.role(title.toLowerCase(Locale.ROOT));
  }

  private static boolean isOrdinary(Scene scene, int token) {
    return scene.is(token, token, WordClass.MONTH)
        || scene.is(token, token, WordClass.GIVEN_NAME)
        || scene.is(token, token, WordClass.STARTER)
        || scene.is(token, token, WordClass.FAMILY_FIRST)
        || scene.tokens.has(token, Tokens.FIRST) && scene.isShouted(scene.tokens.sentence(token));
  }

  private boolean isKnownToReaders(Scene scene, int person, boolean alone) {
    return gazetteer.entity(person).tenures().stream()
        .anyMatch(
            t ->
                t.span().contains(scene.published)
                    && (alone || HEADS.contains(t.role()) || t.role().equals("FM"))
                    && scene.names(t.of()));
  }

  private boolean holds(int person, String role, Optional<EntityId> state, LocalDate day) {
    return gazetteer.entity(person).tenures().stream()
        .anyMatch(
            t ->
                t.span().contains(day)
                    && isOffice(t.role(), role)
                    && state.map(s -> s.equals(t.of())).orElse(true));
  }

  /** A president may be head of state or government, and a leader either. */
  private static boolean isOffice(String held, String named) {
    return held.equals(named)
        || named.equals("NONE")
        || named.equals("LEADER") && HEADS.contains(held)
        || named.equals("HOS") && held.equals("LEADER");
  }

  private static <T> Optional<T> only(List<T> persons) {
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
