package org.entente.core.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Sequences of word numbers, as a trie in one open hash table of longs: node and word lead to the
 * next node. Looking up allocates nothing.
 */
final class PhraseTrie {

  static final int ROOT = 0;
  static final int NOWHERE = -1;

  private long[] keys = new long[1 << 15];
  private int[] next = new int[1 << 15];
  private int[] fromRoot = new int[0];
  private int edges;
  private int nodes = 1;
  private final List<Phrase> phrases = new ArrayList<>(List.of());
  private int[] phraseOf = new int[1 << 14];

  PhraseTrie() {
    Arrays.fill(keys, -1);
    Arrays.fill(phraseOf, -1);
  }

  void add(int[] words, Phrase phrase) {
    int node = node(words);
    Phrase known = phraseAt(node);
    for (Phrase p = known; p != null; p = p.next()) {
      if (p.refersTo(phrase)) {
        return;
      }
    }
    set(node, known == null ? phrase : known.followedBy(phrase));
  }

  /** Adds a phrase before what others mean by the same words. */
  void lead(int[] words, Phrase phrase) {
    int node = node(words);
    Phrase others = Phrase.without(phraseAt(node), entity -> entity == phrase.entity());
    set(node, others == null ? phrase : phrase.followedBy(others));
  }

  /** Takes words from an entity; {@code instead} stands for them if nobody else has them. */
  void exclude(int[] words, int entity, Phrase instead) {
    int node = node(words);
    Phrase others = Phrase.without(phraseAt(node), e -> e == entity);
    set(node, others == null ? instead : others);
  }

  /** Takes all words from some entities. */
  void forget(BitSet entities) {
    for (int node = 0; node < nodes && !entities.isEmpty(); node++) {
      if (phraseAt(node) != null) {
        set(node, Phrase.without(phraseAt(node), e -> e >= 0 && entities.get(e)));
      }
    }
  }

  private int node(int[] words) {
    int node = ROOT;
    for (int word : words) {
      int to = step(node, word);
      node = to == NOWHERE ? grow(node, word) : to;
    }
    return node;
  }

  private void set(int node, Phrase chain) {
    if (phraseOf[node] < 0) {
      phraseOf[node] = phrases.size();
      phrases.add(chain);
    } else {
      phrases.set(phraseOf[node], chain);
    }
  }

  /** The node after {@code word}, or {@link #NOWHERE}. */
  int step(int node, int word) {
    if (node == ROOT) {
      return word < fromRoot.length ? fromRoot[word] : NOWHERE;
    }
    long key = (long) node << 32 | word;
    int mask = keys.length - 1;
    for (int at = slot(key, mask); ; at = (at + 1) & mask) {
      if (keys[at] == key) {
        return next[at];
      }
      if (keys[at] == -1) {
        return NOWHERE;
      }
    }
  }

  /** What ends at a node, or null where nothing does. */
  Phrase phraseAt(int node) {
    int at = phraseOf[node];
    return at < 0 ? null : phrases.get(at);
  }

  private int grow(int node, int word) {
    int to = nodes++;
    if (to == phraseOf.length) {
      phraseOf = Arrays.copyOf(phraseOf, to * 2);
      Arrays.fill(phraseOf, to, to * 2, -1);
    }
    if (node == ROOT) {
      if (word >= fromRoot.length) {
        int old = fromRoot.length;
        fromRoot = Arrays.copyOf(fromRoot, Math.max(1 << 12, word * 2));
        Arrays.fill(fromRoot, old, fromRoot.length, NOWHERE);
      }
      fromRoot[word] = to;
    } else {
      put((long) node << 32 | word, to);
    }
    return to;
  }

  private void put(long key, int to) {
    if (++edges * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldNext = next;
      keys = new long[oldKeys.length * 2];
      next = new int[oldKeys.length * 2];
      Arrays.fill(keys, -1);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != -1) {
          place(oldKeys[i], oldNext[i]);
        }
      }
    }
    place(key, to);
  }

  private void place(long key, int to) {
    int mask = keys.length - 1;
    int at = slot(key, mask);
    while (keys[at] != -1) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    next[at] = to;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
