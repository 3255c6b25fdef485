package org.entente.core.text;

import java.util.Arrays;

/**
 * Folded words as numbers, so that everything after reading a word compares integers.
 *
 * <p>Filled while tables load, then only read; reading allocates nothing and is safe from many
 * threads.
 */
public final class Vocabulary {

  /** The number of a word that no table knows. */
  public static final int UNKNOWN = -1;

  private int[] slots = new int[1 << 12];
  private int[] hashes = new int[1 << 11];
  private int[] starts = new int[(1 << 11) + 1];
  private char[] letters = new char[1 << 14];
  private int size;

  /** The number of a folded word, given now if it is new. */
  public int intern(String folded) {
    char[] word = folded.toCharArray();
    int hash = hash(word, word.length);
    int found = find(word, word.length, hash);
    return found != UNKNOWN ? found : add(word, hash);
  }

  /** The number of a folded word, or {@link #UNKNOWN}. */
  public int find(String folded) {
    char[] word = folded.toCharArray();
    return find(word, word.length, hash(word, word.length));
  }

  /** The hash that {@link Tokens#hash} gives for the same word. */
  public static int hash(String folded) {
    return hash(folded.toCharArray(), folded.length());
  }

  int find(char[] word, int length, int hash) {
    int mask = slots.length - 1;
    for (int at = spread(hash) & mask; slots[at] != 0; at = (at + 1) & mask) {
      int id = slots[at] - 1;
      if (hashes[id] == hash && matches(id, word, length)) {
        return id;
      }
    }
    return UNKNOWN;
  }

  public int size() {
    return size;
  }

  static int hash(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    return hash;
  }

  private boolean matches(int id, char[] word, int length) {
    int from = starts[id];
    if (starts[id + 1] - from != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private int add(char[] word, int hash) {
    if (size + 1 >= hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
      starts = Arrays.copyOf(starts, hashes.length + 1);
    }
    int from = starts[size];
    if (from + word.length > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(letters.length * 2, from + word.length));
    }
    System.arraycopy(word, 0, letters, from, word.length);
    hashes[size] = hash;
    starts[size + 1] = from + word.length;
    size++;
    if (size * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int id = 0; id < size; id++) {
        place(id);
      }
    } else {
      place(size - 1);
    }
    return size - 1;
  }

  private void place(int id) {
    int mask = slots.length - 1;
    int at = spread(hashes[id]) & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = id + 1;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
