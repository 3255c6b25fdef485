package org.entente.core.reprint;

import java.util.Arrays;

/** The pairs of words that stand side by side in a wording, to be looked up. */
final class WordPairs {

  /** Pairs that share 64 bits: at least so many, and less than twice as many. */
  private static final int PAIRS_A_LONG = 4;

  private final int[] hashes;

  /** A bit for each of the pairs, by the lowest bits of its hash: most others are known by it. */
  private final long[] bits;

  WordPairs(Wording wording) {
    hashes = new int[Math.max(0, wording.size() - 1)];
    Arrays.setAll(hashes, i -> Hash.ofPair(wording.word(i), wording.word(i + 1)));
    Arrays.sort(hashes);
    bits = new long[Math.max(1, Integer.highestOneBit(hashes.length / PAIRS_A_LONG))];
    for (int hash : hashes) {
      bits[place(hash)] |= 1L << hash;
    }
  }

  /** Whether two words, given without their kinds, are a pair. */
  boolean has(int first, int second) {
    int hash = Hash.ofPair(first, second);
    return (bits[place(hash)] >>> hash & 1) != 0 && Arrays.binarySearch(hashes, hash) >= 0;
  }

  private int place(int hash) {
    return hash >>> 6 & bits.length - 1;
  }
}
