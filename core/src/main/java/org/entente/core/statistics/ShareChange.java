package org.entente.core.statistics;

/**
 * The difference of two independent shares with its interval at 95 %, from the Wilson intervals of
 * both (R. Newcombe, 1998, Statistics in Medicine 17:873-890, method 10).
 *
 * @param change the later share less the earlier
 */
public record ShareChange(double change, double low, double high) {

  /** The change from {@code hits} of {@code trials} before to those after. */
  public static ShareChange of(long hitsBefore, long before, long hitsAfter, long after) {
    Wilson first = Wilson.of(hitsBefore, before);
    Wilson second = Wilson.of(hitsAfter, after);
    double p1 = (double) hitsBefore / before;
    double p2 = (double) hitsAfter / after;
    double change = p2 - p1;
    return new ShareChange(
        change,
        change - Math.hypot(p2 - second.low(), first.high() - p1),
        change + Math.hypot(second.high() - p2, p1 - first.low()));
  }
}
