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
    int n = pValues.length;
    Integer[] falling = new Integer[n];
    Arrays.setAll(falling, i -> i);
    Arrays.sort(falling, Comparator.comparingDouble((Integer i) -> pValues[i]).reversed());
    double[] q = new double[n];
    double lowest = 1;
    for (int k = 0; k < n; k++) {
      int i = falling[k];
      lowest = Math.min(lowest, pValues[i] * n / (n - k));
      q[i] = lowest;
    }
    return q;
  }
}
