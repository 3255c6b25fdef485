package org.entente.ingest;

/**
 * Some words of at most {@value #LONGEST} letters, each packed in one number and found by
 * multiplicative hashing: a question that is asked of each word of each text.
 */
final class LittleWords {

  static final int LONGEST = 5;

  private static final int SLOT_BITS = 7;

  /** 2 to the 64th, divided by the golden ratio. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] slots = new long[1 << SLOT_BITS];

  LittleWords(String... words) {
    for (String word : words) {
      long packed = word.chars().asLongStream().reduce(0, (w, c) -> append(w, (char) c));
      slots[slot(packed)] = packed;
    }
  }

  /** A word and its next letter; ASCII letters count without case. */
  static long append(long word, char letter) {
    return word << 12 | (letter < 0x80 ? letter | 0x20 : letter & 0xFFF | 0x80);
  }

  /** Whether this is one of the words. */
  boolean contains(long word) {
    return slots[slot(word)] == word;
  }

  /** Where a word stands, or where it would. */
  private int slot(long word) {
    int slot = (int) (word * GOLDEN >>> Long.SIZE - SLOT_BITS);
    while (slots[slot] != 0 && slots[slot] != word) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
