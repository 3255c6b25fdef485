package org.entente.core.text;

import java.text.Normalizer;
import java.util.BitSet;

/** Characters that stand for plainer ones, or for nothing that a reader sees. */
final class Disguise {

  private static final String HYPHENS = "\u2010\u2011\u2043\u2212\uFE63\uFF0D";

  /** Take the place of a letter and show nothing. */
  private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

  /** What stands where an apostrophe should; {@code U+2019} is one. */
  private static final String APOSTROPHES = "\u00B4\u02B9\u02BC\u2018\u201B\u2032\u055A\uFF07";

  private static final char LETTER_APOSTROPHE = '\u02BC';
  private static final char OPENING_QUOTE = '\u2018';

  /** First and last of the letters that are others in another dress. */
  private static final int[] DRESSED = {
    0x017F, 0x017F, 0x1D2C, 0x1D6A, 0x1D78, 0x1D78, 0x1D9B, 0x1DBF, 0x2071, 0x2071, 0x207F, 0x209C,
    0x2100, 0x214F, 0x2160, 0x217F, 0x24B6, 0x24E9, 0xFB00, 0xFB06, 0xFF01, 0xFFEE, 0x1D400, 0x1D7FF
  };

  private static final int C1 = 0x80;

  /** What Windows-1252 has where Unicode has the control characters from U+0080. */
  private static final String WINDOWS_1252 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D"
          + "\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\uFFFD\u017E\u0178";

  /** The characters for the sake of which a text is copied, wherever they stand. */
  private static final BitSet ALWAYS = new BitSet(1 << 16);

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean surrogate = Character.isSurrogate((char) c);
      boolean changes =
          isInvisible(c)
              || isMark(c)
              || c >= C1 && c < C1 + WINDOWS_1252.length()
              || Lookalikes.has((char) c)
              || !plain(c).equals(Character.toString(c));
      ALWAYS.set(c, !surrogate && changes);
    }
    APOSTROPHES.chars().forEach(ALWAYS::set);
    ALWAYS.clear(OPENING_QUOTE);
    ALWAYS.set(Character.highSurrogate(0x1D400));
    ALWAYS.set(Character.highSurrogate(0xE0100));
  }

  private Disguise() {}

  /** Whether a text has anything that a legible copy would not have. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F ? c == '&' && isReference(text, i) : isAt(text, i, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReference(String text, int at) {
    return CharacterReference.findAt(text, at).isPresent();
  }

  private static boolean isAt(String text, int at, char c) {
    return switch (c) {
      case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
      case OPENING_QUOTE ->
          at > 0
              && at + 1 < text.length()
              && Character.isLetter(text.charAt(at - 1))
              && Character.isLetter(text.charAt(at + 1));
      default -> ALWAYS.get(c);
    };
  }

  /** Format characters, and control characters that part nothing. */
  static boolean isInvisible(int point) {
    return point < C1
        ? point < '\t' || point > '\r' && point < 0x1C || point == 0x7F
        : Character.getType(point) == Character.FORMAT;
  }

  static boolean isMark(int point) {
    int type = point < 0x300 ? 0 : Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** A control character from U+0080 is what Windows-1252 has in its place. */
  static int withoutControls(int point) {
    boolean control = point >= C1 && point < C1 + WINDOWS_1252.length();
    return control ? WINDOWS_1252.charAt(point - C1) : point;
  }

  /** What a character stands for, whatever is around it. */
  static String plain(int point) {
    if (isSpace(point)) {
      return " ";
    }
    if (HYPHENS.indexOf(point) >= 0) {
      return "-";
    }
    if (point >= C1 && Character.isDigit(point)) {
      return String.valueOf(Character.digit(point, 10));
    }
    String itself = Character.toString(point);
    return isDressed(point) ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
  }

  private static boolean isSpace(int point) {
    boolean line = point == '\u2028' || point == '\u2029';
    return Character.isSpaceChar(point) && !line || FILLERS.indexOf(point) >= 0;
  }

  private static boolean isDressed(int point) {
    for (int i = 0; i < DRESSED.length; i += 2) {
      if (point >= DRESSED[i] && point <= DRESSED[i + 1]) {
        return point < 0x2100 || point > 0x214F || Character.isLetter(point);
      }
    }
    return false;
  }

  /**
   * Whether a mark behind a letter is an apostrophe. The letter apostrophe is one before a capital
   * or a last s; else it is a sound, and part of the word.
   */
  static boolean isApostrophe(int point, int next, int afterNext) {
    if (APOSTROPHES.indexOf(point) < 0 || !Character.isLetter(next)) {
      return false;
    }
    boolean lastS = next == 's' && !Character.isLetter(afterNext);
    return point != LETTER_APOSTROPHE || Character.isUpperCase(next) || lastS;
  }
}
