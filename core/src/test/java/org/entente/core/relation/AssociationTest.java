package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

  /**
   * Bigrams of T. Dunning, 1993, Computational Linguistics 19:61-74, by the four cells that he
   * prints; the last as NLTK's collocations.doctest has it from that paper.
   */
  @ParameterizedTest
  @CsvSource({
    "110, 2442, 111, 29114, 270.72",
    "29,  13,   123, 31612, 263.90",
    "9,   12,   429, 31327, 48.94",
    "8,   5,    24,  31740, 95.29",
  })
  void the_log_likelihood_ratio_is_that_of_dunnings_table(
      long both, long first, long second, long neither, double llr) {
    Association bigram =
        Association.of(both, both + first, both + second, both + first + second + neither);

    assertThat(bigram.llr()).isCloseTo(llr, within(0.005));
  }

  /**
   * C. Manning and H. Schütze, 1999, Foundations of Statistical Natural Language Processing,
   * section 5.4: "Ayatollah Ruhollah" and "over many" have a pointwise mutual information of 18.38
   * and 0.29 bits, which is the logarithm of lift. G. Bouma divides it by that of n/ab, 19.4483
   * bits for both.
   */
  @ParameterizedTest
  @CsvSource({"20, 42, 20, 14307668, 18.38", "20, 15019, 15629, 14307668, 0.29"})
  void lift_and_npmi_are_the_mutual_information_of_manning_and_schuetze(
      long both, long a, long b, long n, double bits) {
    Association bigram = Association.of(both, a, b, n);

    assertThat(Math.log(bigram.lift()) / Math.log(2)).isCloseTo(bits, within(0.005));
    assertThat(bigram.npmi() * 19.4483).isCloseTo(bits, within(0.005));
  }

  /**
   * Ten windows name both, ten name neither. Expected 10·10/20 = 5, lift 2, npmi ln 2/ln 2 = 1;
   * each of the two full cells adds 10·ln(10·20/(10·10)) to half of G², so G² = 2·20·ln 2.
   */
  @Test
  void two_that_are_never_apart_are_as_near_as_can_be() {
    Association always = Association.of(10, 10, 10, 20);

    assertThat(always.expected()).isEqualTo(5);
    assertThat(always.lift()).isEqualTo(2);
    assertThat(always.npmi()).isCloseTo(1, within(1e-12));
    assertThat(always.llr()).isCloseTo(40 * Math.log(2), within(1e-12));
  }

  /** Five name the one, five the other: expected 2.5; G² = 2·10·ln 2, negative as they avoid. */
  @Test
  void two_that_never_meet_are_as_far_as_can_be() {
    Association never = Association.of(0, 5, 5, 10);

    assertThat(never.expected()).isEqualTo(2.5);
    assertThat(never.lift()).isZero();
    assertThat(never.npmi()).isEqualTo(-1);
    assertThat(never.llr()).isCloseTo(-20 * Math.log(2), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2, 4", "2, 4, 5, 10", "6, 12, 50, 100", "250, 500, 500, 1000", "7, 7, 9, 9"})
  void independence_gives_chance_and_no_evidence(long ab, long a, long b, long n) {
    Association chance = Association.of(ab, a, b, n);

    assertThat(chance.lift()).isEqualTo(1);
    assertThat(chance.npmi()).isZero();
    assertThat(chance.llr()).isZero();
  }

  @Test
  void the_order_of_the_two_is_no_matter() {
    Random random = new Random(1993);
    for (int k = 0; k < 2_000; k++) {
      long ab = random.nextInt(20);
      long a = ab + 1 + random.nextInt(50);
      long b = ab + 1 + random.nextInt(50);
      long n = a + b - ab + random.nextInt(500);
      Association one = Association.of(ab, a, b, n);
      Association other = Association.of(ab, b, a, n);

      assertThat(one.expected()).isEqualTo(other.expected());
      assertThat(one.lift()).isEqualTo(other.lift());
      assertThat(one.npmi()).isEqualTo(other.npmi());
      assertThat(one.llr()).isCloseTo(other.llr(), within(1e-9));
    }
  }

  @Test
  void measures_stay_in_their_ranges_and_agree_on_the_side_of_chance() {
    Random random = new Random(2009);
    for (int k = 0; k < 2_000; k++) {
      long ab = random.nextInt(20);
      long a = ab + 1 + random.nextInt(50);
      long b = ab + 1 + random.nextInt(50);
      long n = a + b - ab + random.nextInt(500);
      Association x = Association.of(ab, a, b, n);

      assertThat(x.npmi()).isBetween(-1.0, 1.0);
      assertThat(Math.signum(x.npmi())).isEqualTo(Math.signum(x.lift() - 1));
      assertThat(x.llr() * (x.lift() - 1)).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void without_windows_nothing_is_defined() {
    Association nothing = Association.of(0, 0, 0, 0);

    assertThat(nothing.expected()).isNaN();
    assertThat(nothing.lift()).isNaN();
    assertThat(nothing.npmi()).isNaN();
    assertThat(nothing.llr()).isNaN();
  }

  @Test
  void one_who_is_never_named_has_no_lift_and_no_evidence() {
    Association unnamed = Association.of(0, 0, 5, 10);

    assertThat(unnamed.expected()).isZero();
    assertThat(unnamed.lift()).isNaN();
    assertThat(unnamed.npmi()).isNaN();
    assertThat(unnamed.llr()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 5, 5, 10",
    "6, 5, 7, 10",
    "6, 7, 5, 10",
    "1, 11, 5, 10",
    "1, 6, 6, 10",
    "0, -1, 5, 10"
  })
  void counts_that_make_no_table_are_refused(long ab, long a, long b, long n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Association.of(ab, a, b, n))
        .withMessage(
            "no table of counts: together " + ab + ", alone " + a + " and " + b + ", of " + n);
  }
}
