package org.entente.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days from one date to another, both included; an open end is {@link LocalDate#MIN} or {@link
 * LocalDate#MAX}.
 */
public record Validity(LocalDate from, LocalDate to) {

  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a span of days ends before it begins: " + from + " to " + to);
    }
  }

  /**
   * Reads the two ends as tables write them: a day, a month ({@code 1991-12}) or a year; a month or
   * year counts whole; an empty end is open.
   */
  public static Validity parse(String from, String to) {
    return new Validity(
        from.isEmpty() ? LocalDate.MIN : firstDay(from),
        to.isEmpty() ? LocalDate.MAX : lastDay(to));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
