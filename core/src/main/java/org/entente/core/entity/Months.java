package org.entente.core.entity;

/** Reads a month's name and a year's digits off the text. */
final class Months {

  private static final String SHORT = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Months() {}

  /** The month that a token names by its first three letters, 1 to 12, or 0. */
  static int of(Scene scene, int token) {
    if (!scene.is(token, token, WordClass.MONTH)) {
      return 0;
    }
    String text = scene.tokens.inTitle(token) ? scene.title : scene.body;
    int from = scene.tokens.start(token);
    for (int month = 0; month < 12; month++) {
      if (text.regionMatches(true, from, SHORT, month * 3, 3)) {
        return month + 1;
      }
    }
    return 0;
  }

  /**
   * The year that a token writes ({@code 1953}) or the first of its decade ({@code 1950s}), or -1.
   */
  static int year(Scene scene, int token) {
    String text = scene.tokens.inTitle(token) ? scene.title : scene.body;
    int from = scene.tokens.start(token);
    int length = scene.tokens.end(token) - from;
    if (length != 4 && (length != 5 || text.charAt(from + 4) != 's')) {
      return -1;
    }
    int year = 0;
    for (int i = from; i < from + 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      year = year * 10 + c - '0';
    }
    return year >= 1400 && year < 2100 ? year : -1;
  }
}
