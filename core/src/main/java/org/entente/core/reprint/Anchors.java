package org.entente.core.reprint;

import java.util.Arrays;

/**
 * The few shingles by which articles find each other: of every six word triples in a row the one
 * with the smallest hash.
 *
 * <p>Each is a MinHash of a stretch of text, and a band of its own: two articles that share eight
 * words in a row share an anchor, however much longer one of them is. (MinHash: Broder 1997; minima
 * of sliding windows: Schleimer, Wilkerson, Aiken 2003, "Winnowing".)
 */
public final class Anchors {

  /** An article has no more anchors than this: those with the smallest hashes. */
  public static final int MOST = 96;

  private static final int WINDOW = 6;

  private Anchors() {}

  /** The anchors of a wording, each once, in ascending order; none if it has no word. */
  public static int[] of(Wording wording) {
    int[] shingles = shingles(wording);
    int[] minima = new int[shingles.length];
    int count = 0;
    int at = -1;
    for (int last = Math.min(WINDOW, shingles.length) - 1; last < shingles.length; last++) {
      if (last < 0) {
        break;
      }
      int smallest = smallest(shingles, Math.max(0, last - WINDOW + 1), last);
      if (smallest != at) {
        minima[count++] = shingles[smallest];
        at = smallest;
      }
    }
    int[] anchors = Arrays.stream(minima, 0, count).sorted().distinct().toArray();
    return anchors.length <= MOST ? anchors : Arrays.copyOf(anchors, MOST);
  }

  private static int smallest(int[] shingles, int from, int to) {
    int smallest = to;
    for (int i = to - 1; i >= from; i--) {
      if (shingles[i] < shingles[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }

  /** The hashes of all triples of words; of fewer than three words the hash of all. */
  private static int[] shingles(Wording wording) {
    int size = wording.size();
    if (size == 0) {
      return new int[0];
    }
    if (size < 3) {
      return new int[] {Hash.ofPair(wording.word(0), wording.word(size - 1))};
    }
    int[] shingles = new int[size - 2];
    Arrays.setAll(
        shingles, i -> Hash.ofTriple(wording.word(i), wording.word(i + 1), wording.word(i + 2)));
    return shingles;
  }
}
