package org.entente.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
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

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern SEPT = Pattern.compile("\\bsept\\b", Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          written("MMM d, uuuu"),
          written("MMMM d, uuuu"),
          written("d MMM uuuu"),
          written("d MMMM uuuu"),
          DAY);

  private Dates() {}

  /** The day of an ISO date or time. */
  static Optional<LocalDate> findDay(String text) {
    if (text.length() < DAY_LENGTH) {
      return Optional.empty();
    }
    Optional<LocalDate> day = text.length() > DAY_LENGTH ? parseTime(text) : parseDay(text);
    return day.filter(Dates::hasFourDigitYear);
  }

  /** The day of a date as bylines write it: {@code Jul 25, 2023}, {@code 25 July 2023}. */
  static Optional<LocalDate> findWritten(String text) {
    String plain = SEPT.matcher(text.replace(".", "")).replaceFirst("Sep");
    for (DateTimeFormatter format : WRITTEN) {
      Optional<LocalDate> day = tryParse(plain, format);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parseDay(String text) {
    return tryParse(text, DAY);
  }

  private static Optional<LocalDate> parseTime(String text) {
    try {
      TemporalAccessor time = TIME.parse(text.replace(' ', 'T'));
      return Optional.of(
          time.isSupported(ChronoField.OFFSET_SECONDS)
              ? OffsetDateTime.from(time).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
              : LocalDate.from(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
