package org.entente.reports.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "999|999", "1204|1,204", "1234567|1,234,567", "-1204|-1,204"})
  void countsAreGroupedByThousands(long count, String text) {
    assertThat(Numbers.grouped(count)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.614, 61 %",
    "0.0421, 4.2 %",
    "0.0996, 10 %",
    "1, 100 %",
    "0.04, 4.0 %",
    "0.00499999, 0.50 %",
    "0.0009999, 0.10 %",
    "0.00031, 0.031 %"
  })
  void sharesArePercentOfTwoDigits(double share, String text) {
    assertThat(Numbers.percent(share).replace('\u00a0', ' ')).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "999, 999",
    "1234, 1.2k",
    "12345, 12k",
    "999499, 999k",
    "999500, 1M",
    "1234567, 1.2M"
  })
  void countsAreShortenedToTwoDigitsAndAUnit(long count, String text) {
    assertThat(Numbers.compact(count)).isEqualTo(text);
  }

  @Test
  void whatIsNoNumberIsEmpty() {
    assertThat(Numbers.percent(Double.NaN)).isEmpty();
    assertThat(Numbers.decimal(Double.NaN)).isEmpty();
    assertThat(Numbers.fixed(Double.NaN)).isEmpty();
    assertThat(Numbers.interval(Share.of(0, 0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "12.345|12.3",
        "0.01234|0.0123",
        "1234.4|1,234",
        "0.00001|0.00001",
        "2.6e-134|< 0.00001"
      })
  void decimalsHaveThreeDigits(double value, String text) {
    assertThat(Numbers.decimal(value)).isEqualTo(text);
  }
}
