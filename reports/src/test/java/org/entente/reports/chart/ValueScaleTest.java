package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

  private static String labels(ValueScale scale) {
    return Arrays.stream(scale.marks())
        .mapToObj(scale::label)
        .map(label -> label.replace('\u00a0', ' '))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0, 1",
        "1|0, 1",
        "3|0, 1, 2, 3",
        "272|0, 50, 100, 150, 200, 250, 300",
        "9999|0, 2,000, 4,000, 6,000, 8,000, 10,000"
      })
  void countsRunFromZeroInWholeSteps(double largest, String labels) {
    assertThat(labels(ValueScale.ofCounts(largest))).isEqualTo(labels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5|0 %, 10 %, 20 %, 30 %, 40 %, 50 %",
        "1|0 %, 20 %, 40 %, 60 %, 80 %, 100 %",
        "0.031|0 %, 0.5 %, 1 %, 1.5 %, 2 %, 2.5 %, 3 %, 3.5 %",
        "0|0 %, 0.02 %, 0.04 %, 0.06 %, 0.08 %, 0.1 %"
      })
  void sharesRunFromZeroAndNeverBeyondTheWhole(double largest, String labels) {
    assertThat(labels(ValueScale.ofShares(largest))).isEqualTo(labels);
  }
}
