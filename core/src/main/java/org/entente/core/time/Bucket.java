package org.entente.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The length of a period. Weeks begin on Monday, as ISO 8601 has it; all days are UTC days. */
public enum Bucket {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** Fewer articles in a period tell little of it. */
  public static final int ENOUGH_ARTICLES = 10;

  /** The part of all periods that must have enough articles for {@link #fitting}. */
  public static final double ENOUGH_PERIODS = 0.8;

  /** Days are chosen for no longer range: nobody reads a chart of more. */
  private static final int MOST_DAYS = 366;

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
   * The finest bucket of whose periods, from the first day to the last, {@link #ENOUGH_PERIODS}
   * have {@link #ENOUGH_ARTICLES} articles or more; years if there is none.
   *
   * @param articlesByDay of the days that have any
   * @throws java.util.NoSuchElementException if there is no day
   */
  public static Bucket fitting(SortedMap<LocalDate, Long> articlesByDay) {
    LocalDate first = articlesByDay.firstKey();
    LocalDate last = articlesByDay.lastKey();
    boolean tooLong = ChronoUnit.DAYS.between(first, last) > MOST_DAYS;
    return Stream.of(values())
        .filter(bucket -> bucket != DAY || !tooLong)
        .filter(bucket -> bucket.fits(articlesByDay))
        .findFirst()
        .orElse(YEAR);
  }

  private boolean fits(SortedMap<LocalDate, Long> articlesByDay) {
    Map<LocalDate, Long> byPeriod = new HashMap<>();
    articlesByDay.forEach((day, n) -> byPeriod.merge(startOf(day), n, Long::sum));
    long enough = byPeriod.values().stream().filter(n -> n >= ENOUGH_ARTICLES).count();
    long periods = starts(articlesByDay.firstKey(), articlesByDay.lastKey()).count();
    return enough >= ENOUGH_PERIODS * periods;
  }

  /** The word that options and tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
