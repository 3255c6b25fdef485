package org.entente.core.entity;

import java.util.Arrays;

/** The phrases found in one article, in order and without overlap; used again for the next. */
final class Hits {

  private int size;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private Phrase[] phrase = new Phrase[256];
  private int[] at = new int[1024];

  void clear(int tokens) {
    size = 0;
    if (at.length < tokens) {
      at = new int[tokens * 2];
    } else {
      Arrays.fill(at, 0, tokens, 0);
    }
  }

  void add(int fromToken, int toToken, Phrase what) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
      phrase = Arrays.copyOf(phrase, size * 2);
    }
    from[size] = fromToken;
    to[size] = toToken;
    phrase[size] = what;
    size++;
    Arrays.fill(at, fromToken, toToken, size);
  }

  int size() {
    return size;
  }

  int from(int hit) {
    return from[hit];
  }

  int to(int hit) {
    return to[hit];
  }

  Phrase phrase(int hit) {
    return phrase[hit];
  }

  void choose(int hit, Phrase one) {
    phrase[hit] = one;
  }

  /** The hit that covers a token, or -1. */
  int hitAt(int token) {
    return at[token] - 1;
  }
}
