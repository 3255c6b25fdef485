package org.entente.core.time;

import org.entente.core.text.Tokens;

/** Whether the words around a date look ahead: "will", "next", "scheduled". */
final class Clause {

  private static final int BEFORE = 10;
  private static final int AFTER = 2;

  private final DateText text;

  Clause(DateText text) {
    this.text = text;
  }

  /**
   * Looks back to the nearest word with a tense, and a little ahead; so it costs the same always.
   */
  boolean isFuture(int from, int to) {
    for (int t = to; t < to + AFTER && text.isJoined(t); t++) {
      if (text.is(t, DateWord.FUTURE_CUE)) {
        return true;
      }
    }
    for (int t = from - 1; t >= from - BEFORE && text.holds(t); t--) {
      if (text.is(t, DateWord.FUTURE_CUE)) {
        return true;
      }
      if (text.is(t, DateWord.TENSE_STOP) || text.has(t, Tokens.BREAK)) {
        return false;
      }
    }
    return false;
  }
}
