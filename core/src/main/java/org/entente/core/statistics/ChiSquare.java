package org.entente.core.statistics;

/** The chi-square distribution with one degree of freedom. */
public final class ChiSquare {

  private ChiSquare() {}

  /** The chance of a value of {@code x} or more: erfc(√(x/2)). */
  public static double upperTail(double x) {
    return x <= 0 ? 1 : erfc(Math.sqrt(x / 2));
  }

  /**
   * The complementary error function for z ≥ 0, by its continued fraction beyond 2 and its series
   * below (Abramowitz and Stegun 7.1.6 and 7.1.14); relative error below 1e-12.
   */
  static double erfc(double z) {
    return z < 2 ? 1 - erfSeries(z) : erfcFraction(z);
  }

  private static double erfSeries(double z) {
    double term = z;
    double sum = z;
    for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n++) {
      term *= 2 * z * z / (2 * n + 1);
      sum += term;
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-z * z) * sum;
  }

  private static double erfcFraction(double z) {
    double fraction = 0;
    for (int k = 120; k > 0; k--) {
      fraction = k / 2.0 / (z + fraction);
    }
    return Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
  }
}
