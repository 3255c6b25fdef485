package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisparityTest {

  @Test
  void a_tie_that_takes_most_of_its_ends_strength_stands_out() {
    assertThat(Disparity.pValue(90, 100, 5)).isCloseTo(1e-4, offset(1e-12));
    assertThat(Disparity.pValue(20, 100, 5)).isCloseTo(0.4096, offset(1e-12));
  }

  /**
   * The weighted network in the manual of R's {@code backbone} (Z. Neal, 2022, PLoS ONE
   * 17:e0269137): a strong clique and a weak one. Its tests say that the disparity filter at 0.05
   * leaves a tree: nine ties, from the two centres to all others.
   */
  @Test
  void the_backbone_of_the_manual_of_rs_backbone_is_its_tree() {
    long[][] weights = {
      {0, 10, 10, 10, 10, 75, 0, 0, 0, 0},
      {10, 0, 1, 1, 1, 0, 0, 0, 0, 0},
      {10, 1, 0, 1, 1, 0, 0, 0, 0, 0},
      {10, 1, 1, 0, 1, 0, 0, 0, 0, 0},
      {10, 1, 1, 1, 0, 0, 0, 0, 0, 0},
      {75, 0, 0, 0, 0, 0, 100, 100, 100, 100},
      {0, 0, 0, 0, 0, 100, 0, 10, 10, 10},
      {0, 0, 0, 0, 0, 100, 10, 0, 10, 10},
      {0, 0, 0, 0, 0, 100, 10, 10, 0, 10},
      {0, 0, 0, 0, 0, 100, 10, 10, 10, 0}
    };

    List<String> kept = new ArrayList<>();
    for (int a = 0; a < weights.length; a++) {
      for (int b = a + 1; b < weights.length; b++) {
        if (weights[a][b] > 0 && (standsOut(weights[a], b) || standsOut(weights[b], a))) {
          kept.add(a + "-" + b);
        }
      }
    }

    assertThat(kept).containsExactly("0-1", "0-2", "0-3", "0-4", "0-5", "5-6", "5-7", "5-8", "5-9");
  }

  private static boolean standsOut(long[] ties, int other) {
    long strength = Arrays.stream(ties).sum();
    int degree = (int) Arrays.stream(ties).filter(w -> w > 0).count();
    return Disparity.pValue(ties[other], strength, degree) < 0.05;
  }

  @Test
  void the_only_tie_of_an_end_says_nothing() {
    assertThat(Disparity.pValue(7, 7, 1)).isEqualTo(1);
  }
}
