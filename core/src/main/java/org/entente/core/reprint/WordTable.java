package org.entente.core.reprint;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some hashes of words, each with another, found by open addressing: a question that is asked of
 * each word of each text. The hashes are spread over all their bits ({@link Hash#mixed}).
 */
final class WordTable {

  /** Most words of a text are none of these, and are so at the first look. */
  private static final int SLOTS_A_WORD = 8;

  /** No word has it: it is that of nothing. */
  private static final int EMPTY = 0;

  private final int[] slots;
  private final int[] values;

  WordTable(Map<Integer, Integer> words) {
    slots = new int[Integer.highestOneBit(words.size() * SLOTS_A_WORD)];
    values = new int[slots.length];
    words.forEach(
        (word, value) -> {
          int slot = slot(word);
          slots[slot] = word;
          values[slot] = value;
        });
  }

  /** A table of words that only have to be known. */
  static WordTable of(IntStream words) {
    return new WordTable(
        words.boxed().collect(Collectors.toMap(w -> w, w -> w, (one, same) -> one)));
  }

  boolean contains(int word) {
    return slots[slot(word)] == word && word != EMPTY;
  }

  int get(int word, int otherwise) {
    int slot = slot(word);
    return slots[slot] == EMPTY ? otherwise : values[slot];
  }

  /** Where a word stands, or where it would. */
  private int slot(int word) {
    int slot = word & slots.length - 1;
    while (slots[slot] != EMPTY && slots[slot] != word) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
