package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.core.statistics.ChangePoints.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {

  private static final long[] HUNDREDS = new long[12];

  static {
    Arrays.fill(HUNDREDS, 100);
  }

  private static List<Change> find(long[] hits, long[] totals) {
    return ChangePoints.find(hits, totals, ChangePoints.penalty(hits.length), 7);
  }

  @Test
  void a_share_that_goes_from_two_to_twelve_in_a_hundred_changes_there() {
    long[] hits = {2, 3, 1, 2, 2, 2, 12, 11, 13, 12, 14, 10};

    List<Change> changes = find(hits, HUNDREDS);

    assertThat(changes).hasSize(1);
    Change change = changes.get(0);
    assertThat(change.at()).isEqualTo(6);
    assertThat(change.before()).isCloseTo(0.02, offset(1e-12));
    assertThat(change.after()).isCloseTo(0.12, offset(1e-12));
    assertThat(change.ratio()).isCloseTo(6, offset(1e-9));
    assertThat(change.pValue()).isLessThan(0.01);
  }

  @Test
  void more_news_alone_changes_nothing() {
    long[] hits = {2, 3, 1, 2, 2, 2, 20, 21, 19, 20, 22, 18};
    long[] totals = {100, 100, 100, 100, 100, 100, 1000, 1000, 1000, 1000, 1000, 1000};

    assertThat(find(hits, totals)).isEmpty();
  }

  @Test
  void one_high_period_is_no_lasting_change() {
    long[] hits = {2, 3, 1, 2, 2, 9, 2, 3, 1, 2, 2, 2};

    assertThat(find(hits, HUNDREDS)).isEmpty();
  }

  @Test
  void periods_without_articles_neither_hide_nor_make_a_change() {
    long[] hits = {2, 3, 0, 1, 2, 2, 0, 12, 11, 13, 12, 0};
    long[] totals = {100, 100, 0, 100, 100, 100, 0, 100, 100, 100, 100, 0};

    assertThat(find(hits, totals)).extracting(Change::at).containsAnyOf(6, 7).hasSize(1);
  }

  @Test
  void a_series_too_short_to_cut_has_no_change() {
    assertThat(find(new long[0], new long[0])).isEmpty();
    assertThat(find(new long[] {1}, new long[] {9})).isEmpty();
    assertThat(find(new long[] {0, 9, 0}, new long[] {9, 9, 9})).isEmpty();
  }

  /**
   * Six periods that chance made a little richer stand out among shuffles of any stretch that ends
   * with them; among all stretches that could have been chosen they do not.
   */
  @Test
  void a_stretch_that_the_data_chose_is_judged_among_all_stretches() {
    long[] hits = {
      9, 11, 10, 8, 12, 10, 9, 11, 10, 10, 17, 18, 19, 18, 17, 19, 10, 9, 11, 10, 8, 12, 10, 9, 11
    };
    long[] totals = new long[hits.length];
    Arrays.fill(totals, 1_000);

    List<Change> changes = ChangePoints.find(hits, totals, 8, 7);

    assertThat(changes).extracting(Change::at).containsExactly(10, 16);
    assertThat(changes).allMatch(change -> change.pValue() > 0.05);
  }

  @Test
  void the_same_data_have_the_same_p_value() {
    long[] hits = {2, 3, 1, 5, 2, 2, 12, 8, 13, 12, 4, 10};

    assertThat(find(hits, HUNDREDS)).isEqualTo(find(hits, HUNDREDS));
  }

  /** All ways to cut twelve periods, tried one by one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void no_other_set_of_changes_is_better(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] hits = new long[12];
    long[] totals = new long[12];
    for (int t = 0; t < 12; t++) {
      totals[t] = 20 + random.nextInt(60);
      hits[t] = random.nextInt(t < 4 ? 4 : t < 9 ? 15 : 8);
    }
    double penalty = 2;
    double cheapest = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int cuts = 0; cuts < 1 << 11; cuts++) {
      double cost = 0;
      int from = 0;
      boolean valid = true;
      for (int t = 1; t <= 12; t++) {
        if (t == 12 || (cuts >> (t - 1) & 1) == 1) {
          valid &= t - from >= ChangePoints.SHORTEST;
          double h = Arrays.stream(hits, from, t).sum();
          double n = Arrays.stream(totals, from, t).sum();
          cost += (h == 0 ? 0 : -2 * h * Math.log(h / n)) + penalty;
          from = t;
        }
      }
      if (valid && cost < cheapest - 1e-9) {
        cheapest = cost;
        best = cuts;
      }
    }

    int found = 0;
    for (Change change : ChangePoints.find(hits, totals, penalty, 1)) {
      found |= 1 << (change.at() - 1);
    }
    assertThat(found).isEqualTo(best);
  }

  /**
   * Great inventions and discoveries of each year from 1860 to 1959 (The World Almanac 1975; {@code
   * discoveries} in R), on which R. Killick and I. Eckley (2014, Journal of Statistical Software
   * 58(3)) show PELT with Poisson counts. The tests of R's {@code anomalous} (P. Smith, 2024) have
   * it that, as with R's {@code changepoint}, stretches end with the 24th, 29th, 73rd and 100th
   * year at a penalty of 2 ln n and two years at least.
   */
  @Test
  void discoveries_of_a_century_change_where_rs_changepoint_has_it() {
    long[] discoveries = {
      5, 3, 0, 2, 0, 3, 2, 3, 6, 1, 2, 1, 2, 1, 3, 3, 3, 5, 2, 4, 4, 0, 2, 3, 7, 12, 3, 10, 9, 2, 3,
      7, 7, 2, 3, 3, 6, 2, 4, 3, 5, 2, 2, 4, 0, 4, 2, 5, 2, 3, 3, 6, 5, 8, 3, 6, 6, 0, 5, 2, 2, 2,
      6, 3, 4, 4, 2, 2, 4, 7, 5, 3, 3, 0, 2, 2, 2, 1, 3, 4, 2, 2, 1, 1, 1, 2, 1, 4, 4, 3, 2, 1, 4,
      1, 1, 1, 0, 0, 2, 0
    };
    long[] years = new long[100];
    Arrays.fill(years, 1);

    assertThat(ChangePoints.find(discoveries, years, 2 * Math.log(100), 1))
        .extracting(Change::at)
        .containsExactly(24, 29, 73);
    assertThat(find(discoveries, years)).extracting(Change::at).containsExactly(24, 29, 73);
  }
}
