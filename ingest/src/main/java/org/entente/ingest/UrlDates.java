package org.entente.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day that a web address has in its path: {@code /2023/07/27/}, {@code /2023/jul/27/}, {@code
 * /2023-07-27-slug}, {@code /slug-2023-07-27/}, {@code /20230727/}. Days before the web and paths
 * with two days have none.
 */
final class UrlDates {

  private static final int FIRST_YEAR = 1990;
  private static final int LONGEST = 2000;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private UrlDates() {}

  static Optional<LocalDate> findDay(String url) {
    Set<LocalDate> days = new LinkedHashSet<>();
    List<String> parts = path(url);
    for (int i = 0; i < parts.size(); i++) {
      inName(parts.get(i)).ifPresent(days::add);
      if (i + 2 < parts.size()) {
        String day = parts.get(i + 2);
        findMonth(parts.get(i), parts.get(i + 1))
            .flatMap(m -> number(day, 2).filter(m::isValidDay).map(m::atDay))
            .ifPresent(days::add);
      }
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  /** The month of a path that goes no further than {@code /2023/07/}. */
  static Optional<YearMonth> findMonth(String url) {
    List<String> parts = path(url);
    for (int i = 0; i + 1 < parts.size(); i++) {
      Optional<YearMonth> month = findMonth(parts.get(i), parts.get(i + 1));
      if (month.isPresent()) {
        return month;
      }
    }
    return Optional.empty();
  }

  private static List<String> path(String url) {
    int host = url.indexOf("://");
    if (host < 0 || url.length() > LONGEST) {
      return List.of();
    }
    String[] bare = url.substring(host + 3).split("[?#]", 2);
    List<String> parts = new ArrayList<>(List.of(bare[0].split("/")));
    parts.remove(0);
    return parts;
  }

  private static Optional<YearMonth> findMonth(String year, String month) {
    int named = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    Optional<Integer> number = named > 0 ? Optional.of(named) : number(month, 2);
    return number(year, 4)
        .filter(y -> y >= FIRST_YEAR)
        .flatMap(y -> number.filter(m -> m >= 1 && m <= 12).map(m -> YearMonth.of(y, m)));
  }

  private static Optional<Integer> number(String text, int longest) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() && text.length() <= longest
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }

  /** The day that a segment of a path begins or ends with. */
  private static Optional<LocalDate> inName(String segment) {
    int dot = segment.lastIndexOf('.');
    String name = dot > 0 ? segment.substring(0, dot) : segment;
    Optional<LocalDate> first = Optional.empty();
    for (int length : new int[] {10, 8}) {
      if (first.isEmpty() && isCut(name, length)) {
        first = day(name.substring(0, length));
      }
      if (first.isEmpty() && name.length() > length && isCut(name, name.length() - length - 1)) {
        first = day(name.substring(name.length() - length));
      }
    }
    return first;
  }

  private static boolean isCut(String name, int at) {
    return name.length() == at || name.length() > at && "-_".indexOf(name.charAt(at)) >= 0;
  }

  private static Optional<LocalDate> day(String text) {
    boolean compact = text.length() == 8;
    return (compact ? Dates.findField(text) : Dates.findDay(text))
        .filter(d -> d.getYear() >= FIRST_YEAR);
  }
}
