package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * Marks each token current, past or future by the clause that it stands in.
 *
 * <p>A clause runs between dashes, semicolons and the words that open another one. It is past if it
 * names an earlier year or says "former", "ago" and the like; future if it says "will" or plans
 * something.
 */
final class TemporalReader {

  private Temporal[] ofToken = new Temporal[1024];

  /** Reads one article; {@link #at} then answers for its tokens. */
  void read(Scene scene) {
    Tokens tokens = scene.tokens;
    if (ofToken.length < tokens.size()) {
      ofToken = new Temporal[tokens.size() * 2];
    }
    int from = 0;
    for (int t = 1; t <= tokens.size(); t++) {
      if (t == tokens.size() || opensClause(scene, t)) {
        mark(scene, from, t);
        from = t;
      }
    }
  }

  Temporal at(int token) {
    return ofToken[token];
  }

  private static boolean opensClause(Scene scene, int t) {
    return scene.tokens.has(t, Tokens.FIRST | Tokens.BREAK)
        || scene.lexicon.is(scene.tokens.word(t), WordClass.CLAUSE.bit())
        || scene.tokens.has(t, Tokens.COMMA)
            && scene.lexicon.is(scene.tokens.word(t), WordClass.CLAUSE_AFTER_COMMA.bit());
  }

  private void mark(Scene scene, int from, int to) {
    boolean past = false;
    boolean future = false;
    for (int t = from; t < to; t++) {
      int word = scene.tokens.word(t);
      past |= isEarlierYear(scene, t) || scene.lexicon.is(word, WordClass.PAST_CUE.bit());
      future |=
          !scene.tokens.has(t, Tokens.UPPER)
              && scene.lexicon.is(word, WordClass.FUTURE.bit() | WordClass.FUTURE_CUE.bit());
    }
    Temporal temporal = past ? Temporal.PAST : future ? Temporal.FUTURE : Temporal.CURRENT;
    for (int t = from; t < to; t++) {
      ofToken[t] = temporal;
    }
  }

  private static boolean isEarlierYear(Scene scene, int t) {
    if (!scene.tokens.has(t, Tokens.DIGIT) || scene.tokens.end(t) - scene.tokens.start(t) != 4) {
      return false;
    }
    boolean money = "$\u20AC\u00A3".indexOf(scene.charBefore(t)) >= 0;
    int year = 0;
    String text = scene.tokens.inTitle(t) ? scene.title : scene.body;
    for (int i = scene.tokens.start(t); i < scene.tokens.end(t); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      year = year * 10 + c - '0';
    }
    return !money && year >= 1400 && year < scene.published.getYear();
  }
}
