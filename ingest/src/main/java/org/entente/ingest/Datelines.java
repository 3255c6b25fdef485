package org.entente.ingest;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a report's first words give:
 *
 * <pre>
 * dateline = PLACE "," MONTH DAY ["," YEAR] ("(" AGENCY ")" | dash)   PYONGYANG, July 27 (KCNA) --
 * </pre>
 *
 * PLACE is of words that begin with a capital. A dateline without a year takes it from the address:
 * the year in which it lies in the week before the address's day, or in the address's month.
 * Nothing else has a say in it; a dateline that stays without a year gives no day.
 */
final class Datelines {

  private static final int WITHIN = 160;
  private static final int DAYS_BEFORE_ADDRESS = 7;
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*+\\p{Lu}[\\p{L}\\p{M}.,'’/ -]{1,60}?, ?"
              + "(Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
              + "(?:uary|ruary|ust|tember|ober|ember)?\\.? (\\d{1,2})(?:, ?(\\d{4}))?,? ?"
              + "(?:\\([\\p{L} ./-]{2,30}\\)|[-–—/])");

  private Datelines() {}

  static Optional<LocalDate> findDay(String body, String url) {
    Matcher dateline = DATELINE.matcher(body.substring(0, Math.min(WITHIN, body.length())));
    if (!dateline.lookingAt() || !isPlace(body.substring(0, dateline.start(1)))) {
      return Optional.empty();
    }
    Month month = month(dateline.group(1));
    int day = Integer.parseInt(dateline.group(2));
    if (day < 1 || day > month.maxLength()) {
      return Optional.empty();
    }
    MonthDay monthDay = MonthDay.of(month, day);
    return dateline.group(3) == null
        ? findByAddress(monthDay, url)
        : Optional.of(Integer.parseInt(dateline.group(3)))
            .filter(monthDay::isValidYear)
            .map(monthDay::atYear);
  }

  private static Optional<LocalDate> findByAddress(MonthDay monthDay, String url) {
    Optional<LocalDate> address = UrlDates.findDay(url);
    if (address.isEmpty()) {
      return UrlDates.findMonth(url)
          .filter(m -> m.getMonth() == monthDay.getMonth() && monthDay.isValidYear(m.getYear()))
          .map(m -> monthDay.atYear(m.getYear()));
    }
    LocalDate last = address.get();
    int year = monthDay.isAfter(MonthDay.from(last)) ? last.getYear() - 1 : last.getYear();
    return Optional.of(year)
        .filter(monthDay::isValidYear)
        .map(monthDay::atYear)
        .filter(d -> ChronoUnit.DAYS.between(d, last) <= DAYS_BEFORE_ADDRESS);
  }

  /** Whether all words begin with a capital, so that no running sentence passes for a place. */
  private static boolean isPlace(String words) {
    for (String word : words.strip().split("[ ,/-]+")) {
      if (!word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static Month month(String name) {
    String begin = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(begin)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }
}
