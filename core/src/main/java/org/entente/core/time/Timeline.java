package org.entente.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Where an article stands in time while it is read: its day of publication and the last date that
 * it named, from which "two days later" and a month without a year are reckoned.
 *
 * <p>News reckons from its publication; a history, which names years long gone and hardly any day
 * of this week, from the last date that it named.
 */
final class Timeline {

  /** How far a year without a month may lie off the story and still move it. */
  private static final int FAR = 5;

  /** How many months ahead a month without a year is still the coming one rather than the last. */
  private static final int SOON = 2;

  /** The last year that is written with four digits. */
  private static final int LAST_YEAR = 9999;

  private LocalDate published;
  private boolean narrative;
  private int year;
  private int month;
  private int day;
  private int sentence;
  private int dated;
  private int namedYear;
  private boolean leads;
  private LocalDate lastDay;

  void begin(LocalDate dayOfArticle, boolean isNarrative) {
    published = dayOfArticle;
    narrative = isNarrative;
    year = 0;
    namedYear = 0;
    lastDay = dayOfArticle;
    dated = -FAR;
  }

  void atSentence(int number) {
    sentence = number;
  }

  /** Whether the expression that is read stands at the head of its sentence. */
  void leads(boolean head) {
    leads = head;
  }

  LocalDate published() {
    return published;
  }

  boolean isNarrative() {
    return narrative;
  }

  /** The year of the last date, or of the article; negative before Christ. */
  int year() {
    return year == 0 ? published.getYear() : year;
  }

  /** The month of the last date; 0 if that is a year. */
  int month() {
    return year == 0 ? published.getMonthValue() : month;
  }

  /** The day of the last date; 0 if that is a month or year. */
  int day() {
    return year == 0 ? published.getDayOfMonth() : day;
  }

  /** Remembers a date; month and day 0 if it has none. */
  void at(int atYear, int atMonth, int atDay) {
    year = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, atYear));
    month = atMonth;
    day = year == atYear || Timex.isDay(year, atMonth, atDay) ? atDay : 0;
    if (atYear == published.getYear() && atDay > 0) {
      lastDay = LocalDate.of(atYear, atMonth, atDay);
    }
  }

  void at(LocalDate date) {
    at(Timex.named(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Remembers a date whose year the text gives. */
  void named(int atYear, int atMonth, int atDay) {
    at(atYear, atMonth, atDay);
    boolean jump = atMonth == 0 && namedYear != 0 && (!leads || Math.abs(atYear - namedYear) > FAR);
    if (!narrative || !jump && atYear < published.getYear() - 1) {
      namedYear = atYear;
    }
    dated = atMonth > 0 ? sentence : dated;
  }

  /** The day from which a history or a deictic word is reckoned; days that it lacks are firsts. */
  LocalDate base(boolean fromText) {
    if (!fromText && !narrative || year == 0) {
      return published;
    }
    return LocalDate.of(year < 0 ? year + 1 : year, Math.max(1, month), Math.max(1, day));
  }

  /** The year that a month and day without one are of. */
  int yearOf(int ofMonth, int ofDay, boolean future) {
    if (narrative && year != 0) {
      return namedYear != 0 ? namedYear : year;
    }
    if (sentence - dated <= 1 && namedYear < published.getYear()) {
      return namedYear;
    }
    int now = published.getYear();
    int ahead = ofMonth - published.getMonthValue();
    int days = ofDay > 0 ? ofDay - published.getDayOfMonth() : 0;
    boolean later = ahead > 0 || ahead == 0 && days > 0;
    if (later) {
      boolean soon = ofDay > 0 ? ahead * 30 + days <= 60 : ahead <= SOON;
      return future || soon || ahead == 0 ? now : now - 1;
    }
    return future && (ahead < -1 || ahead < 0 && ofDay == 0) ? now + 1 : now;
  }

  /**
   * The year of a season or quarter that begins in a month, the one under way, soon to come or the
   * last.
   */
  int yearFrom(int ofMonth, boolean future) {
    if (narrative && year != 0) {
      return year;
    }
    int now = published.getYear();
    return ofMonth > published.getMonthValue() + SOON && !future ? now - 1 : now;
  }

  /** A weekday near the day of publication: the last one, that day included, or the next. */
  LocalDate weekday(int weekday, boolean future) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate base = base(false);
    return base.with(
        future || narrative
            ? TemporalAdjusters.nextOrSame(wanted)
            : TemporalAdjusters.previousOrSame(wanted));
  }

  /** The value of the last date, or of the article's day. */
  String value() {
    if (month() == 0) {
      return Timex.year(year());
    }
    return day() == 0 ? Timex.month(year(), month()) : Timex.day(year(), month(), day());
  }

  /** The last date as a day, or what of it is unknown. */
  String dayValue() {
    if (!narrative && day == 0) {
      boolean recent = !lastDay.isAfter(published) && lastDay.plusDays(7).isAfter(published);
      return Timex.day(recent ? lastDay : published);
    }
    return year == 0 && narrative ? Timex.NO_DAY : day() > 0 ? value() : unknownDay();
  }

  private String unknownDay() {
    return month() > 0 ? value() + "-XX" : value() + "-XX-XX";
  }

  /** Moves the last date (or, not from the text, today) by units, and gives it as that unit. */
  String moved(Unit unit, int by, boolean fromText) {
    LocalDate base = base(fromText);
    boolean text = base != published;
    int y = text ? year : base.getYear();
    switch (unit) {
      case CENTURY:
        return Timex.century(plus(y, 100 * by));
      case MILLENNIUM:
        return Timex.year(plus(y, 1000 * by));
      case DECADE:
        at(plus(y, 10 * by), 0, 0);
        return Timex.decade(year);
      case YEAR:
        at(plus(y, by), by == 0 && text ? month : 0, 0);
        return Timex.year(year);
      case QUARTER:
        LocalDate quarter = base.plusMonths(3L * by);
        return Timex.quarter(Timex.named(quarter.getYear()), (quarter.getMonthValue() + 2) / 3);
      default:
        if (text && day == 0 && unit == Unit.DAY) {
          return unknownDay();
        }
        return text && month == 0 ? Timex.year(year) : movedDays(unit, by, base, text);
    }
  }

  /** As {@link #moved}, but a week of news as a week, and an hour as its day. */
  String shifted(Unit unit, int by, boolean fromText) {
    if (unit == Unit.HOUR) {
      return dayValue();
    }
    boolean week = unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    if (week && !narrative) {
      return Timex.week(base(fromText && day() > 0).plusWeeks(by));
    }
    return moved(unit, by, fromText);
  }

  private String movedDays(Unit unit, int by, LocalDate base, boolean text) {
    boolean hasDay = !text || day > 0;
    LocalDate to =
        switch (unit) {
          case MONTH -> base.plusMonths(by);
          case WEEK -> base.plusWeeks(by);
          case FORTNIGHT -> base.plusWeeks(2L * by);
          case DAY -> base.plusDays(by);
          default -> base;
        };
    int y = Timex.named(to.getYear());
    boolean toMonth = unit == Unit.MONTH || !hasDay;
    at(y, to.getMonthValue(), toMonth ? 0 : to.getDayOfMonth());
    return value();
  }

  private static int plus(int year, int years) {
    int sum = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, year + years));
    return Integer.signum(sum) == Integer.signum(year) ? sum : sum + Integer.signum(years);
  }
}
