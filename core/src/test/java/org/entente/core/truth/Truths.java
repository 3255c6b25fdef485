package org.entente.core.truth;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How often tests on planted data are drawn, and where the results go.
 *
 * <p>By default few draws are made, with bars wide enough for them; {@code -Dtruth.draws=1000}
 * makes the published ones and prints a row for each.
 */
final class Truths {

  static final int DRAWS = Integer.getInteger("truth.draws", 100);

  private Truths() {}

  static SplittableRandom random(int salt) {
    return new SplittableRandom(20230727L + salt);
  }

  /** Prints what was measured, if asked for. */
  static void row(String what, String measured, String bar) {
    if (Integer.getInteger("truth.draws") != null) {
      System.out.printf(Locale.ROOT, "%-72s %-34s %s%n", what, measured, bar);
    }
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Two points of a hundred, and what chance adds where fewer than 1,000 are drawn. */
  static double slack() {
    return 0.02 + Math.max(0, 2.5 * Math.sqrt(0.05 * 0.95) * (1 / Math.sqrt(DRAWS) - 0.0316));
  }

  /** A Poisson number, by counting exponential waits. */
  static long poisson(SplittableRandom random, double mean) {
    long events = 0;
    for (double time = wait(random); time < mean; time += wait(random)) {
      events++;
    }
    return events;
  }

  private static double wait(SplittableRandom random) {
    return -Math.log(1 - random.nextDouble());
  }

  static long binomial(SplittableRandom random, long trials, double chance) {
    long hits = 0;
    for (long i = 0; i < trials; i++) {
      hits += random.nextDouble() < chance ? 1 : 0;
    }
    return hits;
  }
}
