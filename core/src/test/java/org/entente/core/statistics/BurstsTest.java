package org.entente.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.core.statistics.Bursts.Burst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BurstsTest {

  private static long[] each(int periods, long count) {
    long[] counts = new long[periods];
    Arrays.fill(counts, count);
    return counts;
  }

  @Test
  void a_week_with_six_times_the_usual_share_is_a_burst_of_two_levels() {
    long[] hits = {2, 1, 2, 2, 12, 13, 2, 1, 2, 2, 1, 2};

    List<Burst> bursts = Bursts.find(hits, each(12, 100));

    assertThat(bursts).extracting(Burst::from).containsExactly(4, 4);
    assertThat(bursts).extracting(Burst::to).containsExactly(5, 5);
    assertThat(bursts).extracting(Burst::level).containsExactly(1, 2);
    assertThat(bursts.get(0).weight()).isPositive();
    assertThat(bursts.get(0).pValue()).isLessThan(1e-4);
  }

  /**
   * The example of N. Marinsek's {@code burst_detection} for batched data: a burst in the seventh
   * and eighth period with a weight of 5.34226, and one of 2.68563 in the fifth. It takes in each
   * period the state that is best so far; the cheapest path of all takes in the fourth period too,
   * which adds what the same formula saves there.
   */
  @Test
  void the_bursts_of_the_example_of_burst_detection_have_its_weights() {
    long[] hits = {0, 2, 1, 6, 7, 2, 8, 7, 2, 1};
    long[] totals = {9, 11, 12, 10, 10, 8, 12, 10, 13, 11};
    double fourth = 6 * Math.log(2) + 4 * (Math.log1p(-72 / 106.0) - Math.log1p(-36 / 106.0));

    List<Burst> bursts = Bursts.find(hits, totals);

    assertThat(bursts).extracting(Burst::from).containsExactly(3, 6);
    assertThat(bursts).extracting(Burst::to).containsExactly(4, 7);
    assertThat(bursts.get(1).weight()).isCloseTo(5.34226, offset(5e-6));
    assertThat(bursts.get(0).weight()).isCloseTo(2.68563 + fourth, offset(5e-6));
  }

  @Test
  void the_weight_is_what_the_burst_saves_over_the_usual_share() {
    long[] hits = {1, 1, 8, 1, 1};
    double usual = 12 / 250.0;

    double saved = 8 * Math.log(2) + 42 * (Math.log1p(-2 * usual) - Math.log1p(-usual));
    assertThat(Bursts.find(hits, each(5, 50)).get(0).weight()).isCloseTo(saved, offset(1e-9));
  }

  @Test
  void twice_the_news_is_no_burst() {
    long[] hits = {3, 2, 3, 6, 5, 6, 3, 2};
    long[] totals = {100, 100, 100, 200, 200, 200, 100, 100};

    assertThat(Bursts.find(hits, totals)).isEmpty();
  }

  @Test
  void a_level_within_a_level_is_a_burst_of_its_own() {
    long[] hits = {5, 5, 5, 30, 30, 95, 30, 30, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};

    List<Burst> bursts = Bursts.find(hits, each(20, 400));

    assertThat(bursts).extracting(Burst::level).startsWith(1, 2);
    assertThat(bursts.get(0).to() - bursts.get(0).from())
        .isGreaterThan(bursts.get(1).to() - bursts.get(1).from());
  }

  @Test
  void without_hits_or_with_nothing_else_there_is_no_burst() {
    assertThat(Bursts.find(each(4, 0), each(4, 10))).isEmpty();
    assertThat(Bursts.find(each(4, 10), each(4, 10))).isEmpty();
    assertThat(Bursts.find(new long[0], new long[0])).isEmpty();
  }

  /** All paths of states tried one by one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_path_of_two_states_is_cheaper(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int periods = 10;
    long[] totals = new long[periods];
    long[] hits = new long[periods];
    for (int t = 0; t < periods; t++) {
      totals[t] = random.nextInt(40);
      hits[t] = totals[t] == 0 ? 0 : random.nextInt((int) totals[t] * 3 / 4 + 1);
    }
    double usual = (double) Arrays.stream(hits).sum() / Arrays.stream(totals).sum();
    assertThat(usual).as("a share that can double once").isBetween(0.25, 0.4999);
    double cheapest = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int path = 0; path < 1 << periods; path++) {
      double cost = 0;
      for (int t = 0; t < periods; t++) {
        boolean high = (path >> t & 1) == 1;
        boolean before = t > 0 && (path >> (t - 1) & 1) == 1;
        double p = high ? 2 * usual : usual;
        cost -= hits[t] * Math.log(p) + (totals[t] - hits[t]) * Math.log1p(-p);
        cost += high && !before ? Math.log(periods) : 0;
      }
      if (cost < cheapest - 1e-12) {
        cheapest = cost;
        best = path;
      }
    }

    int found = 0;
    for (Burst burst : Bursts.find(hits, totals)) {
      for (int t = burst.from(); t <= burst.to(); t++) {
        found |= 1 << t;
      }
    }
    assertThat(found).isEqualTo(best);
  }

  @Test
  void an_outermost_burst_has_the_highest_level_within_and_the_weight_of_its_whole() {
    long[] hits = {5, 5, 5, 30, 30, 95, 30, 30, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};

    List<Burst> all = Bursts.find(hits, each(20, 400));
    List<Burst> outermost = Bursts.listOutermost(hits, each(20, 400));

    assertThat(outermost).hasSize(1);
    assertThat(outermost.get(0).from()).isEqualTo(3);
    assertThat(outermost.get(0).to()).isEqualTo(7);
    assertThat(outermost.get(0).level())
        .isGreaterThan(1)
        .isEqualTo(all.stream().mapToInt(Burst::level).max().orElseThrow());
    assertThat(outermost.get(0).weight()).isEqualTo(all.get(0).weight());
    assertThat(Bursts.listOutermost(each(20, 5), each(20, 400))).isEmpty();
  }
}
