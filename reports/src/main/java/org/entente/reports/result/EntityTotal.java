package org.entente.reports.result;

import java.util.Comparator;

/** How often an entity is named over the whole range; stories are summed over the periods. */
public record EntityTotal(Entity entity, long articles, Share share) {

  /** Widest share first. */
  public static final Comparator<EntityTotal> MOST_NAMED =
      Comparator.comparingLong((EntityTotal total) -> total.share().part())
          .thenComparingLong(EntityTotal::articles)
          .reversed()
          .thenComparing(total -> total.entity().id());
}
