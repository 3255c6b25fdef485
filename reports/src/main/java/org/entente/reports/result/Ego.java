package org.entente.reports.result;

import java.util.List;

/**
 * A chosen entity and those named with it, most stories first.
 *
 * @param ties the strongest
 * @param all how many there are in all
 */
public record Ego(Entity focus, List<Tie> ties, int all) {

  public Ego {
    ties = List.copyOf(ties);
  }

  /** Another named with the entity in focus: over the whole range, and by period. */
  public record Tie(
      Entity other, long articles, Share share, double lift, double qValue, Series series) {

    private static final double FALSE_DISCOVERIES = 0.05;

    /** Whether the two are named together more often than by chance. */
    public boolean isAttracted() {
      return qValue < FALSE_DISCOVERIES && lift > 1;
    }
  }
}
