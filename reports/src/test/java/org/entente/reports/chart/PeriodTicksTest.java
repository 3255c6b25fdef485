package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.time.Bucket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTicksTest {

  /** Labels of ten units each, on an axis of so many units in all. */
  private static String ticks(Bucket bucket, String first, int count, double width) {
    List<LocalDate> starts =
        Stream.iterate(LocalDate.parse(first), bucket::after).limit(count).toList();
    return new PeriodTicks(starts, bucket)
        .choose(width / count, text -> 10.0).stream()
            .map(tick -> tick.period() + " " + (tick.label() + " " + tick.year()).strip())
            .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONTH|2023-11-01|4|1000|0 Nov 2023, 1 Dec, 2 Jan 2024, 3 Feb",
        "MONTH|2023-01-01|12|100|0 Jan 2023, 3 Apr, 6 Jul, 9 Oct",
        "MONTH|2023-02-01|1|100|0 Feb 2023",
        "DAY|2023-07-27|1|100|0 27 Jul 2023",
        "DAY|2023-01-01|90|300|0 Jan 2023, 31 Feb, 59 Mar",
        "DAY|2023-07-03|3|10|0 3 Jul 2023",
        "WEEK|2023-01-02|52|400|0 Jan 2023, 5 Feb, 9 Mar, 13 Apr, 17 May, 22 Jun, 26 Jul, 31 Aug, 35 Sep,"
            + " 39 Oct, 44 Nov, 48 Dec",
        "QUARTER|2022-10-01|3|300|0 Q4 2022, 1 Q1 2023, 2 Q2",
        "YEAR|1987-01-01|3|300|0 1987, 1 1988, 2 1989",
        "YEAR|1951-01-01|50|150|9 1960, 19 1970, 29 1980, 39 1990, 49 2000"
      })
  void asManyPeriodsAreLabelledAsHaveRoom(
      Bucket bucket, String first, int count, double width, String expected) {
    assertThat(ticks(bucket, first, count, width)).isEqualTo(expected);
  }
}
