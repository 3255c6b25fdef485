package org.entente.core.time;

import java.time.LocalDate;
import org.entente.core.text.Tokens;

/**
 * Reads seasons, quarters and feasts: "the spring of 1916", "last summer", "the third quarter of
 * this year", "Q3 2009", "Christmas 1963", "New Year's Eve".
 */
final class SeasonReader {

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final YearReader years;
  private final Clause clause;
  private int end;

  SeasonReader(DateText text, Timeline timeline, DateDraft draft, YearReader years, Clause clause) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
    this.clause = clause;
  }

  boolean read(int t) {
    boolean relative = text.isAny(t, relative()) && text.is(t + 1, DateWord.SEASON);
    return (relative || text.is(t, DateWord.SEASON)) && readSeason(relative ? t + 1 : t)
        || readQuarter(t)
        || text.is(t, DateWord.HOLIDAY) && readHoliday(t);
  }

  private boolean readSeason(int t) {
    int season = text.value(t, DateWord.SEASON);
    boolean verb = text.is(t, DateWord.FALL) && text.isAny(t + 1, relative());
    int year = verb ? 0 : yearAt(t + 1);
    if (year == 0) {
      boolean name = text.isUpper(t) && text.isJoined(t + 1) && text.isUpper(t + 1);
      boolean inName = text.isUpper(t) && text.isJoined(t) && text.isUpper(t - 1);
      if (text.is(t, DateWord.FALL) && !text.isAny(t - 1, relative())
          || text.is(t + 1, DateWord.SEASON_STOP)
          || name && !timeline.isNarrative()
          || inName && !text.has(t - 1, Tokens.FIRST)) {
        return false;
      }
      year = timeline.yearFrom(3 + 3 * season, clause.isFuture(t, t + 1));
      int by = text.is(t - 1, DateWord.LAST) ? -1 : text.is(t - 1, DateWord.NEXT) ? 1 : 0;
      int begins = timeline.published().getMonthValue() - 3 - 3 * season;
      boolean now = year == timeline.published().getYear();
      year += by < 0 && now && begins < 3 ? -1 : by > 0 && now && begins >= 0 ? 1 : 0;
      end = t + 1;
    }
    timeline.at(year, 0, 0);
    return draft.date(end, Timex.season(year, season));
  }

  private static long relative() {
    return DateWord.LAST.bit()
        | DateWord.NEXT.bit()
        | DateWord.THIS.bit()
        | DateWord.MODIFIER.bit();
  }

  private boolean readQuarter(int t) {
    int quarter = 0;
    int after = t + 2;
    if (text.length(t) == 2 && (text.at(t, 0) | 0x20) == 'q' && text.isUpper(t)) {
      quarter = text.at(t, 1) - '0';
      after = t + 1;
    } else if (isQuarter(t + 1)) {
      int place = text.place(t);
      boolean last = text.is(t, DateWord.FINAL) && text.value(t, DateWord.FINAL) < 0;
      quarter = place > 0 ? place : last && !text.is(t, DateWord.LAST) ? 4 : 0;
      quarter = last && yearAt(after) != 0 ? 4 : quarter;
    }
    if (quarter < 1 || quarter > 4) {
      return false;
    }
    int year = yearAt(after);
    if (year == 0) {
      end = after;
      year = timeline.yearFrom(3 * quarter - 2, clause.isFuture(t, after));
      LocalDate now = timeline.published();
      boolean unfinished = year == now.getYear() && 3 * quarter > now.getMonthValue() + 2;
      year -= unfinished && !clause.isFuture(t, after) && !timeline.isNarrative() ? 1 : 0;
    }
    timeline.at(year, 0, 0);
    return draft.date(end, Timex.quarter(year, quarter));
  }

  private boolean isQuarter(int t) {
    return text.isJoined(t)
        && text.is(t, DateWord.UNIT)
        && Unit.of(text.value(t, DateWord.UNIT)) == Unit.QUARTER;
  }

  /** The year that "1916", "of 1916", "last year" or "of that year" names here; 0 if none does. */
  private int yearAt(int t) {
    int y = text.is(t, DateWord.OF) ? t + 1 : t;
    if (!text.isNear(y)) {
      return 0;
    }
    y = text.is(y, DateWord.FISCAL) ? y + 1 : y;
    int year = years.find(y);
    end = years.end();
    if (year != 0) {
      return year;
    }
    int w = text.is(y, DateWord.THE) ? y + 1 : y;
    boolean unit = text.is(w + 1, DateWord.UNIT);
    if (!unit || Unit.of(text.value(w + 1, DateWord.UNIT)) != Unit.YEAR) {
      return 0;
    }
    end = w + 2;
    boolean fromText = timeline.isNarrative() || text.is(w, DateWord.SAME) || w > y;
    int base = fromText ? timeline.year() : timeline.published().getYear();
    if (text.isAny(w, DateWord.SAME.bit() | DateWord.THIS.bit())) {
      return base;
    }
    return text.is(w, DateWord.LAST) ? base - 1 : text.is(w, DateWord.NEXT) ? base + 1 : 0;
  }

  private boolean readHoliday(int t) {
    if (!text.isUpper(t)) {
      return false;
    }
    int kind = text.value(t, DateWord.HOLIDAY);
    int at = t + 1;
    if (kind == 1) {
      boolean year = text.is(at, DateWord.UNIT) && text.isUpper(at);
      if (!year || Unit.of(text.value(at, DateWord.UNIT)) != Unit.YEAR) {
        return false;
      }
      at++;
    }
    at += text.endsWith(t + 1, 0, "s") || kind == 1 && text.endsWith(at, 0, "s") ? 1 : 0;
    boolean eve = text.is(at, DateWord.EVE);
    at += eve || text.isUpper(at) && text.is(at, DateWord.UNIT) ? 1 : 0;
    int year = yearAt(at);
    boolean alone = year == 0;
    boolean cued = text.isAny(t - 1, DateWord.PREPOSITION.bit() | relative());
    if (alone && (!cued && at == t + 1 || text.isUpper(at) && text.isJoined(at))) {
      return false;
    }
    return holiday(kind, eve, year, alone ? at : end, t);
  }

  private boolean holiday(int kind, boolean eve, int year, int after, int t) {
    int month = kind == 0 ? 12 : kind == 1 ? eve ? 12 : 1 : 4;
    int day = kind == 0 ? 25 : 1;
    int y = year != 0 ? year : timeline.yearOf(month, day, clause.isFuture(t, after));
    LocalDate date =
        kind == 2
            ? easter(y)
            : eve && kind == 1 ? LocalDate.of(y, 12, 31) : LocalDate.of(Math.max(1, y), month, day);
    date = eve && kind == 0 ? date.minusDays(1) : date;
    timeline.at(date);
    return draft.date(after, Timex.day(date));
  }

  /** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
