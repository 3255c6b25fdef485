package org.entente.core.entity;

import java.util.Optional;
import org.entente.core.text.Tokens;

/**
 * Finds the name that a title introduces: right behind it, behind what the office is of or to
 * ("Ambassador to Athens Nazmi Akiman"), or between commas ("the minister, Wilfredo Huayta, said").
 */
final class TitledName {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_COMPLEMENT = 8;
  private static final WordSet PREPOSITIONS = WordSet.of("of to for at in");
  private static final WordSet OF = WordSet.of("of");
  private static final WordSet TO = WordSet.of("to");
  private static final WordSet FOR = WordSet.of("for");
  private static final WordSet MINISTER = WordSet.of("minister secretary");

  /** What ends the names of companies and offices, not of persons. */
  private static final WordSet BODY_WORDS =
      WordSet.of(
          "corp co inc ltd plc ag sa nv company corporation group holdings industries international"
              + " securities partners association society department ministry commission committee"
              + " council institute bank university agency");

  private static final WordSet LINKS = WordSet.of("the and of");

  /**
   * A name in tokens.
   *
   * @param state the one whose office it is, if words between title and name tell
   * @param close whether the name stands right behind the title
   */
  record Span(int from, int to, Optional<EntityId> state, boolean close) {

    int length() {
      return to - from;
    }
  }

  private final Gazetteer gazetteer;

  TitledName(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Optional<Span> find(Scene scene, int titleHit, boolean[] taken) {
    int from = scene.hits.to(titleHit);
    int to =
        scene.together(from, from - 1) && scene.isJoined(from) ? end(scene, from, taken) : from;
    if (to > from) {
      return namesBody(scene, from, to)
          ? Optional.empty()
          : Optional.of(new Span(from, to, Optional.empty(), true));
    }
    int name = complementEnd(scene, from);
    if (scene.together(name, from - 1) && scene.isJoined(name) && name > from) {
      int nameEnd = end(scene, name, taken);
      if (isComplete(scene, from, name) && isPerson(scene, name, nameEnd)) {
        return Optional.of(new Span(name, nameEnd, stateBetween(scene, from, name), false));
      }
      name = restEnd(scene, name);
    }
    return apposed(scene, from, name, taken);
  }

  /** "to Athens" behind any title, "for international affairs" behind that of a minister. */
  private static boolean isComplete(Scene scene, int from, int name) {
    Phrase.Use last = scene.useAt(name - 1, from);
    if (TO.has(scene, from, from - 1)) {
      return last == Phrase.Use.CAPITAL
          || last == Phrase.Use.STATE
              && scene.hits.phrase(scene.hits.hitAt(name - 1)).kind() != Kind.DEMONYM;
    }
    return MINISTER.has(scene, from - 1, from - 1)
        && name > from + 1
        && last == null
        && !LINKS.has(scene, name - 1, from);
  }

  private static boolean isPerson(Scene scene, int from, int to) {
    return to - from > 1 && !namesBody(scene, from, to);
  }

  /** "Motors Corp" behind General. */
  private static boolean namesBody(Scene scene, int from, int to) {
    for (int t = from; t < to; t++) {
      if (BODY_WORDS.has(scene, t, from)) {
        return true;
      }
    }
    return false;
  }

  /** The name between commas, if one begins at a token. */
  private Optional<Span> apposed(Scene scene, int from, int name, boolean[] taken) {
    if (!scene.together(name, from - 1)
        || !scene.tokens.has(name, Tokens.COMMA)
        || scene.tokens.has(name, Tokens.BARRIER & ~Tokens.COMMA)
        || FOR.has(scene, from, from - 1)) {
      return Optional.empty();
    }
    int end = end(scene, name, taken);
    boolean closes = !scene.together(end, name) || scene.tokens.has(end, Tokens.COMMA);
    return closes && isPerson(scene, name, end)
        ? Optional.of(new Span(name, end, stateBetween(scene, from, name), false))
        : Optional.empty();
  }

  /** The end of the words in capitals that begin at a token, without phrases of another use. */
  private static int end(Scene scene, int from, boolean[] taken) {
    int end = from;
    int lastCapital = from;
    while (end < from + LONGEST_NAME
        && scene.together(end, from - 1)
        && (end == from || scene.isJoined(end))
        && !scene.tokens.has(end, Tokens.APOSTROPHE)
        && !taken[end]
        && isNameToken(scene, end, from)) {
      boolean part = scene.tokens.has(end, Tokens.UPPER) || isSecondHalf(scene, end, from);
      lastCapital = part ? end + 1 : lastCapital;
      end++;
    }
    return lastCapital;
  }

  /** The part of a given name behind its hyphen: Jae-ho. */
  private static boolean isSecondHalf(Scene scene, int token, int from) {
    return token > from && scene.tokens.has(token, Tokens.HYPHEN);
  }

  private static boolean isNameToken(Scene scene, int token, int from) {
    if (scene.hits.hitAt(token) >= 0) {
      return false;
    }
    if (!scene.tokens.has(token, Tokens.UPPER)) {
      return isSecondHalf(scene, token, from)
          || token > from && scene.is(token, from, WordClass.PARTICLE);
    }
    return !scene.is(token, from, WordClass.MONTH) && !scene.is(token, from, WordClass.STARTER);
  }

  /** The end of "to Athens", "of the Israeli Foreign Ministry", "for international affairs". */
  private static int complementEnd(Scene scene, int from) {
    if (!PREPOSITIONS.has(scene, from, from - 1) || !scene.isJoined(from)) {
      return from;
    }
    int at = from + 1;
    while (at < from + LONGEST_COMPLEMENT && scene.together(at, from) && scene.isJoined(at)) {
      int hit = scene.hits.hitAt(at);
      if (hit < 0 ? !isOrdinary(scene, at) : isPersonOrTitle(scene.hits.phrase(hit).use())) {
        break;
      }
      at = hit < 0 ? at + 1 : scene.hits.to(hit);
    }
    return at;
  }

  private static boolean isPersonOrTitle(Phrase.Use use) {
    return use == Phrase.Use.PERSON || use == Phrase.Use.TITLE;
  }

  /** The end of what an office is of, capitals and all: "the Israeli Foreign Ministry". */
  private static int restEnd(Scene scene, int from) {
    int at = from;
    while (at < from + LONGEST_COMPLEMENT
        && scene.together(at, from)
        && scene.isJoined(at)
        && (scene.tokens.has(at, Tokens.UPPER) || isOrdinary(scene, at))) {
      at++;
    }
    return at;
  }

  private static boolean isOrdinary(Scene scene, int token) {
    return !scene.tokens.has(token, Tokens.UPPER)
        && (LINKS.has(scene, token, token) || !scene.is(token, token, WordClass.FUNCTION));
  }

  /** The state of "head of the Bank of Mexico", not that of "ambassador to Mexico". */
  private Optional<EntityId> stateBetween(Scene scene, int from, int name) {
    if (!OF.has(scene, from, from - 1)) {
      return Optional.empty();
    }
    for (int t = from + 1; t < name; t++) {
      int hit = scene.hits.hitAt(t);
      if (hit >= 0 && scene.hits.phrase(hit).entity() >= 0) {
        Entity named = gazetteer.entity(scene.hits.phrase(hit).entity());
        return named.type() == EntityType.COUNTRY ? Optional.of(named.id()) : named.actsFor();
      }
    }
    return Optional.empty();
  }
}
