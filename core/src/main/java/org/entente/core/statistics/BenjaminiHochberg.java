package org.entente.core.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Controls the false discovery rate of many tests (Y. Benjamini and Y. Hochberg, 1995, Journal of
 * the Royal Statistical Society B 57:289-300).
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-values of p-values, in the same order: the lowest rate at which a test is a discovery.
   */
  public static double[] qValues(double[] pValues) {
    return qValues(pValues, pValues.length);
  }

  /**
   * The q-values of the p-values at hand, in the same order, where the others of a family are 1.
   *
   * @param family how many tests there are in all
   */
  public static double[] qValues(double[] pValues, long family) {
    int n = pValues.length;
    Integer[] falling = new Integer[n];
    Arrays.setAll(falling, i -> i);
    Arrays.sort(falling, Comparator.comparingDouble((Integer i) -> pValues[i]).reversed());
    double[] q = new double[n];
    double lowest = 1;
    for (int k = 0; k < n; k++) {
      int i = falling[k];
      lowest = Math.min(lowest, pValues[i] * family / (n - k));
      q[i] = lowest;
    }
    return q;
  }

  /**
   * The greatest p-value that is a discovery at that rate, among a family of which the other tests
   * are 1; 0 if none is.
   */
  public static double cutoff(double[] pValues, long family, double rate) {
    double[] q = qValues(pValues, family);
    double cutoff = 0;
    for (int i = 0; i < q.length; i++) {
      if (q[i] < rate) {
        cutoff = Math.max(cutoff, pValues[i]);
      }
    }
    return cutoff;
  }
}
