package org.entente.core.finding;

import org.entente.core.statistics.ChangePoints.Change;

/**
 * A change of a series and the periods that show it: the nearest ones on the side of the higher
 * share, three at least, and more if these hold fewer than three stories.
 *
 * @param from the first period that shows it, counted from 0
 * @param to the last one
 */
public record Turn(Change change, int from, int to) {

  private static final int PERIODS_SHOWN = 3;
  private static final int STORIES_SHOWN = 3;

  /** A change of the series that has so many hits in each period. */
  public static Turn of(Change change, long[] hits) {
    boolean rises = change.after() > change.before();
    int step = rises ? 1 : -1;
    int nearest = rises ? change.at() : change.at() - 1;
    int end = nearest;
    long stories = 0;
    while (end >= 0
        && end < hits.length
        && (Math.abs(end - nearest) < PERIODS_SHOWN || stories < STORIES_SHOWN)) {
      stories += hits[end];
      end += step;
    }
    int last = end - step;
    return new Turn(change, Math.min(nearest, last), Math.max(nearest, last));
  }

  public double pValue() {
    return change.pValue();
  }
}
