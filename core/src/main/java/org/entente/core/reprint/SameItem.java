package org.entente.core.reprint;

/**
 * The decision that two articles are one item of news: a reprint, an update, a part of the other.
 *
 * <p>Most of the shorter must stand in the longer, sentence by sentence, and there it must be the
 * same: a form filled in anew (another company, another day) has the sentences too, but other
 * figures and names. The source is not looked at, the title only where there is little else.
 */
public final class SameItem {

  /** Articles further apart are not compared. */
  public static final int MOST_DAYS_APART = 3;

  private static final int FEWEST_WORDS = 8;
  private static final double SHARE = 0.6;
  private static final double CLOSENESS = 0.78;
  private static final double SUBSTANCE = 0.88;
  private static final double MUCH_LONGER = 2.5;
  private static final double LIKE_LENGTH = 1.25;
  private static final double DOUBTFUL_SHARE = 0.75;
  private static final double WITHOUT_OPENING_CLOSENESS = 0.93;
  private static final double FIGURES = 0.75;
  private static final double NAMES = 0.7;
  private static final int BRIEF = 24;
  private static final double HEADLINE = 0.4;
  private static final int FEW = 4;
  private static final int PLENTY_OF_WORDS = 16;
  private static final int CORRECTED_FIGURES = 3;
  private static final int WORDS_A_CORRECTION = 12;

  private SameItem() {}

  /** The same for two wordings in either order. */
  public static boolean holds(Wording a, Wording b) {
    int shorter = Math.min(a.size(), b.size());
    if (shorter < FEWEST_WORDS) {
      return shorter > 0 && a.hasSameWords(b) && haveHeadlinesInCommon(a, b);
    }
    if (shorter < BRIEF && !haveHeadlinesInCommon(a, b)) {
      return false;
    }
    Overlap ofA = Overlap.of(a, b);
    Overlap ofB = Overlap.of(b, a);
    if (isLost(ofA, ofB) || isLost(ofB, ofA)) {
      return false;
    }
    boolean opening = ofA.opening() || ofB.opening();
    return a.size() <= LIKE_LENGTH * b.size() && holds(ofA, opening)
        || b.size() <= LIKE_LENGTH * a.size() && holds(ofB, opening);
  }

  /** Whether one is a small part of the other and not its opening: cited, or one of a digest. */
  private static boolean isLost(Overlap part, Overlap whole) {
    return whole.words() >= MUCH_LONGER * part.words() && !whole.opening();
  }

  private static boolean holds(Overlap inner, boolean opening) {
    boolean plenty = opening && inner.found() >= PLENTY_OF_WORDS;
    return inner.share() >= (plenty ? SHARE : DOUBTFUL_SHARE)
        && inner.closeness() >= (opening ? CLOSENESS : WITHOUT_OPENING_CLOSENESS)
        && inner.substance() >= SUBSTANCE
        && hasTheFigures(inner)
        && hasTheNames(inner);
  }

  /** The body of a brief may be a form, and who it is about stand in the headline alone. */
  private static boolean haveHeadlinesInCommon(Wording a, Wording b) {
    return Math.max(a.headlineIn(b), b.headlineIn(a)) >= HEADLINE;
  }

  /** Three quarters of the figures; a few may be wrong where all else is the same. */
  private static boolean hasTheFigures(Overlap inner) {
    int wrong = inner.figures() - inner.figuresFound();
    if (inner.figuresFound() >= FIGURES * inner.figures()) {
      return true;
    }
    boolean outweighed = inner.found() >= WORDS_A_CORRECTION * wrong;
    return wrong == 1 && inner.figures() < FEW
        ? outweighed
        : wrong <= CORRECTED_FIGURES && wrong <= inner.figuresFound() && outweighed;
  }

  private static boolean hasTheNames(Overlap inner) {
    return inner.names() < FEW || inner.namesMissed() <= (1 - NAMES) * inner.names();
  }
}
