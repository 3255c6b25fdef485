package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class ShareChangeTest {

  /** Newcombe's own example: 56/70 against 48/80, interval 0.0524 to 0.3339. */
  @Test
  void newcombes_example_has_his_interval() {
    ShareChange change = ShareChange.of(48, 80, 56, 70);

    assertThat(change.change()).isCloseTo(0.2, offset(1e-12));
    assertThat(change.low()).isCloseTo(0.0524, offset(5e-5));
    assertThat(change.high()).isCloseTo(0.3339, offset(5e-5));
  }

  @Test
  void equal_shares_have_an_interval_around_zero() {
    ShareChange change = ShareChange.of(10, 100, 10, 100);

    assertThat(change.change()).isZero();
    assertThat(change.low()).isNegative().isEqualTo(-change.high(), offset(1e-12));
  }
}
