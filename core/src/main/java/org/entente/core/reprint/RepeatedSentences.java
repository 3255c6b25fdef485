package org.entente.core.reprint;

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

  private static final int FEWEST_SLOTS = 1 << 10;

  /** Hashes of sentences by open addressing; a slot is free while its sentence has no day. */
  private long[] sentences = new long[FEWEST_SLOTS];

  private long[] lastDay = new long[FEWEST_SLOTS];
  private int[] days = new int[FEWEST_SLOTS];
  private int size;

  /** Takes in the hashes of the sentences of an article; the days of articles must not fall. */
  void add(long[] ofArticle, long day) {
    for (long sentence : ofArticle) {
      add(sentence, day);
    }
  }

  private void add(long sentence, long day) {
    int slot = slot(sentence);
    if (days[slot] == 0) {
      sentences[slot] = sentence;
      size++;
    }
    if (days[slot] == 0 || lastDay[slot] != day) {
      lastDay[slot] = day;
      days[slot]++;
    }
    if (size > sentences.length / 2) {
      grow();
    }
  }

  boolean contains(long sentence) {
    return days[slot(sentence)] >= FEWEST_DAYS;
  }

  /** Where a sentence stands, or where it would. */
  private int slot(long sentence) {
    int slot = (int) Hash.addLong(sentence, 0) & sentences.length - 1;
    while (days[slot] > 0 && sentences[slot] != sentence) {
      slot = slot + 1 & sentences.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldSentences = sentences;
    long[] oldLastDay = lastDay;
    int[] oldDays = days;
    sentences = new long[oldSentences.length * 2];
    lastDay = new long[sentences.length];
    days = new int[sentences.length];
    for (int old = 0; old < oldDays.length; old++) {
      if (oldDays[old] > 0) {
        int slot = slot(oldSentences[old]);
        sentences[slot] = oldSentences[old];
        lastDay[slot] = oldLastDay[old];
        days[slot] = oldDays[old];
      }
    }
  }
}
