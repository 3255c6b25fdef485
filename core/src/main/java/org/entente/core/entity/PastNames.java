package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * Marks names of past things within a clause of another time: "the 1953 armistice between …", "the
 * former French colony", "the anniversary of …", "the Soviet invasion of Afghanistan in 1979".
 */
final class PastNames {

  private static final int LONGEST_NAME = 10;

  private final Clauses clauses;
  private final int of;

  PastNames(Lexicon lexicon, Clauses clauses) {
    this.clauses = clauses;
    this.of = lexicon.known("of");
  }

  /** Marks the names that the token {@code t}, with its signs, puts into the past. */
  void mark(Scene scene, int t, int until, int signs, Temporal[] ofToken) {
    boolean named =
        (signs & Sign.NAMES_YEAR) != 0 && !isLasting(scene, t)
            || scene.is(t, t, WordClass.MEMORY)
                && scene.together(t + 1, t)
                && scene.tokens.word(t + 1) == of;
    if (scene.is(t, t, WordClass.OLD_REGIME) && scene.has(t - 1, t, Tokens.UPPER)) {
      ofToken[t - 1] = Temporal.PAST;
    }
    int clause = clauses.ofToken(t);
    if (named) {
      markAfter(scene, t, Math.min(until, t + LONGEST_NAME), ofToken);
      markOwner(scene, t, ofToken);
    }
    if ((signs & Sign.EARLIER) != 0) {
      markEvent(scene, t, clause, ofToken);
    }
  }

  /** "The 1953 armistice between China and Korea signed by …". */
  private void markAfter(Scene scene, int t, int until, Temporal[] ofToken) {
    int clause = clauses.ofToken(t);
    for (int i = t + 1; i < until && !scene.tokens.has(i, Tokens.COMMA); i++) {
      int other = clauses.ofToken(i);
      boolean within =
          other == clause
              || clauses.link(other) == Clauses.Link.PARTICIPLE && clauses.parent(other) == clause;
      if (!within || i == clauses.verb(clause)) {
        return;
      }
      ofToken[i] = Temporal.PAST;
    }
  }

  /** "Turkey's 1974 landing". */
  private void markOwner(Scene scene, int t, Temporal[] ofToken) {
    if (!scene.has(t - 1, t, Tokens.APOSTROPHE)) {
      return;
    }
    for (int i = t - 1; i > t - LONGEST_NAME && isWithin(i, clauses.ofToken(t)); i--) {
      if (!scene.tokens.has(i, Tokens.UPPER | Tokens.APOSTROPHE)) {
        return;
      }
      ofToken[i] = Temporal.PAST;
    }
  }

  /** "The biggest crisis since the Soviet invasion of Afghanistan in 1979". */
  private void markEvent(Scene scene, int year, int clause, Temporal[] ofToken) {
    for (int t = year - 1; t > year - LONGEST_NAME && isWithin(t, clause); t--) {
      if (scene.is(t, year, WordClass.EVENT_NOUN)) {
        int from = t;
        while (scene.together(from - 1, t)
            && isWithin(from - 1, clause)
            && !scene.is(from, t, WordClass.DETERMINER)
            && !scene.is(from - 1, t, WordClass.PREPOSITION)) {
          from--;
        }
        for (int i = from; i < year; i++) {
          ofToken[i] = Temporal.PAST;
        }
        return;
      }
    }
  }

  private boolean isWithin(int t, int clause) {
    return t >= 0 && clauses.ofToken(t) == clause && t != clauses.verb(clause);
  }

  private static boolean isLasting(Scene scene, int t) {
    return scene.is(t + 1, t, WordClass.LASTING_NOUN) || scene.is(t + 2, t, WordClass.LASTING_NOUN);
  }
}
