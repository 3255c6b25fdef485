package org.entente.core.relation;

import org.entente.core.statistics.Poisson;

/**
 * Whether two entities share more windows than chance would give them.
 *
 * <p>Windows of one story are no independent witnesses: a long report, or ten reprints of a short
 * one, names the same pair again and again. So counts are divided by their design effect before
 * they are tested (J. Rao and A. Scott, 1992, Biometrics 48:577-585), and what is left is tested
 * one-sided against a Poisson count, which errs on the careful side of the exact test of the
 * two-by-two table.
 *
 * <p>All pairs of the entities that have enough windows are tested together, also those that never
 * meet: their number is the size of the family in which false discoveries are controlled.
 */
public final class PairTest {

  /** Entities with fewer windows are not tested: so few cannot tell. */
  public static final int ENOUGH_WINDOWS = 5;

  /** The rate of false discoveries up to which a pair counts as more than chance. */
  public static final double FALSE_DISCOVERIES = 0.05;

  private PairTest() {}

  /**
   * The design effect of a count that is a sum over stories.
   *
   * @param sum of the stories' windows
   * @param sumOfSquares of the same
   * @return Σm²/Σm, which is 1 where each story has one window at most
   */
  public static double designEffect(long sum, long sumOfSquares) {
    return sum == 0 ? 1 : (double) sumOfSquares / sum;
  }

  /**
   * The chance of so many joint windows, or more, of two entities that are independent.
   *
   * @param together windows that name both
   * @param expected under independence
   */
  public static double pValue(long together, double expected, double designEffect) {
    return Poisson.upperTail(together / designEffect, expected / designEffect);
  }

  /** How many pairs so many entities make. */
  public static long family(long entities) {
    return entities * (entities - 1) / 2;
  }
}
