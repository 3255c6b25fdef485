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
    boolean superlative = false;
    int end = first;
    while (end < first + FARTHEST_OWNED && isWithin(scene, end, first, near)) {
      superlative |= scene.is(end, near, WordClass.SUPERLATIVE);
      end++;
    }
    Cue cue = nearest(scene, first, end, near);
    if (cue == Cue.NONE && scene.useAt(first, near) == Phrase.Use.BODY) {
      return Cue.GOVERNING_NOUN;
    }
    if (cue == Cue.NONE && isOffice(scene.useAt(first, near))) {
      return Cue.OFFICE;
    }
    if (cue == Cue.NONE && superlative) {
      return Cue.PLACE_NOUN;
    }
    boolean named = cue == Cue.NONE && scene.has(first, near, Tokens.UPPER);
    return named ? Cue.PROPER_NOUN : cue;
  }

  private Cue compound(Scene scene, int from, int to) {
    if (scene.has(to, from, Tokens.HYPHEN)) {
      return scene.is(to, from, WordClass.BACKED) ? Cue.GOVERNING_NOUN : Cue.NONE;
    }
    boolean indefinite = around.isIndefinite(scene, from);
    int limit = to + (indefinite ? FARTHEST_OWNED : FARTHEST_COMPOUND);
    int end = to;
    while (end < limit && isWithin(scene, end, to - 1, from)) {
      end++;
    }
    Cue cue = nearest(scene, to, end, from);
    if (cue == Cue.NONE && end > to && scene.useAt(to, from) == Phrase.Use.TITLE) {
      return Cue.OFFICE;
    }
    if (cue == Cue.NONE && end > to && indefinite) {
      return Cue.ATTRIBUTE;
    }
    return cue;
  }

  /** Whether a token runs on from the one before, and is no word that ends a group of nouns. */
  private static boolean isWithin(Scene scene, int token, int first, int near) {
    return scene.together(token, near)
        && (token == first || !scene.tokens.has(token, Tokens.BARRIER | Tokens.APOSTROPHE))
        && scene.useAt(token, near) != Phrase.Use.STATE
        && !scene.is(token, near, WordClass.FUNCTION)
        && !scene.is(token, near, WordClass.AUXILIARY);
  }

  /** A noun of governing wherever it stands ("defence minister"), else the nearest other. */
  private static Cue nearest(Scene scene, int first, int end, int near) {
    Cue cue = Cue.NONE;
    for (int t = first; t < end; t++) {
      if (scene.is(t, near, WordClass.GOVERNING)) {
        return Cue.GOVERNING_NOUN;
      }
      if (cue != Cue.NONE) {
        continue;
      }
      if (scene.is(t, near, WordClass.ACTING)) {
        cue = Cue.ACTING_NOUN;
      } else if (scene.is(t, near, WordClass.SITE_NOUN)) {
        cue = Cue.PLACE_NOUN;
      }
    }
    return cue;
  }

  private static boolean isOffice(Phrase.Use use) {
    return use == Phrase.Use.TITLE || use == Phrase.Use.PERSON;
  }
}
