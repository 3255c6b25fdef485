package org.entente.core.time;

import java.util.Locale;

/** What a word can be in an expression of time; {@code dates.tsv} lists them, with their values. */
enum DateWord {
  THE,
  ARTICLE,
  OF,
  AND,
  IN,
  HALF,
  /** Its value: month 1 to 12. */
  MONTH,
  /** Its value: Monday 1 to Sunday 7. */
  WEEKDAY,
  /** A month or weekday that is written short and means something else too: Mar, Sun. */
  SHORT,
  /** Its value: the place in {@link Timex#SEASONS}. */
  SEASON,
  FALL,
  SEASON_STOP,
  /** Its value: the ordinal of its {@link Unit}. */
  UNIT,
  UNITS,
  NUMBER,
  SCALE,
  VAGUE,
  ORDINAL,
  FINAL,
  DECADE_NAME,
  LAST,
  PREVIOUS,
  NEXT,
  FOLLOWING,
  THIS,
  SAME,
  RECENT,
  MOST,
  AGO,
  LATER,
  EARLIER,
  OLD,
  MODIFIER,
  PART_NOUN,
  /** Its value: the place in {@link Timex#DAY_PARTS}. */
  DAY_PART,
  /** Its value: the hour. */
  NOON,
  /** Its value: days from today. */
  DAY_WORD,
  PRESENT,
  PAST_REF,
  FORMER,
  /** What "in the …" makes a vague time: its value -1 past, 0 present, 1 future. */
  VAGUE_TIME,
  NEAR,
  TIME,
  EVERY,
  PER,
  SET_WORD,
  TIMES,
  /** Its value: -1 before Christ, 1 after. */
  ERA,
  /** Its value: the hours to add. */
  AM_PM,
  /** Its value: 1 for universal time. */
  ZONE,
  PREPOSITION,
  YEAR_CUE,
  COUNTED,
  SKIP_BEFORE,
  FUTURE_CUE,
  TENSE_STOP,
  /** Its value: 0 Christmas, 1 the New of New Year, 2 Easter. */
  HOLIDAY,
  EVE,
  FISCAL,
  ANNIVERSARY,
  WEEKEND,
  /** What may stand between "the" and a unit: the whole year. */
  WHOLE,
  DAY_FRAME,
  ON_TIME;

  long bit() {
    return 1L << ordinal();
  }

  static DateWord parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
