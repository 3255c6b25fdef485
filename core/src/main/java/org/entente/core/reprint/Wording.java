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

  private final int[] words;
  private final int[] ends;

  /** Looked up while comparing; made when first asked for. */
  private int[] pairs;

  private int[] vocabulary;

  Wording(int[] words, int[] ends) {
    this.words = words;
    this.ends = ends;
  }

  /** The inverse of {@link #toBytes}. */
  public static Wording ofBytes(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    int[] ends = new int[from.getInt()];
    int[] words = new int[bytes.length / Integer.BYTES - 1 - ends.length];
    from.asIntBuffer().get(ends).get(words);
    return new Wording(words, ends);
  }

  /** The number of sentences, their ends, the words: four bytes each. */
  public byte[] toBytes() {
    ByteBuffer to = ByteBuffer.allocate((1 + ends.length + words.length) * Integer.BYTES);
    to.asIntBuffer().put(ends.length).put(ends).put(words);
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
        : new Wording(Arrays.copyOf(left, size), Arrays.copyOf(leftEnds, sentences));
  }

  /** Whether two words stand side by side here, given without their kinds. */
  boolean hasPair(int first, int second) {
    if (pairs == null) {
      pairs = new int[Math.max(0, words.length - 1)];
      Arrays.setAll(pairs, i -> Hash.ofPair(word(i), word(i + 1)));
      Arrays.sort(pairs);
    }
    return Arrays.binarySearch(pairs, Hash.ofPair(first, second)) >= 0;
  }

  boolean hasWord(int word) {
    if (vocabulary == null) {
      vocabulary = new int[words.length];
      Arrays.setAll(vocabulary, this::word);
      Arrays.sort(vocabulary);
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
