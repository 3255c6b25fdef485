package org.entente.core.time;

import java.time.LocalDate;

/**
 * Whether an article is news or tells of times long gone: the years that it names are mostly far
 * from its own, and it hardly speaks of days of this week.
 */
final class Epoch {

  private static final int FEW = 3;
  private static final int NEAR = 2;

  private final DateText text;

  Epoch(DateText text) {
    this.text = text;
  }

  boolean isNarrative(int tokens, LocalDate published) {
    int far = 0;
    int near = 0;
    for (int t = 0; t < tokens; t++) {
      if (text.isAny(t, DateWord.WEEKDAY.bit() | DateWord.DAY_WORD.bit())) {
        near++;
      }
      int year = text.digits(t) == 4 ? text.number(t) : -1;
      if (year >= 1500 && year < 2100) {
        boolean round = year % 100 == 0;
        far += year < published.getYear() - NEAR && !round ? 1 : 0;
        near += Math.abs(year - published.getYear()) <= NEAR ? 1 : 0;
      } else if (text.is(t, DateWord.ERA) && text.isUpper(t) && text.digits(t - 1) > 0) {
        far++;
      }
    }
    return far >= FEW && far > 3 * near;
  }
}
