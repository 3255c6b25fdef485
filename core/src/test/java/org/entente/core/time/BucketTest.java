package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BucketTest {

  @ParameterizedTest
  @CsvSource({
    "DAY,     2024-02-29, 2024-02-29, 2024-03-01",
    "DAY,     2023-12-31, 2023-12-31, 2024-01-01",
    "WEEK,    2020-12-31, 2020-12-28, 2021-01-04",
    "WEEK,    2021-01-03, 2020-12-28, 2021-01-04",
    "WEEK,    2021-01-04, 2021-01-04, 2021-01-11",
    "WEEK,    2023-01-01, 2022-12-26, 2023-01-02",
    "WEEK,    2024-12-30, 2024-12-30, 2025-01-06",
    "WEEK,    2024-02-29, 2024-02-26, 2024-03-04",
    "MONTH,   2024-02-29, 2024-02-01, 2024-03-01",
    "MONTH,   2023-12-31, 2023-12-01, 2024-01-01",
    "QUARTER, 2024-01-01, 2024-01-01, 2024-04-01",
    "QUARTER, 2024-03-31, 2024-01-01, 2024-04-01",
    "QUARTER, 2024-05-31, 2024-04-01, 2024-07-01",
    "QUARTER, 2024-08-31, 2024-07-01, 2024-10-01",
    "QUARTER, 2024-12-31, 2024-10-01, 2025-01-01",
    "YEAR,    2024-12-31, 2024-01-01, 2025-01-01",
    "YEAR,    1900-01-01, 1900-01-01, 1901-01-01",
  })
  void a_day_lies_in_the_period_that_its_bucket_says(
      Bucket bucket, LocalDate day, LocalDate start, LocalDate next) {
    assertThat(bucket.startOf(day)).isEqualTo(start);
    assertThat(bucket.after(start)).isEqualTo(next);
  }

  @ParameterizedTest
  @EnumSource
  void every_day_lies_in_exactly_one_period(Bucket bucket) {
    Random random = new Random(7);
    for (int n = 0; n < 2_000; n++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 26_000);
      LocalDate start = bucket.startOf(day);

      assertThat(start).isBeforeOrEqualTo(day);
      assertThat(bucket.after(start)).isAfter(day);
      assertThat(bucket.startOf(start)).isEqualTo(start);
      assertThat(bucket.startOf(bucket.after(start))).isEqualTo(bucket.after(start));
      assertThat(bucket.startOf(bucket.after(start).minusDays(1))).isEqualTo(start);
    }
  }

  @Test
  void weeks_begin_on_monday() {
    IntStream.range(0, 800)
        .mapToObj(LocalDate.of(2022, 12, 1)::plusDays)
        .forEach(
            day -> assertThat(Bucket.WEEK.startOf(day).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
  }

  @Test
  void the_starts_of_a_range_have_no_gap_and_begin_with_the_period_of_the_first_day() {
    List<LocalDate> starts =
        Bucket.QUARTER.starts(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 7, 1)).toList();

    assertThat(starts)
        .containsExactly(
            LocalDate.of(2022, 10, 1),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 4, 1),
            LocalDate.of(2023, 7, 1));
  }

  @ParameterizedTest
  @CsvSource({
    // 365 days, 53 weeks, 12 months, 4 quarters, 1 year, as many articles on every nth day
    "1,  10, DAY",
    "1,   9, WEEK",
    "1,   1, MONTH",
    "2,  10, WEEK",
    "7,  10, WEEK",
    "10, 10, MONTH",
    "20,  4, QUARTER",
    "90,  1, YEAR",
  })
  void the_fitting_bucket_is_the_finest_with_ten_articles_in_most_periods(
      int every, long articles, Bucket bucket) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    LocalDate newYear = LocalDate.of(2023, 1, 1);
    for (int day = 0; day < 365; day += every) {
      byDay.put(newYear.plusDays(day), articles);
    }

    assertThat(Bucket.fitting(byDay)).isEqualTo(bucket);
  }

  @ParameterizedTest
  @CsvSource({"8, DAY", "7, WEEK"})
  void a_fifth_of_the_periods_may_have_gaps(int fullDays, Bucket bucket) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    LocalDate monday = LocalDate.of(2023, 7, 3);
    for (int day = 0; day < fullDays; day++) {
      byDay.put(monday.plusDays(day), 1_000L);
    }
    byDay.put(monday.plusDays(8), 9L);
    byDay.put(monday.plusDays(9), 9L);

    assertThat(Bucket.fitting(byDay)).isEqualTo(bucket);
  }

  @Test
  void a_few_days_full_of_news_do_not_make_up_for_the_empty_ones() {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    byDay.put(LocalDate.of(2023, 1, 1), 5_000L);
    byDay.put(LocalDate.of(2023, 12, 31), 5_000L);

    assertThat(Bucket.fitting(byDay)).isEqualTo(Bucket.YEAR);
  }

  @ParameterizedTest
  @CsvSource({"2023-01-02, DAY", "2023-01-03, WEEK"})
  void days_are_chosen_for_a_year_at_most(LocalDate last, Bucket bucket) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    for (LocalDate day = LocalDate.of(2022, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      byDay.put(day, 100L);
    }

    assertThat(Bucket.fitting(byDay)).isEqualTo(bucket);
  }

  @Test
  void a_bucket_is_written_in_small_letters() {
    assertThat(Bucket.QUARTER.word()).isEqualTo("quarter");
  }
}
