package org.entente.core.text;

import java.util.BitSet;

/**
 * A title or body twice: as it came in, and legible, as the finder reads it. An index into the
 * legible text leads back to the place that it was written at.
 *
 * <p>In a legible text letters have their marks composed, spaces, hyphens and digits are the plain
 * ones, ligatures and full-width letters are opened, character references ({@code &eacute;}) are
 * resolved, and what no reader sees is gone. Most texts are legible as they are: they are not
 * copied, and an index leads to itself.
 */
public final class FieldText {

  private static final int[] SAME = {};
  private static final BitSet NONE = new BitSet(0);

  private final String original;
  private final String legible;
  private final CodePoints points;
  private final boolean plain;

  /** For each legible character, the indices of what it was written with. */
  private final int[] from;

  private final int[] to;

  /** The legible characters that stand for a lookalike in a word of several scripts. */
  private final BitSet lookalikes;

  private FieldText(String original, String legible, int[] from, int[] to, BitSet lookalikes) {
    this.original = original;
    this.legible = legible;
    this.points = new CodePoints(original);
    this.plain = from == SAME;
    this.from = from;
    this.to = to;
    this.lookalikes = lookalikes;
  }

  public static FieldText of(String original) {
    if (!Disguise.isIn(original)) {
      return new FieldText(original, original, SAME, SAME, NONE);
    }
    LegibleCopy copy = new LegibleCopy(original);
    copy.write();
    BitSet lookalikes = Lookalikes.unmask(copy.letters(), copy.length());
    return new FieldText(
        original, new String(copy.letters(), 0, copy.length()), copy.from(), copy.to(), lookalikes);
  }

  /** The text to read. */
  public String legible() {
    return legible;
  }

  /** How many code points of the original stand before a legible character. */
  public int start(int index) {
    return points.before(startIndex(index));
  }

  /**
   * How many code points of the original there are up to the end of what an index stands behind.
   */
  public int end(int index) {
    return points.before(endIndex(index));
  }

  /** What a stretch of the legible text was written with. */
  public String written(int start, int end) {
    return original.substring(startIndex(start), endIndex(end));
  }

  /** Whether a word in a stretch of the legible text mixes scripts, to look like another. */
  public boolean isConfusable(int start, int end) {
    int lookalike = lookalikes.nextSetBit(start);
    return lookalike >= 0 && lookalike < end;
  }

  private int startIndex(int index) {
    return plain ? index : index < legible.length() ? from[index] : endIndex(index);
  }

  private int endIndex(int index) {
    return plain || index == 0 ? index : to[index - 1];
  }
}
