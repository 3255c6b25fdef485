package org.entente.core.time;

import org.entente.core.text.Tokens;

/**
 * Reads days and months of the calendar: "July 27, 1953", "27 July", "the 25th of August", "Jul 25",
 * "February of 1940", "May of that year", "2023-07-27", "7/8/07", "27.07.1953", and the first part
 * of "6-7 January".
 */
final class CalendarReader {

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final YearReader years;
  private final Clause clause;

  /** Where the year read last ends, and what it is. */
  private int yearEnd;

  CalendarReader(
      DateText text, Timeline timeline, DateDraft draft, YearReader years, Clause clause) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
    this.clause = clause;
  }

  boolean read(int t) {
    if (text.is(t, DateWord.WEEKDAY)) {
      return text.isUpper(t)
          && text.isNear(t + 1)
          && readDay(text.is(t + 1, DateWord.OF) ? t + 2 : t + 1);
    }
    return readDay(t);
  }

  private boolean readDay(int t) {
    int p = text.is(t, DateWord.THE) ? t + 1 : t;
    return p == t && readNumeric(t) || monthFirst(p) || dayFirst(p);
  }

  /** Month, day and year in this order, each of the last two may be missing. */
  private boolean monthFirst(int t) {
    if (!isMonth(t)) {
      return false;
    }
    int month = text.value(t, DateWord.MONTH);
    int at = text.is(t + 1, DateWord.THE) && text.place(t + 2) > 0 ? t + 2 : t + 1;
    int day = text.has(at, Tokens.BARRIER) && !text.isTied(at) ? 0 : dayNumber(at);
    if (day > 0 && !isCount(at)) {
      return withYear(month, day, at + 1, t);
    }
    boolean bare = years.find(t + 1) == 0 && !isOfYear(t + 1);
    return !(bare && isDoubtful(t)) && withYear(month, 0, t + 1, t);
  }

  /** Whether the number is of something that follows: "in May 30 people". */
  private boolean isCount(int t) {
    return text.is(t + 1, DateWord.COUNTED) && text.isJoined(t + 1) && text.place(t) < 0;
  }

  private boolean dayFirst(int t) {
    int day = dayNumber(t);
    if (day <= 0 || text.has(t + 1, Tokens.COMMA | Tokens.OPEN | Tokens.CLOSE | Tokens.FIRST)) {
      return false;
    }
    int m = text.is(t + 1, DateWord.OF) ? t + 2 : t + 1;
    if (isMonth(m) && text.isNear(m) && !text.has(m, Tokens.COMMA)) {
      return withYear(text.value(m, DateWord.MONTH), day, m + 1, t);
    }
    int second = text.isTied(t + 1) ? t + 1 : text.is(t + 1, DateWord.AND) ? t + 2 : -1;
    return second > 0
        && dayNumber(second) > 0
        && isMonth(second + 1)
        && yearOf(text.value(second + 1, DateWord.MONTH), day, second + 2, t)
        && give(text.value(second + 1, DateWord.MONTH), day, t + 1);
  }

  private int year;

  private boolean withYear(int month, int day, int at, int first) {
    return yearOf(month, day, at, first) && give(month, day, yearEnd);
  }

  /** Finds the year behind a date, or the one that it must be of. */
  private boolean yearOf(int month, int day, int at, int first) {
    boolean comma = text.has(at, Tokens.COMMA);
    int y = text.is(at, DateWord.OF) ? at + 1 : at;
    year = text.isNear(y) ? years.find(y) : 0;
    if (year != 0 && !(comma && day == 0 && text.is(y + 1, DateWord.COUNTED))) {
      yearEnd = years.end();
      timeline.named(year, month, day);
    } else if (isOfYear(at)) {
      boolean that = text.is(at, DateWord.OF) || text.isAny(at, DateWord.SAME.bit());
      int word = text.is(at, DateWord.OF) ? at + 1 : at;
      int by = text.is(word, DateWord.LAST) ? -1 : text.is(word, DateWord.NEXT) ? 1 : 0;
      that &= text.is(word, DateWord.SAME);
      year = that ? timeline.year() : timeline.base(false).getYear() + by;
      year = timeline.isNarrative() ? timeline.year() + by : year;
      yearEnd = word + 2;
    } else {
      yearEnd = at;
      boolean last = text.is(first - 1, DateWord.LAST);
      year = timeline.yearOf(month, day, clause.isFuture(first, at));
      if (last && !timeline.isNarrative() && isNotPast(month)) {
        year--;
      }
    }
    boolean leap = day > 0 && year != 0 && !Timex.isDay(year, month, day);
    return !leap;
  }

  private boolean isNotPast(int month) {
    return year == timeline.published().getYear()
        && month >= timeline.published().getMonthValue();
  }

  /** Whether "of that year", "last year" or the like follows. */
  private boolean isOfYear(int t) {
    int word = text.is(t, DateWord.OF) ? t + 1 : t;
    long which =
        DateWord.SAME.bit() | DateWord.THIS.bit() | DateWord.LAST.bit() | DateWord.NEXT.bit();
    return text.isJoined(t)
        && text.isAny(word, which)
        && text.is(word + 1, DateWord.UNIT)
        && Unit.of(text.value(word + 1, DateWord.UNIT)) == Unit.YEAR;
  }

  private boolean give(int month, int day, int end) {
    timeline.at(year, month, day);
    return draft.date(end, timeline.value());
  }

  /** The day of the month that a token may be, or 0. */
  private int dayNumber(int t) {
    int number = text.number(t);
    if (number < 0) {
      number = text.place(t);
    } else if (text.length(t) > 2) {
      return 0;
    }
    return number >= 1 && number <= 31 && isWhole(t) ? number : 0;
  }

  /** Whether a number is no part of a longer one (1,500 or 3.5). */
  private boolean isWhole(int t) {
    char before = text.gap(t);
    char after = text.gap(t + 1);
    boolean digitAfter = text.digits(t + 1) > 0;
    boolean part =
        (before == ',' || before == '.' || before == ':') && text.digits(t - 1) > 0
            || (after == ',' || after == '.' || after == ':') && digitAfter;
    return !part && "$\u20AC\u00A3#".indexOf(text.before(t)) < 0;
  }

  private boolean isMonth(int t) {
    return text.is(t, DateWord.MONTH) && text.isUpper(t);
  }

  /** Whether a month's name without day and year may be something else: May, March, Jan. */
  private boolean isDoubtful(int t) {
    boolean cued =
        text.isAny(
            t - 1,
            DateWord.PREPOSITION.bit()
                | DateWord.MODIFIER.bit()
                | DateWord.LAST.bit()
                | DateWord.NEXT.bit()
                | DateWord.THIS.bit()
                | DateWord.EVERY.bit());
    if (text.is(t, DateWord.SHORT)) {
      return !cued || text.after(t) != '.' && text.isUpper(t + 1);
    }
    boolean word = text.length(t) <= 5 || text.length(t) == 6 && text.at(t, 1) == 'u';
    boolean name = word && text.isJoined(t + 1) && text.isUpper(t + 1);
    boolean after = text.isUpper(t - 1) && !cued && text.isJoined(t);
    return word && !cued && (name || after || text.length(t) < 5 && text.at(t, 0) == 'M')
        || text.length(t) == 5 && text.at(t, 0) == 'M' && !cued && text.is(t - 1, DateWord.THE);
  }

  /** 2023-07-27, 2023/7/27, 7/27/1953, 27/7/53, 27.07.1953. */
  private boolean readNumeric(int t) {
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
    year = y;
    timeline.named(y, month, day);
    return give(month, day, t + 3);
  }
}
