package org.entente.reports.excel;

/**
 * A text that a spreadsheet takes for a text.
 *
 * <p>An apostrophe goes before what would begin a formula ({@code = + - @}, full-width ones too):
 * at the beginning of the text, and behind a semicolon, tab or line break, where a spreadsheet of
 * another language begins a new cell; blanks and quotes between do not hide it. It goes before a
 * tab or line break at the beginning too, and before digits that would come out as another number,
 * as an id made of digits does. What is longer than a cell takes is cut.
 */
final class SpreadsheetText {

  private static final int MOST_CHARS = 32_767;
  private static final int EXACT_DIGITS = 15;
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String SEPARATORS = ";\t\r\n";

  private SpreadsheetText() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 1);
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begins && FORMULA.indexOf(c) >= 0) {
        safe.append('\'');
      }
      safe.append(c);
      begins = SEPARATORS.indexOf(c) >= 0 || begins && (c == '"' || Character.isSpaceChar(c));
    }
    boolean separated = !text.isEmpty() && SEPARATORS.indexOf(text.charAt(0)) >= 0;
    return cut(separated || isOtherAsNumber(text) ? "'" + safe : safe.toString());
  }

  /** Digits with a zero before them, more than a number holds, or with an exponent: 12e34. */
  private static boolean isOtherAsNumber(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    String digits =
        exponent < 0 ? text : text.substring(0, exponent) + text.substring(exponent + 1);
    return text.length() > 1
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && (exponent > 0 && exponent < text.length() - 1
            || exponent < 0 && (text.charAt(0) == '0' || text.length() > EXACT_DIGITS));
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARS) {
      return text;
    }
    int end = MOST_CHARS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
