package org.entente.core.entity;

/** What a word tells of the time of its clause, as bits. */
final class Sign {

  /** A verb in the present or present perfect tense, a demand among them. */
  static final int PRESENT = 1;

  static final int PAST = 1 << 1;

  /** Will, would, may, might, could, shall. */
  static final int MODAL = 1 << 2;

  /** A verb form that may be a past tense or a participle. */
  static final int OPEN = 1 << 3;

  /** "Had" with a participle. */
  static final int PERFECT = 1 << 4;

  /** "Is set to", "plans to", "are to". */
  static final int PLAN = 1 << 5;

  /** Says, knows or shows something. */
  static final int REPORT = 1 << 6;

  /** A verb whose present tense may tell of a coming day: "arrives". */
  static final int START = 1 << 7;

  /** An earlier year, "a year ago", "once described". */
  static final int EARLIER = 1 << 8;

  /** Today, a weekday, "last week": days around the publication. */
  static final int NOW = 1 << 9;

  /** A later year, tomorrow, "next month". */
  static final int LATER = 1 << 10;

  static final int WEEKDAY = 1 << 11;

  /** An earlier year that stands before its noun: "the 1953 armistice". */
  static final int NAMES_YEAR = 1 << 12;

  static final int VERB = PRESENT | PAST | MODAL | OPEN;

  private Sign() {}
}
