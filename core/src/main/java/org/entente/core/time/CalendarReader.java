package org.entente.core.time;

import org.entente.core.text.Tokens;

/**
 * Reads days and months of the calendar: "July 27, 1953", "27 July", "the 25th of August", "Jul
 * 25", "February of 1940", "May of that year", "2023-07-27", "7/8/07", "27.07.1953", and the first
 * part of "6-7 January".
 */
final class CalendarReader {

  private static final long RELATIVE =
      DateWord.LAST.bit() | DateWord.NEXT.bit() | DateWord.THIS.bit();

  private static final long COUNTED =
      DateWord.COUNTED.bit() | DateWord.UNIT.bit() | DateWord.UNITS.bit();

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final YearReader years;
  private final Clause clause;
  private final NumericReader numbers;

  /** Where the year read last ends, and what it is. */
  private int yearEnd;

  CalendarReader(
      DateText text, Timeline timeline, DateDraft draft, YearReader years, Clause clause) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
    this.clause = clause;
    this.numbers = new NumericReader(text, timeline, draft, years);
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
    int p = text.is(t, DateWord.THE) || isMonth(t + 1) && text.isAny(t, RELATIVE) ? t + 1 : t;
    return p == t && numbers.read(t)
        || monthFirst(p)
        || dayFirst(p)
        || readSecondDay(p)
        || readDayOfMonth(p);
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
    boolean named = year != 0 && !(comma && day == 0 && text.is(y + 1, DateWord.COUNTED));
    if (named) {
      yearEnd = years.end();
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
      int beside = yearBeside(at);
      year = beside != 0 ? beside : year;
      if (last && isNotPast(month)) {
        year--;
      }
    }
    boolean real = day == 0 || Timex.isDay(year, month, day);
    if (real && named) {
      timeline.named(year, month, day);
    }
    return real;
  }

  private boolean isNotPast(int month) {
    boolean story = timeline.isNarrative();
    return year == (story ? timeline.year() : timeline.published().getYear())
        && month >= (story ? timeline.month() : timeline.published().getMonthValue());
  }

  /** The year of the month that this one is told with: "April and June 1955"; 0 if none. */
  private int yearBeside(int t) {
    boolean linked = text.is(t, DateWord.AND) || text.isTied(t) || text.gap(t) == '/';
    int m = text.is(t, DateWord.AND) ? t + 1 : t;
    m += text.is(m, DateWord.MODIFIER) ? 1 : 0;
    int second = dayNumber(m) > 0 ? m + 1 : m;
    boolean days = second > m && !isMonth(second);
    if (!linked || !days && !isMonth(second)) {
      return 0;
    }
    int y = days ? second : second + 1;
    y += !days && dayNumber(y) > 0 && years.find(y) == 0 ? 1 : 0;
    return text.isNear(y) ? years.find(y) : 0;
  }

  /** The second day behind one month: the 9 of "March 5-9, 1918" and of "May 4 and 9". */
  private boolean readSecondDay(int t) {
    int first = text.isTied(t) ? t - 1 : text.is(t - 1, DateWord.AND) ? t - 2 : -1;
    boolean behind = first > 0 && isMonth(first - 1) && dayNumber(first) > 0;
    if (!behind || dayNumber(t) <= dayNumber(first) || isMonth(t + 1)) {
      return false;
    }
    boolean other = text.isJoined(t + 1) && text.isAny(t + 1, COUNTED);
    return !other && withYear(text.value(first - 1, DateWord.MONTH), dayNumber(t), t + 1, t);
  }

  /** "on the 20th", of the month that the text is in. */
  private boolean readDayOfMonth(int t) {
    boolean cued = text.is(t - 1, DateWord.THE) && text.is(t - 2, DateWord.PREPOSITION);
    boolean ends = !text.isJoined(t + 1) || text.is(t + 1, DateWord.TENSE_STOP);
    int day = text.is(t, DateWord.ORDINAL) ? 0 : text.place(t);
    if (!cued || !ends || day < 1 || timeline.month() == 0) {
      return false;
    }
    year = timeline.year();
    return Timex.isDay(year, timeline.month(), day) && give(timeline.month(), day, t + 1);
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
      number = isSpelt(t) ? text.value(t, DateWord.NUMBER) : text.place(t);
    } else if (text.length(t) > 2) {
      return 0;
    }
    return number >= 1 && number <= 31 && text.isWhole(t) ? number : 0;
  }

  /** Wires spell small numbers, in dates too: "payable April six". */
  private boolean isSpelt(int t) {
    return text.is(t, DateWord.NUMBER)
        && text.value(t, DateWord.NUMBER) < 10
        && isMonth(t - 1)
        && (!text.isJoined(t + 1) || text.is(t + 1, DateWord.PREPOSITION));
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
}
