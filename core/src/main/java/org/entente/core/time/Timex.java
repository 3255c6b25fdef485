package org.entente.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Writes and reads values as TIMEX3 has them.
 *
 * <pre>
 * year     1953 or BC0218       decade  195       century  19 (the 1900s)
 * month    1951-02              day     1953-07-27
 * season   1951-SP SU FA WI     quarter 2009-Q3   week 2008-W41, its end 2008-W41-WE
 * time     (day)T15:00, T16:08Z, TMO TAF TEV TNI TDT
 * duration P2W P3.5Y PXD PT30M P1DE P2CE
 * vague    PAST_REF PRESENT_REF FUTURE_REF; X stands for a digit that the text does not give
 * </pre>
 *
 * Years before Christ are negative here: -480 is BC0480.
 */
final class Timex {

  static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
  static final String[] DAY_PARTS = {"MO", "AF", "EV", "NI", "DT"};
  static final String PAST = "PAST_REF";
  static final String PRESENT = "PRESENT_REF";
  static final String FUTURE = "FUTURE_REF";
  static final String NO_DAY = "XXXX-XX-XX";

  private static final String CHARACTERS = "0123456789-:.XPTWDMYSCELQUFAINORBVHZ_";

  private Timex() {}

  static String year(int year) {
    return year < 0 ? "BC" + padded(-year, 4) : padded(year, 4);
  }

  static String month(int year, int month) {
    return year(year) + "-" + padded(month, 2);
  }

  static String day(int year, int month, int day) {
    return month(year, month) + "-" + padded(day, 2);
  }

  static String day(LocalDate day) {
    return day(named(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  static String week(LocalDate day) {
    return year(named(day.get(IsoFields.WEEK_BASED_YEAR)))
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String season(int year, int season) {
    return year(year) + "-" + SEASONS[season];
  }

  static String quarter(int year, int quarter) {
    return year(year) + "-Q" + quarter;
  }

  /** The ten years that a year is in. */
  static String decade(int year) {
    String text = year(year);
    return text.substring(0, text.length() - 1);
  }

  /** The hundred years that share a year's first digits. */
  static String century(int year) {
    String text = year(year);
    return text.substring(0, text.length() - 2);
  }

  /** The year as people name it: the calendar's 0 is 1 BC. */
  static int named(int prolepticYear) {
    return prolepticYear > 0 ? prolepticYear : prolepticYear - 1;
  }

  /** Whether the calendar has a day; a leap day needs its year. */
  static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year < 0 ? year + 1 : year, month).lengthOfMonth();
  }

  /** Whether a value is one of the forms above. */
  static boolean isValue(String value) {
    if (value.isEmpty()) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (CHARACTERS.indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return value.charAt(0) == 'P'
        || value.equals(PRESENT)
        || value.equals(FUTURE)
        || value.startsWith("XXXX")
        || findFirstDay(value).isPresent();
  }

  static Optional<LocalDate> findFirstDay(String value) {
    return findDay(value, false);
  }

  static Optional<LocalDate> findLastDay(String value) {
    return findDay(value, true);
  }

  private static Optional<LocalDate> findDay(String value, boolean last) {
    boolean ancient = value.startsWith("BC");
    int time = value.indexOf('T');
    String date = value.substring(ancient ? 2 : 0, time < 0 ? value.length() : time);
    int dash = date.indexOf('-');
    String digits = dash < 0 ? date : date.substring(0, dash);
    if (!isNumber(digits) || digits.length() < 2 || digits.length() > 4) {
      return Optional.empty();
    }
    int unit = digits.length() == 4 ? 1 : digits.length() == 3 ? 10 : 100;
    int low = Integer.parseInt(digits) * unit;
    int early = ancient ? 1 - (low + unit - 1) : Math.max(low, 1);
    int late = ancient ? 1 - low : low + unit - 1;
    if (dash < 0) {
      return Optional.of(last ? LocalDate.of(late, 12, 31) : LocalDate.of(early, 1, 1));
    }
    return unit > 1 ? Optional.empty() : findInYear(early, date.substring(dash + 1), last);
  }

  private static Optional<LocalDate> findInYear(int year, String rest, boolean last) {
    if (rest.charAt(0) == 'Q' && rest.length() == 2) {
      int month = (rest.charAt(1) - '0') * 3;
      return edge(YearMonth.of(year, month - 2), YearMonth.of(year, month), last);
    }
    if (rest.charAt(0) == 'W' && rest.length() > 2 && isNumber(rest.substring(1, 3))) {
      LocalDate monday = monday(year, Integer.parseInt(rest.substring(1, 3)));
      LocalDate first = rest.endsWith("-WE") ? monday.plusDays(5) : monday;
      return Optional.of(last ? monday.plusDays(6) : first);
    }
    for (int s = 0; s < SEASONS.length; s++) {
      if (rest.equals(SEASONS[s])) {
        YearMonth begin = YearMonth.of(year, 3 * s + 3);
        return edge(begin, begin.plusMonths(2), last);
      }
    }
    if (rest.equals("XX-XX")) {
      return edge(YearMonth.of(year, 1), YearMonth.of(year, 12), last);
    }
    int month = rest.length() >= 2 && isNumber(rest.substring(0, 2)) ? number(rest) : 0;
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    String ofMonth = rest.substring(2);
    if (ofMonth.isEmpty()) {
      return edge(YearMonth.of(year, month), YearMonth.of(year, month), last);
    }
    if (ofMonth.equals("-XX")) {
      return edge(YearMonth.of(year, month), YearMonth.of(year, month), last);
    }
    boolean whole = ofMonth.length() == 3 && isNumber(ofMonth.substring(1));
    int day = whole ? number(ofMonth.substring(1)) : 0;
    boolean real = day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static Optional<LocalDate> edge(YearMonth begin, YearMonth end, boolean last) {
    return Optional.of(last ? end.atEndOfMonth() : begin.atDay(1));
  }

  private static LocalDate monday(int year, int week) {
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    return inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
  }

  private static int number(String text) {
    return (text.charAt(0) - '0') * 10 + text.charAt(1) - '0';
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
