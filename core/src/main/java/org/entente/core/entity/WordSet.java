package org.entente.core.entity;

import java.util.Arrays;
import org.entente.core.text.Fold;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/** A few words that one rule asks for, known by their hashes as surnames are. */
final class WordSet {

  private final int[] hashes;

  private WordSet(int[] hashes) {
    this.hashes = hashes;
  }

  /** The words of a text, parted by blanks. */
  static WordSet of(String words) {
    return new WordSet(
        Arrays.stream(words.split(" "))
            .mapToInt(word -> Vocabulary.hash(Fold.word(word)))
            .sorted()
            .toArray());
  }

  /** Whether a token, in the same sentence as {@code near}, is one of the words. */
  boolean has(Scene scene, int token, int near) {
    Tokens tokens = scene.tokens;
    return scene.together(token, near) && Arrays.binarySearch(hashes, tokens.hash(token)) >= 0;
  }
}
