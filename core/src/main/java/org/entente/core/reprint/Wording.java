package org.entente.core.reprint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * What is compared of an article: the words of its sentences as hashes, without what desks change
 * lightly (case, typography, words of grammar, notices of the outlet).
 *
 * <p>A word knows whether it is a figure or written like a name. Two words are the same if they
 * agree but for that.
 */
public final class Wording {

  static final int WORD = 0;
  static final int NAME = 1;
  static final int FIGURE = 2;

  private static final int KIND = 3;

  /** Of less than this nothing is told: no sentence is left out of it. */
  private static final int FEWEST_WORDS = 8;

  private final int[] headline;
  private final int[] words;
  private final int[] ends;

  /** Looked up while comparing; made when first asked for, whole before another thread sees it. */
  private volatile WordPairs pairs;

  private volatile int[] vocabulary;

  /**
   * @param headline the words of the title, each without its kind
   * @param words the words of all sentences
   * @param ends for each sentence the word after its last one
   */
  Wording(int[] headline, int[] words, int[] ends) {
    this.headline = headline;
    this.words = words;
    this.ends = ends;
  }

  /** The inverse of {@link #toBytes}. */
  public static Wording ofBytes(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    int[] headline = new int[from.getInt()];
    int[] ends = new int[from.getInt()];
    int[] words = new int[bytes.length / Integer.BYTES - 2 - headline.length - ends.length];
    from.asIntBuffer().get(headline).get(ends).get(words);
    return new Wording(headline, words, ends);
  }

  /**
   * How many words the headline has, how many sentences; headline, ends, words: four bytes each.
   */
  public byte[] toBytes() {
    ByteBuffer to = ByteBuffer.allocate((2 + headline.length + ends.length + words.length) * 4);
    to.asIntBuffer().put(headline.length).put(ends.length).put(headline).put(ends).put(words);
    return to.array();
  }

  int size() {
    return words.length;
  }

  /** A word without its kind, to be compared. */
  int word(int index) {
    return words[index] & ~KIND;
  }

  int kind(int index) {
    return words[index] & KIND;
  }

  static int of(int hash, int kind) {
    return hash & ~KIND | kind;
  }

  int sentences() {
    return ends.length;
  }

  int start(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /** The word after the last one of a sentence. */
  int end(int sentence) {
    return ends[sentence];
  }

  /** The same for sentences of the same words. */
  long sentenceHash(int sentence) {
    long hash = end(sentence) - start(sentence);
    for (int i = start(sentence); i < end(sentence); i++) {
      hash = Hash.addLong(hash, word(i));
    }
    return hash;
  }

  /** The hashes of all sentences, in order. */
  public long[] sentenceHashes() {
    long[] hashes = new long[sentences()];
    Arrays.setAll(hashes, this::sentenceHash);
    return hashes;
  }

  /** The wording less the sentences with such a hash; the same if next to nothing would be left. */
  public Wording without(LongPredicate repeated) {
    int[] left = new int[words.length];
    int[] leftEnds = new int[ends.length];
    int size = 0;
    int sentences = 0;
    for (int s = 0; s < ends.length; s++) {
      if (!repeated.test(sentenceHash(s))) {
        int length = end(s) - start(s);
        System.arraycopy(words, start(s), left, size, length);
        size += length;
        leftEnds[sentences++] = size;
      }
    }
    return sentences == ends.length || size < FEWEST_WORDS
        ? this
        : new Wording(headline, Arrays.copyOf(left, size), Arrays.copyOf(leftEnds, sentences));
  }

  /** The share of the words of the headline that are in the headline or the text of another. */
  double headlineIn(Wording other) {
    int found = 0;
    for (int word : headline) {
      boolean there = other.hasWord(word);
      for (int i = 0; !there && i < other.headline.length; i++) {
        there = other.headline[i] == word;
      }
      found += there ? 1 : 0;
    }
    return headline.length == 0 ? 1 : (double) found / headline.length;
  }

  /** Which words stand side by side. */
  WordPairs pairs() {
    if (pairs == null) {
      pairs = new WordPairs(this);
    }
    return pairs;
  }

  boolean hasWord(int word) {
    if (vocabulary == null) {
      int[] sorted = new int[words.length];
      Arrays.setAll(sorted, this::word);
      Arrays.sort(sorted);
      vocabulary = sorted;
    }
    return Arrays.binarySearch(vocabulary, word) >= 0;
  }

  boolean hasSameWords(Wording other) {
    boolean same = words.length == other.words.length;
    for (int i = 0; same && i < words.length; i++) {
      same = word(i) == other.word(i);
    }
    return same;
  }
}
