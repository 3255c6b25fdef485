package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * Decides from the words around whether a name stands for a government or for a place: "Beijing
 * urged", "pressure on Moscow", "between Seoul and Tokyo" are governments; "in Beijing", "the
 * Beijing Olympics" and datelines are places.
 */
final class CapitalSense {

  private static final int FARTHEST_PARTNER = 4;

  /** Whether a capital speaks or is spoken to as a government. */
  boolean isGovernment(Scene scene, int from, int to) {
    if (isDateline(scene, from, to) || isPlace(scene, from, to) || isPlaceBehind(scene, to, from)) {
      return false;
    }
    return acts(scene, to, from)
        || isSpokenTo(scene, from)
        || owns(scene, to, from)
        || hasActingPartner(scene, from, to)
        || isBacker(scene, to, from);
  }

  /** Whether a preposition or verb of place stands before the name. */
  boolean isPlace(Scene scene, int from, int to) {
    int before = beforeArticle(scene, from);
    if (!scene.together(before, from) || scene.tokens.has(before + 1, Tokens.BARRIER)) {
      return isDateline(scene, from, to);
    }
    if (scene.is(before, from, WordClass.PLACE_PREPOSITION)) {
      return true;
    }
    return isTo(scene, before) && scene.is(before - 1, from, WordClass.MOTION_TO);
  }

  private static boolean isTo(Scene scene, int token) {
    return scene.tokens.word(token) == scene.lexicon.vocabulary().find("to");
  }

  private int beforeArticle(Scene scene, int from) {
    int before = from - 1;
    while (scene.together(before, from)
        && (scene.is(before, from, WordClass.DIRECTION) && !scene.tokens.has(before, Tokens.UPPER)
            || scene.tokens.word(before) == scene.lexicon.vocabulary().find("the"))) {
      before--;
    }
    return before;
  }

  /** {@code SEOUL, March 16 (Yonhap) --} and {@code BEIJING (Reuters) -}. */
  private boolean isDateline(Scene scene, int from, int to) {
    if (!scene.tokens.has(from, Tokens.PARAGRAPH) || !scene.together(to, from)) {
      return false;
    }
    if (scene.tokens.has(to, Tokens.OPEN) || scene.tokens.has(from, Tokens.CAPS)) {
      return scene.tokens.has(to, Tokens.OPEN | Tokens.COMMA | Tokens.BREAK);
    }
    return scene.tokens.has(to, Tokens.COMMA) && scene.is(to, from, WordClass.MONTH);
  }

  private boolean isPlaceBehind(Scene scene, int to, int near) {
    int noun = scene.has(to, near, Tokens.APOSTROPHE) ? to + 1 : to;
    return scene.is(noun, near, WordClass.PLACE_NOUN);
  }

  private boolean acts(Scene scene, int to, int near) {
    return scene.together(to, near)
        && !scene.tokens.has(to, Tokens.BARRIER | Tokens.HYPHEN)
        && scene.is(to, near, WordClass.SPEECH_VERB);
  }

  private boolean isSpokenTo(Scene scene, int from) {
    int before = from - 1;
    return scene.together(before, from)
        && scene.isJoined(from)
        && (scene.is(before, from, WordClass.RELATION_PREPOSITION)
            || scene.is(before, from, WordClass.PERSUASION_VERB)
            || isTo(scene, before));
  }

  /** "Washington's demand", "Pyongyang officials". */
  private boolean owns(Scene scene, int to, int near) {
    return scene.has(to, near, Tokens.APOSTROPHE)
        || scene.useAt(to, near) == Phrase.Use.TITLE && scene.isJoined(to);
  }

  /** "Moscow-backed", but not "Moscow-based". */
  private boolean isBacker(Scene scene, int to, int near) {
    return scene.has(to, near, Tokens.HYPHEN) && !scene.is(to, near, WordClass.PLACE_PREPOSITION);
  }

  /** "Beijing and Pyongyang agreed": the first of two acts if the second does, and the reverse. */
  private boolean hasActingPartner(Scene scene, int from, int to) {
    int and = scene.lexicon.vocabulary().find("and");
    for (int t = to; t < to + FARTHEST_PARTNER && scene.together(t + 1, from); t++) {
      Phrase.Use use = scene.useAt(t + 1, from);
      if (scene.tokens.word(t) == and && isState(use)) {
        return acts(scene, scene.hits.to(scene.hits.hitAt(t + 1)), from);
      }
      if (scene.tokens.word(t) == and) {
        return false;
      }
    }
    int before = from - 1;
    return scene.together(before - 1, from)
        && scene.tokens.word(before) == and
        && isState(scene.useAt(before - 1, from))
        && isSpokenTo(scene, scene.hits.from(scene.hits.hitAt(before - 1)));
  }

  private static boolean isState(Phrase.Use use) {
    return use == Phrase.Use.STATE || use == Phrase.Use.CAPITAL || use == Phrase.Use.SEAT;
  }
}
