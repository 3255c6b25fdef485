package org.entente.core.statistics;

/** The Poisson distribution's upper tail. */
public final class Poisson {

  private static final int MOST_TERMS = 100_000;
  private static final double PRECISION = 1e-15;
  private static final double TINY = 1e-300;

  private Poisson() {}

  /**
   * The chance of {@code count} events or more where {@code mean} are expected: the regularised
   * lower incomplete gamma function P(count, mean), which also serves counts that are not whole
   * (Abramowitz and Stegun 6.5.29 and 6.5.31).
   */
  public static double upperTail(double count, double mean) {
    if (count <= 0) {
      return 1;
    }
    if (mean <= 0) {
      return 0;
    }
    double p = mean < count + 1 ? series(count, mean) : 1 - fraction(count, mean);
    return Math.min(1, Math.max(0, p));
  }

  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum * front(a, x);
  }

  /** Lentz's way through the continued fraction of Q(a, x). */
  private static double fraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double h = d;
    double delta = 0;
    for (int i = 1; i < MOST_TERMS && Math.abs(delta - 1) > PRECISION; i++) {
      double an = -i * (i - a);
      b += 2;
      d = 1 / nonZero(an * d + b);
      c = nonZero(b + an / c);
      delta = d * c;
      h *= delta;
    }
    return h * front(a, x);
  }

  private static double front(double a, double x) {
    return Math.exp(-x + a * Math.log(x) - LogGamma.of(a));
  }

  private static double nonZero(double x) {
    return Math.abs(x) < TINY ? TINY : x;
  }
}
