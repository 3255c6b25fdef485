package org.entente.core.finding;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.statistics.ChangePoints.Change;

/**
 * A change of a series, the periods that show it, and those for which its shares hold. It is shown
 * by the nearest periods on the side of the higher share, three at least, and more if these hold
 * fewer than three stories. Its shares hold up to the changes around, reported or not.
 *
 * @param from the first period that shows it, counted from 0
 * @param to the last one
 * @param since the first period of the share before
 * @param until the last period of the share behind
 */
public record Turn(Change change, int from, int to, int since, int until) {

  private static final int PERIODS_SHOWN = 3;
  private static final int STORIES_SHOWN = 3;

  /** All changes of the series that has so many hits in each period. */
  public static List<Turn> list(List<Change> changes, long[] hits) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      int since = i == 0 ? 0 : changes.get(i - 1).at();
      int after = i + 1 == changes.size() ? hits.length : changes.get(i + 1).at();
      turns.add(of(changes.get(i), hits, since, after - 1));
    }
    return turns;
  }

  private static Turn of(Change change, long[] hits, int since, int until) {
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
    return new Turn(change, Math.min(nearest, last), Math.max(nearest, last), since, until);
  }

  public double pValue() {
    return change.pValue();
  }
}
