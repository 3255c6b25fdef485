package org.entente.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/** The length of a period. Weeks begin on Monday, as ISO 8601 has it; all days are UTC days. */
public enum Bucket {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** How many articles a period should have on average for {@link #fitting} to choose a bucket. */
  public static final int ENOUGH_ARTICLES = 10;

  /** The first day of the period that a day is in. */
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the period after the one that begins on {@code start}. */
  public LocalDate after(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  /** The first days of all periods that have a day between the two, both included. */
  public Stream<LocalDate> starts(LocalDate first, LocalDate last) {
    return Stream.iterate(startOf(first), s -> !s.isAfter(last), this::after);
  }

  /**
   * The finest bucket whose periods have {@link #ENOUGH_ARTICLES} articles on average, from the
   * first day to the last.
   */
  public static Bucket fitting(LocalDate first, LocalDate last, long articles) {
    for (Bucket bucket : values()) {
      long periods = bucket.starts(first, last).limit(articles + 1).count();
      boolean tooMany = bucket == DAY && ChronoUnit.DAYS.between(first, last) > 366;
      if (!tooMany && periods * ENOUGH_ARTICLES <= articles) {
        return bucket;
      }
    }
    return YEAR;
  }

  /** The word that options and tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
