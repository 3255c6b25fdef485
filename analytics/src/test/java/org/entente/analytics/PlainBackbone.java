package org.entente.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.Backbone;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.Window;

/** The backbone by plain loops over core, as {@link PlainLoop}. */
final class PlainBackbone {

  private final Window window;
  private final Map<EntityPair, Tie> ties = new TreeMap<>();

  /**
   * What is known of a pair.
   *
   * @param q null if it is not tested
   * @param seldom which end is named too seldom, if it is not tested
   */
  record Tie(EntityPair pair, long stories, double lift, double llr, Double q, EntityId seldom) {

    boolean isMoreThanChance() {
      return q != null && Backbone.isMoreThanChance(lift, q);
    }

    boolean has(EntityId id) {
      return pair.a().equals(id) || pair.b().equals(id);
    }
  }

  PlainBackbone(Window window) {
    this.window = window;
  }

  void add(Tie tie) {
    ties.put(tie.pair, tie);
  }

  Backbone.Verdict verdict(EntityPair pair) {
    Tie tie = ties.get(pair);
    if (tie.q == null) {
      return Backbone.untested(tie.seldom, window);
    }
    return tie.isMoreThanChance()
        ? Backbone.among(tie.stories, end(pair.a(), tie), end(pair.b(), tie))
        : Backbone.chance(tie.lift);
  }

  private Backbone.End end(EntityId id, Tie tie) {
    List<Tie> own = ties.values().stream().filter(t -> t.isMoreThanChance() && t.has(id)).toList();
    long strength = own.stream().mapToLong(Tie::stories).sum();
    Tie strongest =
        own.stream()
            .min(
                Comparator.comparing((Tie t) -> -t.stories)
                    .thenComparing(t -> -t.llr)
                    .thenComparing(Tie::pair))
            .orElseThrow();
    return new Backbone.End(id, strength, own.size(), strongest == tie);
  }
}
