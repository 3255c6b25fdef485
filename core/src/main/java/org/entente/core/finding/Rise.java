package org.entente.core.finding;

import java.util.Arrays;
import java.util.Optional;
import org.entente.core.statistics.ShareChange;

/**
 * How a share differs between the two halves of a series. The range is cut by periods; of an odd
 * number the middle one belongs to the later half.
 *
 * @param before share in the earlier half
 * @param after share in the later half
 */
public record Rise(double before, double after, ShareChange change) {

  /** The rise of {@code hits} among {@code totals}; none if a half has nothing to be a share of. */
  static Optional<Rise> find(long[] hits, long[] totals) {
    int middle = hits.length / 2;
    long hitsBefore = Arrays.stream(hits, 0, middle).sum();
    long hitsAfter = Arrays.stream(hits, middle, hits.length).sum();
    long before = Arrays.stream(totals, 0, middle).sum();
    long after = Arrays.stream(totals, middle, totals.length).sum();
    if (before == 0 || after == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Rise(
            (double) hitsBefore / before,
            (double) hitsAfter / after,
            ShareChange.of(hitsBefore, before, hitsAfter, after)));
  }
}
