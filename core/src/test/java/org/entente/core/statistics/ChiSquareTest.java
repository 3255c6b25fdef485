package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChiSquareTest {

  /** The quantiles of every printed table, and two far tails from C's erfc. */
  @ParameterizedTest
  @CsvSource({
    "0.454936423119573,  0.5",
    "2.705543454095404,  0.1",
    "3.841458820694124,  0.05",
    "6.634896601021213,  0.01",
    "10.827566170662733, 0.001",
    "15.136705226623606, 0.0001",
    "100,                1.5239706048320995e-23",
    "1000,               1.7958327848006385e-219",
  })
  void the_tail_is_that_of_the_tables(double x, double chance) {
    assertThat(ChiSquare.upperTail(x)).isCloseTo(chance, withinPercentage(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, -1, Double.NEGATIVE_INFINITY})
  void what_is_not_above_0_is_certain(double x) {
    assertThat(ChiSquare.upperTail(x)).isEqualTo(1);
  }

  @Test
  void the_ends_are_0_and_unknown() {
    assertThat(ChiSquare.upperTail(Double.POSITIVE_INFINITY)).isZero();
    assertThat(ChiSquare.upperTail(1e6)).isZero();
    assertThat(ChiSquare.upperTail(Double.NaN)).isNaN();
  }

  @Test
  void the_tail_falls_without_a_step_where_the_two_formulas_meet() {
    double before = 1;
    for (double x = 0.001; x < 40; x += 0.001) {
      double tail = ChiSquare.upperTail(x);
      assertThat(tail).as("at %f", x).isLessThan(before).isPositive();
      before = tail;
    }
    assertThat(ChiSquare.upperTail(Math.nextDown(8.0)))
        .isCloseTo(ChiSquare.upperTail(8.0), withinPercentage(1e-9));
  }
}
