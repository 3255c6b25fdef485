package org.entente.core.reprint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Pairs the articles that share an anchor, given one after another in the order of anchor, day and
 * article.
 *
 * <p>Each is paired with those before it that are not too many days apart, but at most {@link
 * #MOST} of them: what thousands share makes a chain and not all pairs. Articles alike in all their
 * anchors have the same neighbours under each, so the chain holds together.
 *
 * @param <T> what an article is known by
 */
public final class Neighbours<T> {

  /** So many articles before it is each paired with. */
  public static final int MOST = 24;

  private final Deque<Member<T>> before = new ArrayDeque<>();
  private int anchor;

  private record Member<T>(T article, long day) {}

  /** Takes the next article that has an anchor, and hands out those that it is paired with. */
  public void next(int ofAnchor, long day, T article, Consumer<T> pairedWith) {
    if (ofAnchor != anchor) {
      before.clear();
      anchor = ofAnchor;
    }
    while (!before.isEmpty()
        && (before.size() > MOST || day - before.peek().day > SameItem.MOST_DAYS_APART)) {
      before.remove();
    }
    before.forEach(member -> pairedWith.accept(member.article));
    before.add(new Member<>(article, day));
  }

  /**
   * Whether two articles share enough anchors to be compared: one in ten of those of the one with
   * fewer.
   */
  public static boolean areEnough(long shared, long anchorsOfFewer) {
    return shared * 10 >= anchorsOfFewer;
  }
}
