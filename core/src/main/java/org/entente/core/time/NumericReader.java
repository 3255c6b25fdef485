package org.entente.core.time;

/** Reads days written in numbers: 2023-07-27, 2023/7/27, 7/27/1953, 27/7/53, 27.07.1953. */
final class NumericReader {

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final YearReader years;

  NumericReader(DateText text, Timeline timeline, DateDraft draft, YearReader years) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
  }

  boolean read(int t) {
    char mark = text.gap(t + 1);
    if (mark != '-' && mark != '/' && mark != '.' || mark != text.gap(t + 2)) {
      return false;
    }
    int a = text.number(t);
    int b = text.number(t + 1);
    int c = text.number(t + 2);
    if (a < 0 || b < 0 || c < 0 || text.length(t + 1) > 2) {
      return false;
    }
    if (text.length(t) == 4 && text.length(t + 2) <= 2 && mark != '.') {
      return numeric(a, b, c, t);
    }
    if (text.length(t) > 2 || text.length(t + 2) == 3 || text.length(t + 2) == 1) {
      return false;
    }
    int full = text.length(t + 2) == 4 ? c : years.full(c);
    boolean dayFirst = mark != '/' || a > 12;
    return numeric(full, dayFirst ? b : a, dayFirst ? a : b, t);
  }

  private boolean numeric(int y, int month, int day, int t) {
    if (y < 1000 || y > 2200 || !Timex.isDay(y, month, day)) {
      return false;
    }
    timeline.named(y, month, day);
    return draft.date(t + 3, Timex.day(y, month, day));
  }
}
