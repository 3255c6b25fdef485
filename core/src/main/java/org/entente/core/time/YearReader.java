package org.entente.core.time;

import org.entente.core.text.Tokens;

/**
 * Reads years and more than years: "1953", "480 BC", "AD 70", "'82", "fiscal 2007", "the 1950s",
 * "the fifties", "the 490s BC", "19th century", and the second part of "1939-45".
 */
final class YearReader {

  private static final int PLAIN_FIRST = 1000;
  private static final int PLAIN_LAST = 2199;

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private int end;

  YearReader(DateText text, Timeline timeline, DateDraft draft) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
  }

  /** The token after the year that {@link #find} found. */
  int end() {
    return end;
  }

  /** The year that stands here after a month or "of", negative before Christ; 0 if none does. */
  int find(int t) {
    int number = text.number(t);
    if (number <= 0 || !text.isWhole(t)) {
      return 0;
    }
    end = t + 1;
    int era = eraAfter(t + 1);
    if (era != 0) {
      end = t + 2;
      return number * era;
    }
    boolean plain = text.length(t) == 4 && number >= PLAIN_FIRST && number <= PLAIN_LAST;
    return plain ? number : isApostrophe(t) && text.length(t) == 2 ? full(number) : 0;
  }

  /** The year that two digits mean: of the century that the text is in, or the nearest past one. */
  int full(int twoDigits) {
    int now = timeline.isNarrative() ? timeline.year() : timeline.published().getYear() + 10;
    int year = now / 100 * 100 + twoDigits;
    return year > (timeline.isNarrative() ? now + 20 : now) ? year - 100 : year;
  }

  boolean read(int t, boolean cued) {
    if (text.is(t, DateWord.FISCAL)) {
      int y = t + 1;
      boolean unit = text.is(y, DateWord.UNIT);
      int year = find(unit ? y + 1 : y);
      return year != 0 && give(year);
    }
    if (text.is(t, DateWord.ERA) && text.isUpper(t)) {
      int year = text.value(t, DateWord.ERA) > 0 && text.isJoined(t + 1) ? text.number(t + 1) : 0;
      end = t + 2;
      return year > 0 && give(year);
    }
    return readCentury(t) || readDecade(t) || readRangeEnd(t) || readYear(t, cued);
  }

  private boolean give(int year) {
    timeline.named(year, 0, 0);
    return draft.date(end, Timex.year(year));
  }

  private boolean readYear(int t, boolean cued) {
    int year = find(t);
    if (year == 0) {
      year = beforeEra(t);
      return year != 0 && give(year);
    }
    boolean certain = year < 0 || end > t + 1 || isApostrophe(t);
    return (certain || isPlainYear(t, year, cued)) && give(year);
  }

  /** A year whose era stands behind the next one: "499-449 BC", "480 or 479 BC". */
  private int beforeEra(int t) {
    int number = text.number(t);
    if (number <= 0 || !text.isWhole(t)) {
      return 0;
    }
    int next = text.is(t + 1, DateWord.AND) ? t + 2 : t + 1;
    boolean linked = next > t + 1 || text.isTied(next) || text.gap(next) == '/';
    boolean era = linked && text.number(next) > 0 && eraAfter(next + 1) < 0;
    end = t + 1;
    return era ? -number : 0;
  }

  private boolean isPlainYear(int t, int year, boolean cued) {
    boolean cue = cued || text.isAny(t - 1, DateWord.YEAR_CUE.bit());
    long not = DateWord.COUNTED.bit() | DateWord.UNITS.bit();
    boolean counted =
        text.isJoined(t + 1) && text.isAny(t + 1, not) || isPlural(t + 1) && !isAfterThe(t);
    if (text.is(t - 1, DateWord.SKIP_BEFORE) || text.after(t) == '%') {
      return false;
    }
    if (counted && !(cue && !text.is(t + 1, DateWord.COUNTED) && year % 10 != 0)) {
      return false;
    }
    boolean round = year % 100 == 0 || year < 1500 || year > timeline.published().getYear() + 40;
    return !round || cue || isAfterThe(t) && year >= 1500;
  }

  private boolean isAfterThe(int t) {
    return text.is(t - 1, DateWord.THE);
  }

  /** Whether a word looks like things that are counted: in lower case and ending in s. */
  private boolean isPlural(int t) {
    if (!text.isJoined(t) || text.isUpper(t) || text.has(t, Tokens.DIGIT | Tokens.APOSTROPHE)) {
      return false;
    }
    int last = text.length(t) - 1;
    return last > 3 && text.kinds(t) == 0 && text.at(t, last) == 's' && text.at(t, last - 1) != 's';
  }

  /** The end of a range, right behind a year: "1939-45", "1955–1963". */
  private boolean readRangeEnd(int t) {
    if (!text.isTied(t) || text.length(t) != 2 || text.length(t - 1) != 4) {
      return false;
    }
    int first = text.number(t - 1);
    int last = text.number(t);
    boolean years = first >= PLAIN_FIRST && first <= PLAIN_LAST && last > first % 100;
    end = t + 1;
    return years && !text.isTied(t + 1) && give(first / 100 * 100 + last);
  }

  private boolean readDecade(int t) {
    if (text.is(t, DateWord.DECADE_NAME)) {
      boolean plain = text.isAny(t - 1, DateWord.THE.bit() | DateWord.MODIFIER.bit());
      int century = timeline.year() / 100 * 100;
      int decade = text.value(t, DateWord.DECADE_NAME) * 10;
      boolean later = century + decade > timeline.year() && !timeline.isNarrative();
      return plain && decade(t + 1, later ? century - 100 + decade : century + decade);
    }
    int digits = text.digits(t);
    boolean glued = text.endsWith(t, digits, "s");
    boolean parted =
        !glued
            && digits == text.length(t)
            && text.has(t + 1, Tokens.APOSTROPHE)
            && text.endsWith(t + 1, 0, "s");
    if (digits < 2 || digits > 4 || !glued && !parted) {
      return false;
    }
    int decade = text.leading(t, digits);
    int after = parted ? t + 2 : t + 1;
    int era = eraAfter(after);
    if (decade % 10 != 0 || era == 0 && digits == 3 || parted && digits == 4 && decade % 10 > 0) {
      return false;
    }
    if (era < 0) {
      return decade(after + 1, -decade);
    }
    return decade(after, digits == 2 ? full(decade) : decade);
  }

  private boolean decade(int after, int year) {
    timeline.named(year, 0, 0);
    return draft.date(after, Timex.decade(year));
  }

  /** "19th century", "eighteenth-century", "the 4th century BC"; "20th and 21st centuries". */
  private boolean readCentury(int t) {
    int place = text.place(t);
    int u = t + 1;
    if (text.is(u, DateWord.AND) && text.place(u + 1) > 0) {
      u += 2;
    }
    if (place < 1 || !isCentury(u)) {
      return false;
    }
    boolean ancient = eraAfter(u + 1) < 0;
    int after = u == t + 1 ? eraAfter(u + 1) != 0 ? u + 2 : u + 1 : t + 1;
    String hundreds = Timex.century((ancient ? -1 : 1) * (place - 1) * 100 - (ancient ? 1 : 0));
    return draft.date(after, hundreds);
  }

  private boolean isCentury(int t) {
    return text.isUnit(t) && text.unit(t) == Unit.CENTURY;
  }

  private int eraAfter(int t) {
    return text.is(t, DateWord.ERA) && text.isUpper(t) && text.isJoined(t)
        ? text.value(t, DateWord.ERA)
        : 0;
  }

  private boolean isApostrophe(int t) {
    char before = text.before(t);
    return (before == '\'' || before == '\u2019' || before == '\u2018')
        && !text.has(t, Tokens.APOSTROPHE);
  }
}
