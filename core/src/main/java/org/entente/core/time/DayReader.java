package org.entente.core.time;

import java.time.LocalDate;
import org.entente.core.text.Tokens;

/**
 * Reads days by name and times of day: "on Monday", "Thursday night", "yesterday", "this morning",
 * "the night of …", "3 p.m.", "16:08 UTC", "noon Monday", "the weekend".
 */
final class DayReader {

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final Clause clause;
  private int hour;
  private int minute;

  DayReader(DateText text, Timeline timeline, DateDraft draft, Clause clause) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.clause = clause;
  }

  boolean read(int t) {
    int at = t;
    int by = 0;
    boolean relative = false;
    while (at < t + 2
        && text.isAny(
            at,
            DateWord.LAST.bit()
                | DateWord.NEXT.bit()
                | DateWord.THIS.bit()
                | DateWord.SAME.bit())) {
      by = text.is(at, DateWord.LAST) ? -1 : text.is(at, DateWord.NEXT) ? 1 : by;
      relative = true;
      at++;
    }
    if (relative && text.has(at, Tokens.FIRST)) {
      return false;
    }
    if (text.is(at, DateWord.WEEKEND)) {
      return readWeekend(at, by, relative);
    }
    if (text.is(at, DateWord.WEEKDAY)) {
      return readWeekday(at, by);
    }
    if (text.is(at, DateWord.DAY_WORD)) {
      return !relative && readDayWord(at);
    }
    return text.is(at, DateWord.DAY_PART) && readDayPart(t, at, by) || !relative && readClock(t);
  }

  private boolean readWeekend(int at, int by, boolean relative) {
    LocalDate base = timeline.base(false);
    boolean inIt = base.getDayOfWeek().getValue() >= 6;
    boolean future = clause.isFuture(at, at + 1);
    int weeks = by != 0 ? by : relative || future || inIt ? 0 : -1;
    return draft.date(at + 1, Timex.week(base.plusWeeks(weeks)) + "-WE");
  }

  private boolean readWeekday(int at, int by) {
    boolean doubtful =
        text.is(at, DateWord.SHORT)
            && !(text.is(at - 1, DateWord.PREPOSITION) && text.after(at) == '.');
    boolean name =
        text.isUpper(at - 1)
            && text.isJoined(at)
            && !text.has(at - 1, Tokens.FIRST)
            && text.kinds(at - 1) == 0
            && text.isUpper(at + 1)
            && text.isJoined(at + 1);
    if (!text.isUpper(at) || doubtful || name) {
      return false;
    }
    int weekday = text.value(at, DateWord.WEEKDAY);
    boolean future = by > 0 || by == 0 && clause.isFuture(at, at + 1);
    LocalDate day = timeline.weekday(weekday, future);
    LocalDate base = timeline.base(false);
    if (by < 0 && !day.isBefore(base)) {
      day = day.minusWeeks(1);
    } else if (by > 0 && !day.isAfter(base)) {
      day = day.plusWeeks(1);
    }
    timeline.at(day);
    return withDayPart(at + 1, Timex.day(day));
  }

  /** A day with the part of it that follows: "Thursday night". */
  private boolean withDayPart(int at, String day) {
    if (!text.isJoined(at) || !text.is(at, DateWord.DAY_PART)) {
      return draft.date(at, day);
    }
    return time(at + 1, day + "T" + Timex.DAY_PARTS[text.value(at, DateWord.DAY_PART)]);
  }

  private boolean time(int end, String value) {
    return draft.give(end, DateMention.Type.TIME, value);
  }

  private boolean readDayWord(int at) {
    if (text.has(at, Tokens.UPPER) && text.isJoined(at) && text.isUpper(at - 1)) {
      return false;
    }
    if (timeline.isNarrative()) {
      return draft.date(at + 1, Timex.PRESENT);
    }
    LocalDate day = timeline.published().plusDays(text.value(at, DateWord.DAY_WORD));
    timeline.at(day);
    boolean night = text.is(at, DateWord.DAY_PART);
    return night ? time(at + 1, Timex.day(day) + "TNI") : withDayPart(at + 1, Timex.day(day));
  }

  private boolean readDayPart(int t, int at, int by) {
    boolean name = text.isUpper(at) && !text.has(at, Tokens.FIRST);
    if (name && (text.isUpper(at + 1) || text.isUpper(at - 1))) {
      return false;
    }
    boolean last = by < 0 && !text.is(t, DateWord.PREVIOUS);
    String part = "T" + Timex.DAY_PARTS[text.value(at, DateWord.DAY_PART)];
    String day = last && !timeline.isNarrative() ? day(-1) : by != 0 ? moved(by) : day(t == at);
    int end = text.is(at + 1, DateWord.UNITS) ? at + 2 : at + 1;
    return time(end, day + part);
  }

  private String moved(int by) {
    return timeline.day() > 0 ? timeline.moved(Unit.DAY, by, true) : Timex.NO_DAY;
  }

  private String day(int by) {
    return Timex.day(timeline.published().plusDays(by));
  }

  private String day(boolean bare) {
    String day = timeline.dayValue();
    return day.length() == Timex.NO_DAY.length() || day.startsWith("BC") && timeline.day() > 0
        ? day
        : Timex.NO_DAY;
  }

  /** "3 p.m.", "3:30pm", "16:08 UTC", "0800 UTC", "at 10:57", "noon", each with its day. */
  private boolean readClock(int t) {
    int at = clockEnd(t);
    if (at < 0) {
      return false;
    }
    String zone = "";
    if (text.is(at, DateWord.ZONE)) {
      zone = text.value(at, DateWord.ZONE) == 1 ? "Z" : "";
      at++;
    }
    int day = text.is(at, DateWord.PREPOSITION) ? at + 1 : at;
    boolean near = text.isJoined(at) && text.is(day, DateWord.WEEKDAY) && text.isUpper(day);
    String date = near && readWeekday(day, 0) ? draft.value : day(false);
    at = near ? day + 1 : at;
    String value = "T" + (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    return time(
        at, (date.indexOf('T') < 0 ? date : date.substring(0, date.indexOf('T'))) + value + zone);
  }

  /** Where a time of day ends, or -1; sets hour and minute. */
  private int clockEnd(int t) {
    if (text.is(t, DateWord.NOON)) {
      hour = text.value(t, DateWord.NOON);
      minute = 0;
      return text.isUpper(t) && text.isUpper(t + 1) ? -1 : t + 1;
    }
    int digits = text.digits(t);
    if (digits == 0 || digits > 4 || digits == 3) {
      return -1;
    }
    hour = text.leading(t, digits);
    minute = 0;
    int last = t;
    if (digits == 4 && text.length(t) == 4 && text.is(t + 1, DateWord.ZONE)) {
      minute = hour % 100;
      hour /= 100;
      return hour < 24 && minute < 60 ? t + 1 : -1;
    }
    char gap = text.gap(t + 1);
    boolean minutes = (gap == ':' || gap == '.') && text.digits(t + 1) == 2 && digits < 3;
    if (minutes && text.length(t) == digits) {
      last = t + 1;
      minute = text.leading(last, 2);
    }
    int after = half(last, last == t ? digits : 2);
    if (after < 0) {
      boolean cue = text.is(t - 1, DateWord.PREPOSITION) || text.is(last + 1, DateWord.ZONE);
      after = minutes && gap == ':' && cue && text.length(last) == 2 ? last + 1 : -1;
    }
    return after > 0 && digits < 3 && hour < 24 && minute < 60 ? after : -1;
  }

  /** Where "am" or "pm" behind a number ends, or -1; adds its hours. */
  private int half(int t, int digits) {
    int add = text.endsWith(t, digits, "pm") ? 12 : text.endsWith(t, digits, "am") ? 0 : -1;
    int end = t + 1;
    if (add < 0
        && digits == text.length(t)
        && text.isJoined(t + 1)
        && text.is(t + 1, DateWord.AM_PM)
        && !text.isTied(t + 1)) {
      add = text.value(t + 1, DateWord.AM_PM);
      end = t + 2;
    }
    if (add < 0 || hour < 1 || hour > 12) {
      return -1;
    }
    hour = hour % 12 + add;
    return end;
  }
}
