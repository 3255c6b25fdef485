package org.entente.core.article;

/**
 * How many characters of a text no reader meets in print. They stay in the text and offsets count
 * them; this is what tells that they are there.
 *
 * @param controls control characters, U+0000 to U+001F and U+007F to U+009F, but tab, line feed and
 *     the carriage return before a line feed; and the separators U+2028 and U+2029
 * @param lost U+FFFD, which stands for what no character could be read from, such as half a
 *     surrogate pair
 */
public record OddCharacters(int controls, int lost) {

  private static final char REPLACEMENT = '\uFFFD';

  static OddCharacters of(String text) {
    int controls = 0;
    int lost = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOfAscii(c)) {
        continue;
      }
      boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      controls += isControl(c) && !lineEnd ? 1 : 0;
      lost += c == REPLACEMENT ? 1 : 0;
    }
    return new OddCharacters(controls, lost);
  }

  /** Whether it is printed and one of those that most texts are made of, which need no table. */
  private static boolean isOfAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' || c == '\u2028' || c == '\u2029';
  }

  OddCharacters plus(OddCharacters other) {
    return new OddCharacters(controls + other.controls, lost + other.lost);
  }
}
