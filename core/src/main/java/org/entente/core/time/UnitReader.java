package org.entente.core.time;

import org.entente.core.text.Tokens;

/**
 * Reads lengths of time and what is reckoned in them: "two weeks", "three-year", "decades", "two
 * days ago", "a year earlier", "last month", "the next six months", "that day", "the second day",
 * "every year", "twice a month", "the same period last year".
 */
final class UnitReader {

  private static final long RELATIVE =
      DateWord.LAST.bit()
          | DateWord.NEXT.bit()
          | DateWord.THIS.bit()
          | DateWord.SAME.bit()
          | DateWord.RECENT.bit();

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final Quantity quantity;
  private final YearReader years;
  private final RecurrenceReader recurrences;
  private final PlaceReader places;

  UnitReader(DateText text, Timeline timeline, DateDraft draft, YearReader years) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
    quantity = new Quantity(text);
    recurrences = new RecurrenceReader(text, draft, quantity);
    places = new PlaceReader(text, timeline, draft, years, quantity);
  }

  /**
   * Reads what begins at a token.
   *
   * @param the whether "the" stands before it
   * @param part whether "the end of" or "late in" stands before it
   */
  boolean read(int t, boolean the, boolean part) {
    if (text.isAny(t, DateWord.EVERY.bit() | DateWord.PER.bit())) {
      return recurrences.read(t);
    }
    int at = t;
    while (at < t + 3 && text.isAny(at, RELATIVE)) {
      at++;
    }
    if (at > t) {
      return readRelative(t, at, the);
    }
    int place = text.place(t);
    if (place > 0 || text.is(t, DateWord.FINAL)) {
      return places.read(t, place > 0);
    }
    if (text.is(t, DateWord.WHOLE) && text.is(t + 1, DateWord.UNIT) && text.isJoined(t + 1)) {
      Unit whole = text.unit(t + 1);
      return the && whole.compareTo(Unit.DAY) > 0
          ? draft.date(t + 2, timeline.shifted(whole, 0, true))
          : draft.duration(t + 2, whole.duration(1, 0));
    }
    int unit = quantity.read(t);
    if (unit == t) {
      return readBare(t, the, part);
    }
    unit = quantity.unitAt(unit);
    return unit >= 0 && readCounted(t, unit, the);
  }

  private boolean readRelative(int t, int afterWords, boolean the) {
    int at = quantity.read(afterWords);
    boolean counted = at > afterWords;
    int u = text.isUnit(at) ? at : counted ? quantity.unitAt(at) : skipAdjective(at);
    if (u < 0 || text.isUpper(u) && !text.isUpper(t) || text.has(u, Tokens.BARRIER)) {
      boolean cued = text.is(t, DateWord.SAME) || text.is(t - 1, DateWord.ON_TIME);
      return cued && readSameTime(t, afterWords);
    }
    Unit unit = text.unit(u);
    if (unit == Unit.WEEK && text.is(t, DateWord.LAST) && places.weekOf(u + 1, 0)) {
      return true;
    }
    if (unit == Unit.SECOND || unit == Unit.MINUTE && !counted) {
      return false;
    }
    boolean few = counted && (quantity.count() != 1 || quantity.tenths() > 0);
    if (few || text.is(u, DateWord.UNITS)) {
      boolean now = text.is(t, DateWord.SAME) && !counted && unit == Unit.DAY;
      return now
          ? draft.date(u + 1, Timex.PRESENT)
          : draft.duration(
              u + 1,
              unit.duration(counted ? quantity.count() : -1, counted ? quantity.tenths() : 0));
    }
    boolean back = text.is(t, DateWord.LAST);
    boolean past = back && !text.is(t, DateWord.PREVIOUS);
    boolean recent = text.is(t, DateWord.RECENT);
    if (recent
        || past && the && unit != Unit.YEAR && !timeline.isNarrative()
        || past && unit.compareTo(Unit.YEAR) > 0) {
      return draft.duration(u + 1, unit.duration(recent ? -1 : 1, 0));
    }
    boolean ahead = text.is(t, DateWord.NEXT);
    boolean fromText =
        text.isAny(t, DateWord.PREVIOUS.bit() | DateWord.FOLLOWING.bit() | DateWord.SAME.bit())
            || the && ahead;
    String value = timeline.shifted(unit, back ? -1 : ahead ? 1 : 0, fromText);
    return draft.date(u + 1, value);
  }

  private int skipAdjective(int t) {
    return text.isJoined(t)
            && !text.isUpper(t)
            && text.kinds(t) == 0
            && text.is(t + 1, DateWord.UNITS)
        ? t + 1
        : -1;
  }

  /** "the same time", "that period"; before a date of its own, that date of the other year. */
  private boolean readSameTime(int t, int at) {
    if (!text.is(at, DateWord.TIME)) {
      return false;
    }
    int y = text.is(at + 1, DateWord.OF) || text.is(at + 1, DateWord.IN) ? at + 2 : at + 1;
    int month = timeline.month();
    boolean back =
        text.is(y, DateWord.LAST) && text.is(y + 1, DateWord.UNIT) && text.unit(y + 1) == Unit.YEAR;
    int q = quantity.read(y);
    boolean ago =
        q > y
            && text.is(q, DateWord.UNIT)
            && text.unit(q) == Unit.YEAR
            && text.isAny(q + 1, DateWord.AGO.bit() | DateWord.EARLIER.bit());
    int year = back || ago ? timeline.year() - 1 : years.find(y);
    if (year == 0 || !text.isNear(y)) {
      return timeline.isNarrative() && draft.date(at + 1, timeline.value());
    }
    int end = back ? y + 2 : ago ? q + 2 : years.end();
    timeline.at(year, month, 0);
    return draft.date(end, timeline.value());
  }

  /** "days", "years later", and with "the": "the day", "the end of the month". */
  private boolean readBare(int t, boolean the, boolean part) {
    if (!text.isUnit(t)) {
      return false;
    }
    Unit unit = text.unit(t);
    if (text.is(t, DateWord.UNITS)) {
      boolean name = text.isUpper(t) && !text.has(t, Tokens.FIRST) || unit == Unit.QUARTER;
      quantity.read(t);
      return !name && unit != Unit.SECOND && counted(t, t, -1, 0);
    }
    boolean framed = part || text.is(t - 2, DateWord.DAY_FRAME);
    boolean after =
        text.isJoined(t + 1) && text.isAny(t + 1, DateWord.LATER.bit() | DateWord.EARLIER.bit());
    if (!the
        || !framed
        || after && !part
        || text.isUpper(t)
        || unit.compareTo(Unit.HOUR) <= 0
        || unit == Unit.QUARTER
        || text.isTied(t + 1)) {
      return false;
    }
    if (unit == Unit.WEEK || unit == Unit.FORTNIGHT) {
      return draft.duration(t + 1, unit.duration(1, 0));
    }
    return draft.date(
        t + 1, unit == Unit.DAY ? timeline.dayValue() : timeline.shifted(unit, 0, true));
  }

  private boolean readCounted(int t, int u, boolean the) {
    boolean price =
        text.has(t - 1, Tokens.DIGIT)
            || text.isAny(
                t - 1, DateWord.TIMES.bit() | DateWord.NUMBER.bit() | DateWord.COUNTED.bit());
    if (quantity.isArticle()
        && text.is(u, DateWord.UNIT)
        && price
        && text.isJoined(t)
        && !text.isAny(u + 1, DateWord.AGO.bit() | DateWord.EARLIER.bit() | DateWord.LATER.bit())) {
      return draft.give(u + 1, DateMention.Type.SET, text.unit(u).duration(1, 0));
    }
    Unit unit = text.unit(u);
    boolean fraction =
        unit == Unit.QUARTER && !text.is(u, DateWord.UNITS)
            || unit == Unit.QUARTER && quantity.count() == 3
            || unit == Unit.SECOND && (quantity.isArticle() || !text.is(u, DateWord.UNITS));
    boolean name = text.isUpper(u) && !text.isUpper(t) && !text.has(t, Tokens.DIGIT);
    return !fraction && !name && counted(t, u, quantity.count(), quantity.tenths());
  }

  /** A counted unit, alone a duration, with "ago" or "later" a date. */
  private boolean counted(int t, int u, int count, int tenths) {
    Unit unit = text.unit(u);
    int end = u + 1;
    boolean ago = text.is(end, DateWord.AGO);
    boolean later = text.is(end, DateWord.LATER);
    boolean earlier = text.is(end, DateWord.EARLIER);
    boolean joined = text.isJoined(end) && !text.isTied(end);
    boolean event =
        (later || earlier) && text.isAny(end, DateWord.PREPOSITION.bit()) && text.isJoined(end + 1);
    if (!joined || event || !(ago || later || earlier)) {
      end = text.isJoined(end) && text.is(end, DateWord.OLD) ? end + 1 : end;
      return draft.duration(end, unit.duration(count, tenths));
    }
    if (unit.compareTo(Unit.DAY) < 0) {
      String day = timeline.dayValue();
      return draft.date(end + 1, day);
    }
    if (count < 0) {
      return draft.date(end + 1, later ? Timex.FUTURE : Timex.PAST);
    }
    return draft.date(end + 1, timeline.moved(unit, later ? count : -count, !ago));
  }
}
