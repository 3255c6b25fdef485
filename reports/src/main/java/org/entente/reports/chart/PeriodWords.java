package org.entente.reports.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.core.time.Bucket;

/** Days as a reader says them, no finer than the periods: "Mar 2023", "Q2 2023", "5 Mar 2023". */
final class PeriodWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private static final int YEAR_AND_BLANK = 5;

  private PeriodWords() {}

  /** The day on which a period begins. */
  static String from(LocalDate day, Bucket bucket) {
    return switch (bucket) {
      case DAY, WEEK -> DAY.format(day);
      case MONTH -> MONTH.format(day);
      case QUARTER -> "Q" + ((day.getMonthValue() + 2) / 3) + " " + day.getYear();
      case YEAR -> "" + day.getYear();
    };
  }

  /** From a day of one period to one of another: "20 Apr to 3 May 1987". */
  static String span(LocalDate first, LocalDate last, Bucket bucket) {
    String from = from(first, bucket);
    String to = from(last, bucket);
    if (from.equals(to)) {
      return from;
    }
    boolean isOneYear = first.getYear() == last.getYear() && bucket != Bucket.YEAR;
    return (isOneYear ? from.substring(0, from.length() - YEAR_AND_BLANK) : from) + " to " + to;
  }
}
