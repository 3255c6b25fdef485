package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTest {

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 0.1", "3, 1", "10, 2.5", "5, 20", "60, 40", "400, 380", "2, 1e-6"})
  void the_upper_tail_is_the_sum_of_the_single_chances(int count, double mean) {
    double below = 0;
    double chance = Math.exp(-mean);
    for (int k = 0; k < count; k++) {
      below += chance;
      chance *= mean / (k + 1);
    }
    double above = 0;
    for (int k = count; k < count + 2000; k++) {
      above += chance;
      chance *= mean / (k + 1);
    }

    assertThat(below + above).isCloseTo(1, offset(1e-9));
    assertThat(Poisson.upperTail(count, mean)).isCloseTo(above, offset(1e-9 * above));
  }

  @Test
  void counts_that_are_not_whole_lie_between_their_neighbours() {
    assertThat(Poisson.upperTail(3.5, 2))
        .isLessThan(Poisson.upperTail(3, 2))
        .isGreaterThan(Poisson.upperTail(4, 2));
  }

  @Test
  void half_an_event_is_a_chi_square_with_one_degree_of_freedom() {
    assertThat(1 - Poisson.upperTail(0.5, 3.84 / 2))
        .isCloseTo(ChiSquare.upperTail(3.84), offset(1e-12));
  }

  @Test
  void nothing_is_sure_to_come_and_something_never_where_none_is_expected() {
    assertThat(Poisson.upperTail(0, 0)).isEqualTo(1);
    assertThat(Poisson.upperTail(1, 0)).isZero();
  }
}
