package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareChangeTest {

  /**
   * R. G. Newcombe, 1998, Statistics in Medicine 17:873-890, table II, method 10: eight contrasts.
   */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524,  0.3339",
    "9,  10, 3,  10, 0.1705,  0.8090",
    "6,  7,  2,  7,  0.0582,  0.8062",
    "5,  56, 0,  29, -0.0381, 0.1926",
    "0,  10, 0,  20, -0.1611, 0.2775",
    "0,  10, 0,  10, -0.2775, 0.2775",
    "10, 10, 0,  20, 0.6791,  1.0000",
    "10, 10, 0,  10, 0.6075,  1.0000",
  })
  void the_interval_is_that_of_newcombes_table(
      long hitsAfter, long after, long hitsBefore, long before, double low, double high) {
    ShareChange change = ShareChange.of(hitsBefore, before, hitsAfter, after);

    assertThat(change.low()).isCloseTo(low, offset(5e-5));
    assertThat(change.high()).isCloseTo(high, offset(5e-5));
  }

  @Test
  void equal_shares_have_an_interval_around_zero() {
    ShareChange change = ShareChange.of(10, 100, 10, 100);

    assertThat(change.change()).isZero();
    assertThat(change.low()).isNegative().isEqualTo(-change.high(), offset(1e-12));
  }
}
