package org.entente.core.reprint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that come again day after day: furniture of a page ("Thank you for reading") or of a
 * form ("The selling concession is 1-1/4 pct"), and no part of one item of news.
 */
public final class RepeatedSentences {

  /**
   * One item stands on four days in a row at most, {@link SameItem#MOST_DAYS_APART} days apart;
   * what stands on more belongs to none.
   */
  public static final int FEWEST_DAYS = SameItem.MOST_DAYS_APART + 2;

  private final Map<Long, Set<Long>> days = new HashMap<>();

  void add(Wording wording, long day) {
    for (long sentence : wording.sentenceHashes()) {
      days.computeIfAbsent(sentence, s -> new HashSet<>(2)).add(day);
    }
  }

  boolean contains(long sentence) {
    return days.getOrDefault(sentence, Set.of()).size() >= FEWEST_DAYS;
  }
}
