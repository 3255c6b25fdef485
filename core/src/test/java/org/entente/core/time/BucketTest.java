package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
    // 365 days, 53 weeks, 12 months, 4 quarters, 1 year; ten articles for each
    "2023-01-01, 2023-12-31, 3650, DAY",
    "2023-01-01, 2023-12-31, 3649, WEEK",
    "2023-01-01, 2023-12-31, 530, WEEK",
    "2023-01-01, 2023-12-31, 529, MONTH",
    "2023-01-01, 2023-12-31, 120, MONTH",
    "2023-01-01, 2023-12-31, 119, QUARTER",
    "2023-01-01, 2023-12-31, 40, QUARTER",
    "2023-01-01, 2023-12-31, 39, YEAR",
    "2023-01-01, 2023-12-31, 0, YEAR",
    "2023-07-27, 2023-07-27, 10, DAY",
    "2023-07-27, 2023-07-27, 9, YEAR",
    // days only for a year, however many articles there are
    "2022-01-01, 2023-01-02, 1000000, DAY",
    "2022-01-01, 2023-01-03, 1000000, WEEK",
  })
  void the_fitting_bucket_is_the_finest_with_ten_articles_a_period(
      LocalDate first, LocalDate last, long articles, Bucket bucket) {
    assertThat(Bucket.fitting(first, last, articles)).isEqualTo(bucket);
  }

  @Test
  void a_bucket_is_written_in_small_letters() {
    assertThat(Bucket.QUARTER.word()).isEqualTo("quarter");
  }
}
