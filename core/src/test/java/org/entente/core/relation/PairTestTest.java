package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairTestTest {

  @Test
  void ten_reprints_of_one_window_witness_as_one() {
    double once = PairTest.pValue(1, 0.01, PairTest.designEffect(1, 1));
    double reprinted = PairTest.pValue(10, 0.1, PairTest.designEffect(10, 100));

    assertThat(reprinted).isCloseTo(once, offset(1e-12));
  }

  @Test
  void ten_stories_witness_as_ten() {
    assertThat(PairTest.designEffect(10, 10)).isEqualTo(1);
    assertThat(PairTest.pValue(10, 0.1, 1)).isLessThan(1e-15);
  }

  @Test
  void a_pair_that_never_meets_is_no_discovery() {
    assertThat(PairTest.pValue(0, 3, PairTest.designEffect(0, 0))).isEqualTo(1);
  }

  @Test
  void a_family_is_all_pairs() {
    assertThat(PairTest.family(0)).isZero();
    assertThat(PairTest.family(1)).isZero();
    assertThat(PairTest.family(200)).isEqualTo(19_900);
  }

  /** Two entities put into windows at random: p-values below 0.05 are no more than 5 % of draws. */
  @Test
  void chance_alone_is_rarely_called_more() {
    SplittableRandom random = new SplittableRandom(20230727);
    int windows = 2000;
    int below = 0;
    for (int draw = 0; draw < 2000; draw++) {
      int a = 0;
      int b = 0;
      int both = 0;
      for (int w = 0; w < windows; w++) {
        boolean one = random.nextInt(20) == 0;
        boolean other = random.nextInt(10) == 0;
        a += one ? 1 : 0;
        b += other ? 1 : 0;
        both += one && other ? 1 : 0;
      }
      double expected = Association.of(both, a, b, windows).expected();
      below += PairTest.pValue(both, expected, 1) < 0.05 ? 1 : 0;
    }

    assertThat(below).isBetween(20, 100);
  }
}
