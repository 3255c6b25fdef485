package org.entente.reports.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may be said of the numbers in plain words: only what the intervals support. */
public final class Findings {

  /** Below so many stories nothing is singled out. */
  private static final int ENOUGH = 10;

  private Findings() {}

  /** The state whose share lies above that of every other, interval apart from interval. */
  public static Optional<EntityTotal> findLeadingState(Results results) {
    return findLeader(results.states(), EntityTotal::share);
  }

  /** The pair of states whose share lies above that of every other. */
  public static Optional<Dyad> findLeadingDyad(Results results) {
    return findLeader(results.stateDyads(), Dyad::share);
  }

  private static <T> Optional<T> findLeader(List<T> items, Function<T, Share> share) {
    if (items.size() < 2 || share.apply(items.get(0)).whole() < ENOUGH) {
      return Optional.empty();
    }
    T leader =
        items.stream()
            .max(Comparator.comparingDouble(item -> share.apply(item).low()))
            .orElseThrow();
    return items.stream()
            .filter(item -> item != leader)
            .allMatch(item -> share.apply(leader).isAbove(share.apply(item)))
        ? Optional.of(leader)
        : Optional.empty();
  }
}
