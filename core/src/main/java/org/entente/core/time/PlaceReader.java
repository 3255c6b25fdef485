package org.entente.core.time;

import java.time.LocalDate;

/** Reads one of a row: "the second day", "the first year of the war", "the last week of March". */
final class PlaceReader {

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final YearReader years;
  private final Quantity quantity;

  PlaceReader(
      DateText text, Timeline timeline, DateDraft draft, YearReader years, Quantity quantity) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
    this.quantity = quantity;
  }

  boolean read(int t, boolean place) {
    int u = t + 1;
    int count = quantity.read(u);
    boolean counted = count > u;
    u = counted ? quantity.unitAt(count) : u;
    if (u < 0 || !text.isUnit(u) || !text.isJoined(u) || text.isUpper(u) && !text.isUpper(t)) {
      return false;
    }
    Unit unit = text.unit(u);
    if (unit.compareTo(Unit.HOUR) < 0 || unit == Unit.QUARTER) {
      return false;
    }
    int end = u + 1;
    boolean last = text.is(t, DateWord.FINAL) && text.value(t, DateWord.FINAL) < 0;
    if (unit == Unit.WEEK && !counted && weekOf(end, last ? 0 : place ? text.place(t) : 1)) {
      return true;
    }
    if (counted || text.is(u, DateWord.UNITS)) {
      return draft.duration(end, unit.duration(counted ? quantity.count() : -1, 0));
    }
    if (unit == Unit.DAY || unit == Unit.WEEK && !timeline.isNarrative()) {
      return draft.date(
          end, unit == Unit.DAY ? timeline.dayValue() : timeline.shifted(Unit.WEEK, 0, true));
    }
    return draft.duration(end, unit.duration(1, 0));
  }

  /** "… week of March 2009": the last if {@code number} is 0. */
  boolean weekOf(int t, int number) {
    int m = t + 1;
    if (!text.is(t, DateWord.OF) || !text.is(m, DateWord.MONTH) || number > 4) {
      return false;
    }
    int month = text.value(m, DateWord.MONTH);
    int named = text.isNear(m + 1) ? years.find(m + 1) : 0;
    int year = named != 0 ? named : timeline.yearOf(month, 0, false);
    int end = named != 0 ? years.end() : m + 1;
    timeline.at(year, month, 0);
    LocalDate first = timeline.base(true);
    return draft.date(
        end,
        Timex.week(number > 0 ? first.plusWeeks(number - 1L) : first.plusMonths(1).minusWeeks(1)));
  }
}
