package org.entente.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.entente.core.statistics.Bursts.Burst;
import org.junit.jupiter.api.Test;

class SeriesFindingsTest {

  private static final long[] HUNDREDS = new long[12];

  static {
    Arrays.fill(HUNDREDS, 100);
  }

  @Test
  void a_planted_burst_and_a_planted_change_are_found() {
    long[] burst = {2, 1, 2, 2, 12, 13, 2, 1, 2, 2, 1, 2};
    long[] change = {2, 3, 1, 2, 2, 2, 12, 11, 13, 12, 14, 10};

    assertThat(SeriesFindings.of("iso3:CHN", burst, HUNDREDS).bursts())
        .extracting(Burst::from, Burst::to, Burst::level)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(4, 5, 2));
    assertThat(SeriesFindings.of("iso3:CHN", change, HUNDREDS).changes())
        .extracting(turn -> turn.change().at())
        .containsExactly(6);
  }

  @Test
  void what_is_as_likely_as_not_is_no_candidate() {
    SeriesFindings calm =
        SeriesFindings.of("iso3:CHN", new long[] {1, 2, 0, 3, 1, 1, 2, 0, 1, 2, 1, 1}, HUNDREDS);

    assertThat(calm.bursts()).isEmpty();
    assertThat(calm.changes()).isEmpty();
    assertThat(calm.rise()).isPresent();
  }

  @Test
  void p_values_go_by_subject_and_data_alone() {
    long[] hits = {2, 3, 1, 5, 2, 2, 12, 8, 13, 12, 4, 10};

    assertThat(SeriesFindings.of("iso3:CHN iso3:JPN", hits, HUNDREDS))
        .isEqualTo(SeriesFindings.of("iso3:CHN iso3:JPN", hits, HUNDREDS));
  }

  @Test
  void a_series_needs_ten_stories_and_the_articles_of_a_filled_panel() {
    assertThat(SeriesFindings.isTested(10, 10, 5)).isTrue();
    assertThat(SeriesFindings.isTested(30, 9, 5)).isFalse();
    assertThat(SeriesFindings.isTested(30, 20, 31)).isFalse();
  }

  /** 0.001·20/1 is below 0.05, 0.004·20/2 too, 0.009·20/3 is not. */
  @Test
  void reported_is_what_stands_among_all_series_that_were_tested() {
    assertThat(SeriesFindings.cutoff(DoubleStream.of(0.009, 0.001, 0.004), 20)).isEqualTo(0.004);
    assertThat(SeriesFindings.cutoff(DoubleStream.empty(), 20)).isZero();
  }
}
