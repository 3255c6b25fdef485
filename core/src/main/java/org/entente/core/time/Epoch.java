package org.entente.core.time;

import java.time.LocalDate;

/**
 * Whether an article is news or tells of times long gone: the years that it names are mostly far
 * from its own, and it hardly speaks of days of this week.
 */
final class Epoch {

  private static final int FEW = 3;
  private static final int NEAR = 2;

  private static final long DAYS = DateWord.WEEKDAY.bit() | DateWord.DAY_WORD.bit();
  private static final long ERA = DateWord.ERA.bit();

  private final DateText text;

  Epoch(DateText text) {
    this.text = text;
  }

  boolean isNarrative(int tokens, LocalDate published) {
    int far = 0;
    int near = 0;
    for (int t = 0; t < tokens; t++) {
      long kinds = text.kinds(t);
      near += (kinds & DAYS) != 0 ? 1 : 0;
      int year = text.digits(t) == 4 ? text.number(t) : -1;
      if (year >= 1500 && year < 2100) {
        boolean round = year % 100 == 0;
        far += year < published.getYear() - NEAR && !round ? 1 : 0;
        near += Math.abs(year - published.getYear()) <= NEAR ? 1 : 0;
      } else if ((kinds & ERA) != 0 && text.isUpper(t) && text.digits(t - 1) > 0) {
        far++;
      }
    }
    return far >= FEW && far > 3 * near;
  }
}
