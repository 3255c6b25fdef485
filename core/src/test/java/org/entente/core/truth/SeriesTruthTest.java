package org.entente.core.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.entente.core.finding.SeriesFindings;
import org.entente.core.statistics.Bursts;
import org.entente.core.statistics.ChangePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of bursts and changes, on series of which it is known what happens in them. */
class SeriesTruthTest {

  private static final int PERIODS = 52;

  /** Series of one table, among which false discoveries are controlled. */
  private static final int SERIES = 100;

  private static final long STORIES = 1_000;

  /** The news of a year: each period has its own volume, and half the range may have double. */
  private static long[] totals(SplittableRandom random, boolean doubled) {
    return IntStream.range(0, PERIODS)
        .mapToLong(
            t ->
                (doubled && t >= PERIODS / 2 ? 2 : 1)
                    * random.nextLong(STORIES / 2, STORIES * 3 / 2))
        .toArray();
  }

  /** Hits at a share of the totals, times a factor from one period to another. */
  private static long[] hits(
      SplittableRandom random, long[] totals, double share, double factor, int from, int to) {
    return IntStream.range(0, PERIODS)
        .mapToLong(
            t -> Truths.poisson(random, totals[t] * share * (from <= t && t < to ? factor : 1)))
        .toArray();
  }

  /** From two stories a period to fifty. */
  private static double share(int series) {
    return 0.002 * Math.pow(25, (double) series / (SERIES - 1));
  }

  private static double bestBurst(long[] hits, long[] totals) {
    return Bursts.find(hits, totals).stream().mapToDouble(Bursts.Burst::pValue).min().orElse(1);
  }

  private static double bestChange(long[] hits, long[] totals) {
    return ChangePoints.find(hits, totals, ChangePoints.penalty(PERIODS), 1).stream()
        .mapToDouble(ChangePoints.Change::pValue)
        .min()
        .orElse(1);
  }

  /** One if a table of series, each by its best p-value, reports anything. */
  private static int reported(DoubleStream best) {
    return SeriesFindings.cutoff(best, SERIES) > 0 ? 1 : 0;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void in_flat_series_a_burst_or_change_is_seldom_reported(boolean doubled) {
    SplittableRandom random = Truths.random(doubled ? 21 : 22);
    int bursts = 0;
    int changes = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      long[] totals = totals(random, doubled);
      long[][] table =
          IntStream.range(0, SERIES)
              .mapToObj(i -> hits(random, totals, share(i), 1, 0, 0))
              .toArray(long[][]::new);
      bursts += reported(Arrays.stream(table).mapToDouble(h -> bestBurst(h, totals)));
      changes += reported(Arrays.stream(table).mapToDouble(h -> bestChange(h, totals)));
    }
    String news = doubled ? ", news doubled half way" : "";
    Truths.row(
        "bursts, 100 flat series of 52 periods" + news,
        Truths.percent((double) bursts / Truths.DRAWS),
        "anything in 5 % ± 2");
    Truths.row(
        "changes, 100 flat series of 52 periods" + news,
        Truths.percent((double) changes / Truths.DRAWS),
        "anything in 5 % ± 2");

    assertThat((double) bursts / Truths.DRAWS).isLessThanOrEqualTo(0.05 + Truths.slack());
    assertThat((double) changes / Truths.DRAWS).isLessThanOrEqualTo(0.05 + Truths.slack());
  }

  @Test
  void twice_the_news_is_no_burst() {
    long[] totals = new long[PERIODS];
    Arrays.fill(totals, 1_000);
    Arrays.fill(totals, 20, 30, 2_000);
    long[] hits = Arrays.stream(totals).map(n -> n / 50).toArray();

    assertThat(Bursts.find(hits, totals)).isEmpty();
    assertThat(ChangePoints.find(hits, totals, ChangePoints.penalty(PERIODS), 1)).isEmpty();
  }

  /** Of a hundred series one bursts: to be reported it must pass among all of them. */
  @ParameterizedTest
  @CsvSource({
    "5,  1, 4, false",
    "5,  1, 6, false",
    "5,  1, 8, true",
    "5,  3, 3, false",
    "5,  3, 4, true",
    "20, 1, 2, false",
    "20, 1, 3, false",
    "20, 1, 4, true",
    "20, 3, 2, false",
    "20, 3, 3, true",
  })
  void a_planted_burst_is_dated_within_a_period(
      double usual, int length, double factor, boolean strong) {
    SplittableRandom random = Truths.random(31);
    int dated = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      long[] totals = totals(random, false);
      int from = random.nextInt(5, PERIODS - 5 - length);
      long[] hits = hits(random, totals, usual / STORIES, factor, from, from + length);
      dated +=
          Bursts.find(hits, totals).stream()
                  .anyMatch(
                      b ->
                          b.pValue() * SERIES < 0.05
                              && Math.abs(b.from() - from) <= 1
                              && Math.abs(b.to() - (from + length - 1)) <= 1)
              ? 1
              : 0;
    }
    Truths.row(
        "burst, %.0f a period, times %.1f for %d".formatted(usual, factor, length),
        Truths.percent((double) dated / Truths.DRAWS) + " dated within 1",
        strong ? "at least 90 %" : "");

    assertThat(!strong || dated >= 0.9 * Truths.DRAWS).as("dated in 90 % of draws").isTrue();
  }

  /** The published table takes minutes: behind each p-value stand up to 99,999 shuffles. */
  @ParameterizedTest
  @EnabledIfSystemProperty(named = "truth.draws", matches = ".*")
  @CsvSource({
    "5,  2,    false",
    "5,  3,    true",
    "20, 1.5,  false",
    "20, 2,    true",
    "50, 1.25, false",
    "50, 1.5,  true",
  })
  void a_planted_break_is_dated_within_a_period(double usual, double factor, boolean strong) {
    int draws = Truths.DRAWS;
    int dated = breaksDated(usual, factor, draws);
    Truths.row(
        "break, %.0f a period, times %.2f".formatted(usual, factor),
        Truths.percent((double) dated / draws) + " dated within 1",
        strong ? "at least 90 %" : "");

    assertThat(!strong || dated >= 0.9 * draws).as("dated in 90 % of draws").isTrue();
  }

  @Test
  void a_strong_break_is_dated_within_a_period() {
    assertThat(breaksDated(20, 2, 10)).isGreaterThanOrEqualTo(9);
  }

  private static int breaksDated(double usual, double factor, int draws) {
    SplittableRandom random = Truths.random(41);
    int dated = 0;
    for (int draw = 0; draw < draws; draw++) {
      long[] totals = totals(random, false);
      int from = random.nextInt(10, PERIODS - 10);
      long[] hits = hits(random, totals, usual / STORIES, factor, from, PERIODS);
      dated +=
          ChangePoints.find(hits, totals, ChangePoints.penalty(PERIODS), 1).stream()
                  .anyMatch(c -> c.pValue() * SERIES < 0.05 && Math.abs(c.at() - from) <= 1)
              ? 1
              : 0;
    }
    return dated;
  }
}
