package org.entente.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.statistics.ShareChange;
import org.junit.jupiter.api.Test;

class RiseTest {

  @Test
  void the_middle_of_an_odd_number_of_periods_belongs_to_the_later_half() {
    Rise rise =
        Rise.find(new long[] {1, 2, 4, 8, 16}, new long[] {10, 10, 20, 20, 20}).orElseThrow();

    assertThat(rise.before()).isEqualTo(3 / 20.0);
    assertThat(rise.after()).isEqualTo(28 / 60.0);
    assertThat(rise.change()).isEqualTo(ShareChange.of(3, 20, 28, 60));
  }

  @Test
  void a_half_without_stories_has_no_share_to_compare() {
    assertThat(Rise.find(new long[] {5}, new long[] {9})).isEmpty();
    assertThat(Rise.find(new long[] {0, 5}, new long[] {0, 9})).isEmpty();
    assertThat(Rise.find(new long[] {5, 0}, new long[] {9, 0})).isEmpty();
  }
}
