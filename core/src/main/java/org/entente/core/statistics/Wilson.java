package org.entente.core.statistics;

/**
 * The score interval of a share (E. B. Wilson, 1927, Journal of the American Statistical
 * Association 22:209-212) at 95 %.
 */
public record Wilson(double low, double high) {

  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * The interval of {@code hits} among {@code trials}.
   *
   * @throws IllegalArgumentException unless 0 ≤ hits ≤ trials and trials > 0
   */
  public static Wilson of(long hits, long trials) {
    if (trials <= 0 || hits < 0 || hits > trials) {
      throw new IllegalArgumentException("no share: " + hits + " of " + trials);
    }
    double n = trials;
    double p = hits / n;
    double z2 = Z * Z;
    double centre = p + z2 / (2 * n);
    double reach = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    return new Wilson(
        hits == 0 ? 0 : Math.max(0, (centre - reach) / scale),
        hits == trials ? 1 : Math.min(1, (centre + reach) / scale));
  }
}
