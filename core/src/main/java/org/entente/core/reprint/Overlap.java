package org.entente.core.reprint;

/**
 * How much of one wording stands in another.
 *
 * <p>A word stands there if it stands there beside one of its neighbours; a sentence, if half of
 * its words do. Words are counted in sentences that stand there.
 *
 * @param words all words of the wording
 * @param inSentences words in sentences that stand in the other
 * @param figures figures in these sentences
 * @param figuresFound those that stand anywhere in the other
 * @param figuresMissed those that are not found beside a neighbour
 * @param names words written like names, in these sentences
 * @param namesMissed those of them that are not found beside a neighbour
 * @param othersMissed other words that are not found beside a neighbour
 * @param opening whether one of the first three sentences stands there
 */
record Overlap(
    int words,
    int inSentences,
    int figures,
    int figuresFound,
    int figuresMissed,
    int names,
    int namesMissed,
    int othersMissed,
    boolean opening) {

  private static final double SENTENCE = 0.5;
  private static final int OPENING_SENTENCES = 3;
  private static final int OPENING_WORDS = 4;

  static Overlap of(Wording inner, Wording outer) {
    boolean[] found = new boolean[inner.size()];
    WordPairs pairs = outer.pairs();
    for (int i = 0; i + 1 < found.length; i++) {
      if (pairs.has(inner.word(i), inner.word(i + 1))) {
        found[i] = true;
        found[i + 1] = true;
      }
    }
    Count count = new Count(inner, outer, found);
    int openings = 0;
    boolean opening = false;
    for (int s = 0; s < inner.sentences(); s++) {
      boolean full = inner.end(s) - inner.start(s) >= OPENING_WORDS;
      openings += full ? 1 : 0;
      boolean stands = count.add(s);
      opening |= stands && full && openings <= OPENING_SENTENCES;
    }
    return count.overlap(opening);
  }

  /** The share of the words that are in sentences of the other. */
  double share() {
    return words == 0 ? 0 : (double) inSentences / words;
  }

  /** The share of words found, in the sentences that stand there. */
  double closeness() {
    return 1 - missed(1);
  }

  /** The same, but a word that is neither figure nor name counts for half when it is missed. */
  double substance() {
    return 1 - missed(0.5);
  }

  int found() {
    return inSentences - figuresMissed - namesMissed - othersMissed;
  }

  private double missed(double other) {
    return inSentences == 0
        ? 1
        : (figuresMissed + namesMissed + other * othersMissed) / inSentences;
  }

  private static final class Count {
    private final Wording inner;
    private final Wording outer;
    private final boolean[] found;
    private final int[] all = new int[3];
    private final int[] missed = new int[3];
    private int inSentences;
    private int figuresFound;

    Count(Wording inner, Wording outer, boolean[] found) {
      this.inner = inner;
      this.outer = outer;
      this.found = found;
    }

    /** Whether the sentence stands in the other; if so its words are counted. */
    boolean add(int sentence) {
      int hits = 0;
      for (int i = inner.start(sentence); i < inner.end(sentence); i++) {
        hits += found[i] ? 1 : 0;
      }
      int length = inner.end(sentence) - inner.start(sentence);
      if (hits < SENTENCE * length) {
        return false;
      }
      inSentences += length;
      for (int i = inner.start(sentence); i < inner.end(sentence); i++) {
        int kind = inner.kind(i);
        all[kind]++;
        missed[kind] += found[i] ? 0 : 1;
        figuresFound += kind == Wording.FIGURE && outer.hasWord(inner.word(i)) ? 1 : 0;
      }
      return true;
    }

    Overlap overlap(boolean opening) {
      return new Overlap(
          inner.size(),
          inSentences,
          all[Wording.FIGURE],
          figuresFound,
          missed[Wording.FIGURE],
          all[Wording.NAME],
          missed[Wording.NAME],
          missed[Wording.WORD],
          opening);
    }
  }
}
