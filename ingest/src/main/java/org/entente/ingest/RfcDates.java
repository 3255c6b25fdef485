package org.entente.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates of messages and feeds (RFC 822, 1123, 2822):
 *
 * <pre>
 * date = [DDD ","] D MMM YYYY hh:mm[:ss] [zone] ["(" comment ")"]    Thu, 27 Jul 2023 10:00:00 GMT
 * </pre>
 *
 * A year of two digits is read as RFC 2822 (4.3) has it: 00 to 49 are 2000 to 2049, 50 to 99 are
 * 1950 to 1999. A day of the week that does not fit makes the date invalid.
 */
final class RfcDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LONGEST = 64;

  private RfcDates() {}

  /** The day in UTC. */
  static Optional<LocalDate> findDay(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = text.endsWith(")") ? text.substring(0, Math.max(0, text.indexOf('('))) : text;
    int comma = bare.indexOf(',');
    String[] parts = bare.substring(comma + 1).strip().split("[ \\t]+");
    if (parts.length < 4 || parts.length > 5) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(year(parts[2]), month(parts[1]), number(parts[0], 1, 2));
      if (comma >= 0 && !isDayOf(bare.substring(0, comma).strip(), day)) {
        return Optional.empty();
      }
      LocalTime time = LocalTime.parse(parts[3].length() == 7 ? "0" + parts[3] : parts[3]);
      Optional<ZoneOffset> zone =
          parts.length == 4 ? Optional.of(ZoneOffset.UTC) : Zones.findRfc(parts[4]);
      return zone.map(z -> day.atTime(time).atOffset(z).withOffsetSameInstant(ZoneOffset.UTC))
          .map(t -> t.toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String text) {
    int year = number(text, 2, 4);
    if (text.length() == 3) {
      throw new DateTimeException("a year of three digits: " + text);
    }
    return text.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static boolean isDayOf(String name, LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    String lower = name.toLowerCase(Locale.ROOT);
    String whole = weekday.name().toLowerCase(Locale.ROOT);
    return lower.equals(whole) || lower.equals(whole.substring(0, 3));
  }

  private static int number(String text, int shortest, int longest) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() < shortest || text.length() > longest) {
      throw new DateTimeException("no number of " + shortest + " to " + longest + " digits");
    }
    return Integer.parseInt(text);
  }
}
