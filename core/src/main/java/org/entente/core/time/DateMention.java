package org.entente.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.text.Field;

/**
 * One place in a text that names a time.
 *
 * @param start code points before it in its field
 * @param end code points up to its end
 * @param value TIMEX3: {@code 1953-07-27}, {@code 1951-02}, {@code BC0218}, {@code 195} (a decade),
 *     {@code 2009-Q3}, {@code 2008-01-09TMO}, {@code P2W}, {@code PRESENT_REF}
 */
public record DateMention(
    Field field, int start, int end, String surface, Type type, String value) {

  /** What an expression of time gives. */
  public enum Type {
    /** A day or something longer in the calendar. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that comes again. */
    SET
  }

  public DateMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("an expression of time from " + start + " to " + end);
    }
    if (!Timex.isValue(value)) {
      throw new IllegalArgumentException("no TIMEX3 value: '" + value + "'");
    }
  }

  /** The first day that the value may mean; empty for durations, sets and vague times. */
  public Optional<LocalDate> firstDay() {
    return isCalendar() ? Timex.findFirstDay(value) : Optional.empty();
  }

  /** The latest day that the value may mean; empty for durations, sets and vague times. */
  public Optional<LocalDate> lastDay() {
    return isCalendar() ? Timex.findLastDay(value) : Optional.empty();
  }

  /** Whether all that the value may mean lies before a day; {@code PAST_REF} does not say. */
  public boolean isBefore(LocalDate day) {
    return lastDay().map(last -> last.isBefore(day)).orElse(false);
  }

  /** Whether all that the value may mean lies after a day. */
  public boolean isAfter(LocalDate day) {
    return firstDay().map(first -> first.isAfter(day)).orElse(false);
  }

  /** Whether all that the value may mean lies in a year before the one of a day. */
  public boolean isInEarlierYear(LocalDate day) {
    return isBefore(day.withDayOfYear(1));
  }

  private boolean isCalendar() {
    return type == Type.DATE || type == Type.TIME;
  }
}
