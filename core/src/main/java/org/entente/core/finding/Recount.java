package org.entente.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.Association;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.PairTest;

/**
 * The counts of a few entities and their pairs over the range, under one choice.
 *
 * @param total all stories and windows, whoever is named in them
 * @param testsPerFind how many pairs are tested in the run for each that is found: among as many
 *     finds as the run has, a p-value is worth that much as a q-value, so that a pair passes here
 *     by the same p-value as there
 */
public record Recount(
    Tally total, Map<EntityId, Tally> entities, Map<EntityPair, Tally> pairs, double testsPerFind) {

  /**
   * What articles add up to.
   *
   * @param squares the sum of the squares of the stories' windows
   */
  public record Tally(long stories, long windows, long squares) {

    public static final Tally NONE = new Tally(0, 0, 0);
  }

  public Recount {
    entities = Map.copyOf(entities);
    pairs = Map.copyOf(pairs);
  }

  /** The entities by falling number of stories. */
  List<EntityId> listEntities() {
    return listByStories(entities);
  }

  /** The pairs by falling number of stories. */
  List<EntityPair> listPairs() {
    return listByStories(pairs);
  }

  private static <T extends Comparable<T>> List<T> listByStories(Map<T, Tally> tallies) {
    return tallies.keySet().stream()
        .sorted(
            Comparator.comparing((T subject) -> -tallies.get(subject).stories())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  Tally of(EntityId entity) {
    return entities.getOrDefault(entity, Tally.NONE);
  }

  Tally of(EntityPair pair) {
    return pairs.getOrDefault(pair, Tally.NONE);
  }

  /** How far a pair is from chance; none where its counts make no table. */
  Optional<Association> findAssociation(EntityPair pair) {
    long both = of(pair).windows();
    long a = of(pair.a()).windows();
    long b = of(pair.b()).windows();
    long n = total.windows();
    return Math.min(a, b) == 0 || a + b - both > n
        ? Optional.empty()
        : Optional.of(Association.of(both, a, b, n));
  }

  /** The q-value of a pair; none where the two have too few windows for a test. */
  Optional<Double> findQValue(EntityPair pair) {
    return isTested(pair)
        ? Optional.of(Math.min(1, pValue(pair) * testsPerFind))
        : Optional.empty();
  }

  private boolean isTested(EntityPair pair) {
    return Math.min(of(pair.a()).windows(), of(pair.b()).windows()) >= PairTest.ENOUGH_WINDOWS
        && findAssociation(pair).isPresent();
  }

  private double pValue(EntityPair pair) {
    Tally tally = of(pair);
    double effect = PairTest.designEffect(tally.windows(), tally.squares());
    double expected = findAssociation(pair).orElseThrow().expected();
    return PairTest.pValue(tally.windows(), expected, effect);
  }
}
