package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The fifteen p-values of the worked example in the paper of 1995, section 3.2. */
  private static final double[] PAPER = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000
  };

  @Test
  void the_papers_example_has_four_discoveries_at_five_percent() {
    double[] q = BenjaminiHochberg.qValues(PAPER);

    assertThat(Arrays.stream(q).filter(x -> x <= 0.05)).hasSize(4);
    assertThat(q)
        .containsExactly(
            new double[] {
              0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571, 0.0638571, 0.0645, 0.0765, 0.486,
              0.5811818, 0.714875, 0.7532308, 0.8132143, 1
            },
            within(1e-6));
  }

  @Test
  void q_values_stand_in_the_order_of_their_p_values() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.04, 0.01, 0.03}))
        .containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-12));
  }

  @Test
  void one_test_keeps_its_p_value_and_none_give_none() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.03})).containsExactly(0.03);
    assertThat(BenjaminiHochberg.qValues(new double[0])).isEmpty();
  }

  @Test
  void equal_p_values_have_equal_q_values() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.02, 0.5, 0.02, 0.02}))
        .containsExactly(new double[] {0.08 / 3, 0.5, 0.08 / 3, 0.08 / 3}, within(1e-12));
  }

  @Test
  void q_values_are_never_below_p_and_rise_with_it_whatever_the_order() {
    Random random = new Random(1995);
    for (int n = 0; n < 200; n++) {
      double[] p = random.doubles(1 + random.nextInt(50)).toArray();
      double[] q = BenjaminiHochberg.qValues(p);
      for (int i = 0; i < p.length; i++) {
        assertThat(q[i]).isBetween(p[i] - 1e-15, 1.0);
        for (int j = 0; j < p.length; j++) {
          assertThat(p[i] < p[j] && q[i] > q[j]).isFalse();
        }
      }
    }
  }

  /** Ten tests, of which only these two are below 1: 10·0.004/1 and 10·0.012/2. */
  @Test
  void tests_that_are_not_at_hand_count_as_one() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.012, 0.004}, 10))
        .containsExactly(new double[] {0.06, 0.04}, within(1e-12));
  }

  @Test
  void the_cutoff_is_the_last_discovery_of_the_papers_example() {
    assertThat(BenjaminiHochberg.cutoff(PAPER, 15, 0.05)).isEqualTo(0.0095);
    assertThat(BenjaminiHochberg.cutoff(PAPER, 1_000, 0.05)).isZero();
    assertThat(BenjaminiHochberg.cutoff(new double[0], 0, 0.05)).isZero();
  }
}
