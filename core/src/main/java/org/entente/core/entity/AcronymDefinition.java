package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * A name and its acronym, one directly beside the bracket that holds the other.
 *
 * <p>The letters of the acronym are the initials of the name's words in capitals, each in its turn;
 * articles, prepositions and conjunctions may be left out. At least three letters are asked for, so
 * that no title, unit or state in a bracket is taken for one.
 */
final class AcronymDefinition {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 10;

  /** Words in a row that give no letter: "for the Liberation of the". */
  private static final int SMALL_WORDS = 3;

  private int acronym;
  private int from;
  private int to;

  int acronym() {
    return acronym;
  }

  /** The first token of the name. */
  int from() {
    return from;
  }

  /** The token after the name. */
  int to() {
    return to;
  }

  /** Whether the bracket before a token makes a definition. */
  boolean read(Scene scene, int opened) {
    if (!scene.together(opened - 1, opened) || scene.charBefore(opened) != '(') {
      return false;
    }
    if (isAcronym(scene, opened)) {
      acronym = opened;
      to = scene.tokens.has(opened - 1, Tokens.APOSTROPHE) ? opened - 1 : opened;
      from = scene.charAfter(opened) == ')' ? nameStart(scene) : -1;
      return from >= 0;
    }
    if (!isAcronym(scene, opened - 1)) {
      return false;
    }
    acronym = opened - 1;
    to = closed(scene, opened);
    from = to > opened ? nameStart(scene) : -1;
    return from == opened;
  }

  /** Whether the name holds a word for a body, and neither a person nor anything but names. */
  boolean namesBody(Scene scene) {
    boolean body = false;
    for (int t = from; t < to; t++) {
      Phrase.Use use = scene.useAt(t, from);
      if (use == Phrase.Use.PERSON || use == Phrase.Use.TITLE) {
        return false;
      }
      body |= scene.tokens.has(t, Tokens.UPPER) && scene.lexicon.isBodyNoun(scene.tokens.word(t));
    }
    int hit = scene.hits.hitAt(from);
    boolean state =
        hit >= 0
            && scene.hits.phrase(hit).use() == Phrase.Use.STATE
            && scene.hits.from(hit) <= from
            && scene.hits.to(hit) >= to;
    return body && !state;
  }

  private static boolean isAcronym(Scene scene, int t) {
    int length = scene.tokens.end(t) - scene.tokens.start(t);
    if (length < SHORTEST || length > LONGEST || !scene.tokens.has(t, Tokens.UPPER)) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < length; i++) {
      char c = letter(scene, t, i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      if (!Character.isLetter(c)) {
        return false;
      }
    }
    return capitals * 2 > length;
  }

  /** The token after the last one of a bracket that holds a name only, or -1. */
  private static int closed(Scene scene, int opened) {
    for (int t = opened; t <= opened + LONGEST * 2 && scene.together(t, opened); t++) {
      if (t > opened && scene.tokens.has(t, Tokens.BARRIER)) {
        return -1;
      }
      if (scene.charAfter(t) == ')') {
        return t + 1;
      }
    }
    return -1;
  }

  private int nameStart(Scene scene) {
    int start = nameStart(scene, false);
    return start >= 0 ? start : nameStart(scene, true);
  }

  /** The first token of the name that ends before {@code to}, or -1 if the letters do not fit. */
  private int nameStart(Scene scene, boolean smallWordsCount) {
    int letter = scene.tokens.end(acronym) - scene.tokens.start(acronym) - 1;
    int small = 0;
    for (int t = to - 1; scene.together(t, to - 1); t--) {
      boolean upper = scene.tokens.has(t, Tokens.UPPER);
      boolean fits =
          Character.toLowerCase(letter(scene, t, 0))
              == Character.toLowerCase(letter(scene, acronym, letter));
      if (fits && (upper || smallWordsCount && isSmall(scene, t))) {
        letter--;
        small = 0;
      } else if (upper || ++small > SMALL_WORDS || !isSmall(scene, t)) {
        return -1;
      }
      if (letter < 0) {
        return upper && to - t > 1 ? t : -1;
      }
      if (scene.tokens.has(t, Tokens.BARRIER)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSmall(Scene scene, int t) {
    return scene.tokens.has(t, Tokens.APOSTROPHE | Tokens.HYPHEN)
        || scene.is(t, t, WordClass.FUNCTION);
  }

  private static char letter(Scene scene, int token, int at) {
    String text = scene.tokens.inTitle(token) ? scene.title : scene.body;
    return text.charAt(scene.tokens.start(token) + at);
  }
}
