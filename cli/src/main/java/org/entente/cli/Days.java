package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.entente.core.time.Bucket;
import org.entente.core.time.Period;
import org.entente.core.time.Validity;

/**
 * Days as a user names them: {@code 2023}, {@code 2023-Q3}, {@code 2023-07}, {@code 2023-W30},
 * {@code 2023-07-27}, or two of them with {@code ..} between, of which one may be left out.
 */
final class Days {

  private Days() {}

  /**
   * The days meant, first and last.
   *
   * @throws DateTimeException if no day of the calendar is
   */
  static Validity parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return one(text);
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + 2);
    LocalDate first = from.isEmpty() ? LocalDate.MIN : one(from).from();
    LocalDate last = to.isEmpty() ? LocalDate.MAX : one(to).to();
    if (last.isBefore(first)) {
      throw new DateTimeException("it ends before it begins");
    }
    return new Validity(first, last);
  }

  private static Validity one(String text) {
    int dash = text.indexOf('-');
    char sign = dash < 0 || dash + 1 == text.length() ? ' ' : text.charAt(dash + 1);
    return switch (sign) {
      case 'Q' -> of(Bucket.QUARTER, quarter(text, dash));
      case 'W' -> of(Bucket.WEEK, LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
      default -> Validity.parse(text, text);
    };
  }

  private static LocalDate quarter(String text, int dash) {
    int quarter = text.length() == dash + 3 ? text.charAt(dash + 2) - '0' : 0;
    return LocalDate.of(Validity.parse(text.substring(0, dash), "").from().getYear(), 1, 1)
        .withMonth(quarter * 3 - 2);
  }

  private static Validity of(Bucket bucket, LocalDate day) {
    Period period = Period.of(bucket, day);
    return new Validity(period.start(), period.end());
  }
}
