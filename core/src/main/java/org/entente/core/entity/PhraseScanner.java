package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * Finds the longest known phrase at each place, from left to right.
 *
 * <p>A phrase runs over blanks, hyphens, apostrophes and the full stop of an abbreviation, never
 * over a comma, a bracket, a quotation mark or the end of a sentence. Behind a hyphen a capital is
 * not asked for: Kim Jong-un is Kim Jong Un.
 */
final class PhraseScanner {

  private final Lexicon lexicon;
  private final PhraseTrie trie;

  PhraseScanner(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.trie = lexicon.trie();
  }

  void scan(Tokens tokens, Hits hits) {
    int size = tokens.size();
    hits.clear(size);
    int i = 0;
    while (i < size) {
      int word = tokens.word(i);
      int node = word < 0 ? PhraseTrie.NOWHERE : trie.step(PhraseTrie.ROOT, word);
      i = node == PhraseTrie.NOWHERE ? i + 1 : longest(tokens, hits, i, node);
    }
  }

  private int longest(Tokens tokens, Hits hits, int from, int firstNode) {
    int size = tokens.size();
    int bestEnd = from + 1;
    Phrase best = null;
    int node = firstNode;
    int end = from + 1;
    while (true) {
      Phrase here = trie.phraseAt(node);
      if (here != null) {
        Phrase fits = firstThatFits(tokens, from, end, here);
        if (fits != null) {
          best = fits;
          bestEnd = end;
        }
      }
      if (end == size || tokens.word(end) < 0 || isBarrier(lexicon, tokens, end)) {
        break;
      }
      node = trie.step(node, tokens.word(end));
      if (node == PhraseTrie.NOWHERE) {
        break;
      }
      end++;
    }
    if (best != null) {
      hits.add(from, bestEnd, best);
    }
    return bestEnd;
  }

  /** Whether no phrase runs over what stands before a token. */
  static boolean isBarrier(Lexicon lexicon, Tokens tokens, int token) {
    if (tokens.has(token, Tokens.BARRIER)) {
      return true;
    }
    int before = token - 1;
    return tokens.has(token, Tokens.PERIOD)
        && tokens.end(before) - tokens.start(before) > 1
        && !lexicon.isAbbreviation(tokens.word(before));
  }

  private static Phrase firstThatFits(Tokens tokens, int from, int end, Phrase chain) {
    for (Phrase p = chain; p != null; p = p.next()) {
      if (fits(tokens, from, end, p)) {
        return p;
      }
    }
    return null;
  }

  static boolean fits(Tokens tokens, int from, int end, Phrase phrase) {
    if (phrase.capitals()) {
      return tokens.has(from, Tokens.CAPS)
          || tokens.has(from, Tokens.UPPER) && tokens.end(from) - tokens.start(from) > 3;
    }
    int mask = phrase.upperMask();
    for (int k = 0; mask != 0; k++, mask >>>= 1) {
      if ((mask & 1) != 0 && !tokens.has(from + k, Tokens.UPPER | Tokens.HYPHEN)) {
        return false;
      }
    }
    return true;
  }
}
