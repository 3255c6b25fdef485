package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class DisparityTest {

  @Test
  void a_tie_that_takes_most_of_its_ends_strength_stands_out() {
    assertThat(Disparity.pValue(90, 100, 5)).isCloseTo(1e-4, offset(1e-12));
    assertThat(Disparity.pValue(20, 100, 5)).isCloseTo(0.4096, offset(1e-12));
  }

  @Test
  void the_only_tie_of_an_end_says_nothing() {
    assertThat(Disparity.pValue(7, 7, 1)).isEqualTo(1);
  }
}
