package org.entente.core.relation;

/**
 * How far the joint windows of two entities are from what chance would give.
 *
 * <p>With n windows in all, a of them naming the one, b the other, ab both:
 *
 * @param expected a·b/n, the joint windows if the two were independent
 * @param lift ab/expected
 * @param npmi normalised pointwise mutual information ln(lift)/−ln(ab/n), from −1 (never together)
 *     over 0 (chance) to 1 (never apart); G. Bouma, 2009, Proc. GSCL
 * @param llr Dunning's log-likelihood ratio G² of the two-by-two table, negative where the two meet
 *     less often than by chance; T. Dunning, 1993, Computational Linguistics 19:61-74
 */
public record Association(double expected, double lift, double npmi, double llr) {

  /**
   * The association from counts.
   *
   * @return NaN for a measure that is not defined, as all are without windows
   * @throws IllegalArgumentException if the counts do not fit one another
   */
  public static Association of(long ab, long a, long b, long n) {
    if (ab < 0 || ab > Math.min(a, b) || Math.max(a, b) > n || a + b - ab > n) {
      throw new IllegalArgumentException(
          "no table of counts: together " + ab + ", alone " + a + " and " + b + ", of " + n);
    }
    double expected = n == 0 ? Double.NaN : (double) a * b / n;
    double lift = expected > 0 ? ab / expected : Double.NaN;
    return new Association(
        expected, lift, npmi(ab, lift, n), signed(ab, expected, llr(ab, a, b, n)));
  }

  private static double npmi(long ab, double lift, long n) {
    if (Double.isNaN(lift)) {
      return Double.NaN;
    }
    if (ab == 0) {
      return -1;
    }
    return ab == n ? 1 : Math.log(lift) / -Math.log((double) ab / n);
  }

  private static double signed(long ab, double expected, double llr) {
    return ab < expected ? -llr : llr;
  }

  private static double llr(long ab, long a, long b, long n) {
    if (n == 0) {
      return Double.NaN;
    }
    double sum =
        cell(ab, a, b, n)
            + cell(a - ab, a, n - b, n)
            + cell(b - ab, n - a, b, n)
            + cell(n - a - b + ab, n - a, n - b, n);
    return Math.max(0, 2 * sum);
  }

  private static double cell(long observed, long row, long column, long n) {
    return observed == 0 ? 0 : observed * Math.log((double) observed * n / ((double) row * column));
  }
}
