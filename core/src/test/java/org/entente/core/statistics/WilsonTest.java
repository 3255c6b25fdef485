package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /** R. G. Newcombe, 1998, Statistics in Medicine 17:857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0,   20, 0.0000, 0.1611",
    "1,   29, 0.0061, 0.1718",
  })
  void the_interval_is_that_of_newcombes_table(long hits, long trials, double low, double high) {
    Wilson interval = Wilson.of(hits, trials);

    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void the_ends_are_exact_where_all_or_none_hit() {
    assertThat(Wilson.of(0, 7).low()).isZero();
    assertThat(Wilson.of(7, 7).high()).isEqualTo(1);
  }

  @Test
  void hits_and_misses_mirror_each_other_around_the_share() {
    for (int trials = 1; trials <= 60; trials++) {
      for (int hits = 0; hits <= trials; hits++) {
        Wilson interval = Wilson.of(hits, trials);
        Wilson mirrored = Wilson.of(trials - hits, trials);
        double share = (double) hits / trials;

        assertThat(interval.low()).isBetween(0.0, share);
        assertThat(interval.high()).isBetween(share, 1.0);
        assertThat(interval.low()).isCloseTo(1 - mirrored.high(), within(1e-12));
      }
    }
  }

  @Test
  void more_trials_give_a_narrower_interval() {
    Wilson few = Wilson.of(3, 10);
    Wilson many = Wilson.of(3_000_000_000L, 10_000_000_000L);

    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 1000);
    assertThat(many.low()).isCloseTo(0.3, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 5", "6, 5", "0, -1"})
  void counts_that_are_no_share_are_refused(long hits, long trials) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wilson.of(hits, trials))
        .withMessage("no share: " + hits + " of " + trials);
  }
}
