package org.entente.core.text;

/**
 * UTF-16 indices of one text as counts of Unicode code points, which is what other languages count.
 *
 * <p>From one index that it is asked for it walks to the next, so rising ones walk the text once;
 * for a text without surrogates it answers at once.
 */
public final class CodePoints {

  private final CharSequence text;
  private final boolean plain;
  private int index;
  private int count;

  public CodePoints(CharSequence text) {
    this.text = text;
    this.plain = isPlain(text);
  }

  /** How many code points stand before a UTF-16 index. */
  public int before(int utf16) {
    if (plain) {
      return utf16;
    }
    count +=
        utf16 < index
            ? -Character.codePointCount(text, utf16, index)
            : Character.codePointCount(text, index, utf16);
    index = utf16;
    return count;
  }

  private static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The part of a text from one code point to another, that one not included. */
  public static String cut(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
