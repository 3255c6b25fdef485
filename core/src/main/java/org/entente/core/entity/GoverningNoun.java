package org.entente.core.entity;

import org.entente.core.text.Tokens;

/** Reads the noun that a name owns or stands before: "Peru's army", "the Peru border". */
final class GoverningNoun {

  private static final int FARTHEST_OWNED = 4;
  private static final int FARTHEST_COMPOUND = 2;

  private final Surroundings around;

  GoverningNoun(Surroundings around) {
    this.around = around;
  }

  /** What the noun after a name says, or {@link Cue#NONE}. */
  Cue read(Scene scene, int from, int to) {
    if (around.isGenitive(scene, to, from)) {
      return owned(scene, around.owned(scene, to, from), from);
    }
    return compound(scene, from, to);
  }

  private Cue owned(Scene scene, int first, int near) {
    int end = first;
    while (end < first + FARTHEST_OWNED && isWithin(scene, end, first, near)) {
      if (scene.is(end, near, WordClass.SUPERLATIVE)) {
        return Cue.PLACE_NOUN;
      }
      end++;
    }
    Cue cue = nearest(scene, first, end, near);
    if (cue == Cue.NONE && end > first && scene.tokens.has(first, Tokens.UPPER)) {
      return isOffice(scene.useAt(first, near)) ? Cue.GOVERNING_NOUN : Cue.PROPER_NOUN;
    }
    return cue;
  }

  private Cue compound(Scene scene, int from, int to) {
    if (scene.has(to, from, Tokens.HYPHEN)) {
      return scene.is(to, from, WordClass.BACKED) ? Cue.GOVERNING_NOUN : Cue.NONE;
    }
    int end = to;
    while (end < to + FARTHEST_COMPOUND
        && isWithin(scene, end, to - 1, from)
        && !scene.tokens.has(end, Tokens.UPPER)) {
      end++;
    }
    Cue cue = nearest(scene, to, end, from);
    if (cue == Cue.NONE && end > to && around.isIndefinite(scene, from)) {
      return Cue.ATTRIBUTE;
    }
    return cue;
  }

  /** Whether a token runs on from the one before, and is no word that ends a group of nouns. */
  private static boolean isWithin(Scene scene, int token, int first, int near) {
    return scene.together(token, near)
        && (token == first || !scene.tokens.has(token, Tokens.BARRIER | Tokens.APOSTROPHE))
        && !scene.is(token, near, WordClass.FUNCTION)
        && !scene.is(token, near, WordClass.AUXILIARY);
  }

  private static Cue nearest(Scene scene, int first, int end, int near) {
    for (int t = first; t < end; t++) {
      if (scene.is(t, near, WordClass.GOVERNING)) {
        return Cue.GOVERNING_NOUN;
      }
      if (scene.is(t, near, WordClass.ACTING)) {
        return Cue.ACTING_NOUN;
      }
      if (scene.is(t, near, WordClass.SITE_NOUN) || scene.is(t, near, WordClass.PLACE_NOUN)) {
        return Cue.PLACE_NOUN;
      }
    }
    return Cue.NONE;
  }

  private static boolean isOffice(Phrase.Use use) {
    return use == Phrase.Use.TITLE || use == Phrase.Use.PERSON || use == Phrase.Use.BODY;
  }
}
