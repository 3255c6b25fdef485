package org.entente.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates strictly: what is not a day of the calendar, written in full, is no date and is never
 * shifted to one. A time with a zone counts for its day in UTC; one without a zone for its own day.
 */
final class Dates {

  private static final int DAY_LENGTH = "2023-07-27".length();

  private static final Pattern SEPT = Pattern.compile("\\bsept\\b", Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          written("MMM d, uuuu"),
          written("MMMM d, uuuu"),
          written("d MMM uuuu"),
          written("d MMMM uuuu"),
          written("uuuu-MM-dd"));

  private Dates() {}

  /** The day of an ISO date or time: {@code 2023-07-27}, {@code 2023-07-27T10:00:00+09:00}. */
  static Optional<LocalDate> findDay(String text) {
    if (text.length() < DAY_LENGTH) {
      return Optional.empty();
    }
    if (text.length() == DAY_LENGTH) {
      return isoDay(text);
    }
    boolean timed = text.charAt(DAY_LENGTH) == 'T' || text.charAt(DAY_LENGTH) == ' ';
    return timed
        ? findDay(text.substring(0, DAY_LENGTH))
            .flatMap(day -> inUtc(day, text.substring(DAY_LENGTH + 1)))
        : Optional.empty();
  }

  /**
   * The day of a field: an ISO date or time; the same without separators ({@code 20230727}, {@code
   * 20230727T101500Z}, {@code 20230727101500}); a date of RFC 822 or 1123.
   */
  static Optional<LocalDate> findField(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : findDay(text).or(() -> findCompact(text)).or(() -> RfcDates.findDay(text));
  }

  /** The day of a date on a page: as in a field, or as bylines write it. */
  static Optional<LocalDate> findOnPage(String text) {
    String bare = text.strip();
    return findField(bare).or(() -> findWritten(bare));
  }

  /** The day, in UTC, of a time as ten digits of seconds or thirteen of milliseconds since 1970. */
  static Optional<LocalDate> findEpoch(String text) {
    boolean seconds = text.length() == 10;
    if (!seconds && text.length() != 13 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant time = seconds ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(LocalDate.ofInstant(time, ZoneOffset.UTC));
  }

  /** The day of a date as bylines write it: {@code Jul 25, 2023}, {@code 25 July 2023}. */
  static Optional<LocalDate> findWritten(String text) {
    String plain = SEPT.matcher(text.replace(".", "")).replaceFirst("Sep");
    for (DateTimeFormatter format : WRITTEN) {
      Optional<LocalDate> day = tryParse(plain, format);
      if (day.isPresent()) {
        return day.filter(Dates::hasFourDigitYear);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inUtc(LocalDate day, String timeAndZone) {
    int end = 0;
    while (end < timeAndZone.length() && isTimePart(timeAndZone.charAt(end))) {
      end++;
    }
    String zone = timeAndZone.substring(end);
    try {
      LocalTime time = time(timeAndZone.substring(0, end));
      return zone.isEmpty()
          ? Optional.of(day)
          : Zones.findIso(zone.startsWith(" ") ? zone.substring(1) : zone)
              .map(z -> day.atTime(time).atOffset(z).withOffsetSameInstant(ZoneOffset.UTC))
              .map(OffsetDateTime::toLocalDate);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of ten characters {@code 2023-07-27}; a formatter takes ten times as long. */
  private static Optional<LocalDate> isoDay(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An ISO time, of hours and minutes at least. */
  private static LocalTime time(String text) {
    boolean toSeconds = text.length() == 8 && text.charAt(5) == ':';
    if ((toSeconds || text.length() == 5) && text.charAt(2) == ':') {
      int hour = number(text, 0, 2);
      int minute = number(text, 3, 5);
      int second = toSeconds ? number(text, 6, 8) : 0;
      if (hour >= 0 && minute >= 0 && second >= 0) {
        return LocalTime.of(hour, minute, second);
      }
    }
    return LocalTime.parse(text);
  }

  /** The number that digits write; less than 0 if one of them is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static boolean isTimePart(char c) {
    return c >= '0' && c <= '9' || c == ':' || c == '.';
  }

  private static Optional<LocalDate> findCompact(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 8 && text.length() == 8) {
      return findDay(dashed(text));
    }
    String time = text.substring(digits);
    if (digits == 14 && time.isEmpty()) {
      return findDay(dashed(text) + "T" + colons(text.substring(8)));
    }
    return digits == 8 && time.length() >= 7 && time.charAt(0) == 'T'
        ? findDay(dashed(text) + "T" + colons(time.substring(1, 7)) + time.substring(7))
        : Optional.empty();
  }

  private static String dashed(String day) {
    return day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6, 8);
  }

  private static String colons(String time) {
    return time.substring(0, 2) + ":" + time.substring(2, 4) + ":" + time.substring(4, 6);
  }

  private static Optional<LocalDate> tryParse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean hasFourDigitYear(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= 9999;
  }

  private static DateTimeFormatter written(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
