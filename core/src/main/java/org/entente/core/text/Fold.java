package org.entente.core.text;

import java.text.Normalizer;

/**
 * Brings a letter to the form in which words are compared: lower case, without diacritics, with
 * ligatures and full-width letters opened.
 *
 * <p>Folding goes letter by letter, so a folded word still knows where it stands in the original
 * text. Characters that a reader cannot see (soft hyphen, zero-width space, combining marks) fold
 * to nothing.
 */
public final class Fold {

  /** Folds to nothing, and does not end a word. */
  private static final String NOTHING = "";

  private static final int TABLE = 0x2C0;
  private static final String[] FOLDED = new String[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = Character.isLetterOrDigit(c) ? ofLatin(c) : null;
    }
    FOLDED['\u00AD'] = NOTHING;
  }

  private Fold() {}

  /** The folded form of a character: empty if it is invisible, null if it is not part of a word. */
  static String of(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    if (isInvisible(c)) {
      return NOTHING;
    }
    if (c >= '\uFB00' && c <= '\uFB06'
        || c >= '\uFF10' && c <= '\uFF5A'
        || c >= '\u1E00' && c <= '\u1EFF') {
      return Character.isLetterOrDigit(c) ? ofLatin(c) : null;
    }
    if (Character.isSurrogate(c)) {
      return null;
    }
    if (!Character.isLetterOrDigit(c)) {
      return null;
    }
    char lower = Character.toLowerCase(c);
    return lower < TABLE ? FOLDED[lower] : String.valueOf(lower);
  }

  /** Whether a character is part of a word. */
  public static boolean isOfWord(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : of(c) != null;
  }

  /**
   * Writes the folded form of a character of a word behind the {@code length} characters that are
   * in {@code to} already, which needs room for eight more; returns the new length.
   */
  public static int append(char c, char[] to, int length) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      to[length] = c;
      return length + 1;
    }
    if (c >= 'A' && c <= 'Z') {
      to[length] = (char) (c + 32);
      return length + 1;
    }
    String folded = of(c);
    folded.getChars(0, folded.length(), to, length);
    return length + folded.length();
  }

  /** The folded form of a whole word, for tables and tests; the finder folds in place. */
  public static String word(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String f = of(word.charAt(i));
      if (f != null) {
        folded.append(f);
      }
    }
    return folded.toString();
  }

  /** A lower-case ASCII name with hyphens: "Liu Guozhong" gives {@code liu-guozhong}. */
  public static String slug(CharSequence name) {
    StringBuilder slug = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      String f = of(name.charAt(i));
      if (f == null) {
        boolean apostrophe = name.charAt(i) == '\'' || name.charAt(i) == '\u2019';
        if (!apostrophe && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
          slug.append('-');
        }
      } else {
        for (int j = 0; j < f.length(); j++) {
          if (f.charAt(j) < 0x80) {
            slug.append(f.charAt(j));
          }
        }
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static boolean isInvisible(char c) {
    return c >= '\u0300' && c <= '\u036F'
        || c >= '\u200B' && c <= '\u200D'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  private static String ofLatin(char c) {
    switch (Character.toLowerCase(c)) {
      case '\u00DF':
        return "ss";
      case '\u00E6':
        return "ae";
      case '\u0153':
        return "oe";
      case '\u00F8':
        return "o";
      case '\u0142':
        return "l";
      case '\u0111', '\u00F0':
        return "d";
      case '\u00FE':
        return "th";
      case '\u0131':
        return "i";
      case '\u0127':
        return "h";
      case '\u0259':
        return "a";
      case '\u02BB', '\u02BC', '\u02BD', '\u02BE', '\u02BF':
        return NOTHING;
      default:
        return marksOff(String.valueOf(c));
    }
  }

  private static String marksOff(String letter) {
    StringBuilder plain = new StringBuilder();
    String split = Normalizer.normalize(letter, Normalizer.Form.NFKD);
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(split.equals(letter) ? Character.toLowerCase(c) : ofLatin(c));
      }
    }
    return plain.toString();
  }
}
