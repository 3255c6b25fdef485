package org.entente.core.statistics;

/** The logarithm of the gamma function. */
final class LogGamma {

  /** Lanczos' coefficients for g = 7, n = 9 (C. Lanczos, 1964, SIAM J. Numer. Anal. B 1:86-96). */
  private static final double[] LANCZOS = {
    0.99999999999980993,
    676.5203681218851,
    -1259.1392167224028,
    771.32342877765313,
    -176.61502916214059,
    12.507343278686905,
    -0.13857109526572012,
    9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

  private LogGamma() {}

  /** ln Γ(x) for x > 0; relative error below 1e-13. */
  static double of(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - of(1 - x);
    }
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
