package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "DAY,     2024-02-29, 2024-02-29, 2024-02-29",
    "WEEK,    2021-01-01, 2020-12-28, 2021-01-03",
    "MONTH,   2024-02-10, 2024-02-01, 2024-02-29",
    "QUARTER, 2023-12-31, 2023-10-01, 2023-12-31",
    "YEAR,    2024-07-27, 2024-01-01, 2024-12-31",
  })
  void a_period_runs_from_its_first_day_to_its_last(
      Bucket bucket, LocalDate day, LocalDate start, LocalDate end) {
    Period period = Period.of(bucket, day);

    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
  }

  @Test
  void a_day_amid_a_period_begins_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(Bucket.WEEK, LocalDate.of(2023, 7, 27)))
        .withMessage("2023-07-27 begins no week");
  }
}
