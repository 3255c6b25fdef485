package org.entente.core.time;

import org.entente.core.text.Tokens;

/** One article as the readers of dates see it: its tokens, sentence by sentence. */
final class DateText {

  private final DateWords words;
  private Tokens tokens;
  private String title;
  private String body;
  private int from;
  private int to;

  /** What {@link #kinds(int)} and {@link #digits(int)} give for each token. */
  private long[] kinds = new long[1024];

  private int[] digits = new int[1024];

  DateText(DateWords words) {
    this.words = words;
  }

  void begin(Tokens ofArticle, String titleText, String bodyText) {
    tokens = ofArticle;
    title = titleText;
    body = bodyText;
    if (kinds.length < tokens.size()) {
      kinds = new long[tokens.size() * 2];
      digits = new int[tokens.size() * 2];
    }
    for (int t = 0; t < tokens.size(); t++) {
      kinds[t] = words.kinds(tokens.word(t));
      digits[t] = tokens.has(t, Tokens.DIGIT) ? leadingDigits(t) : 0;
    }
  }

  private int leadingDigits(int token) {
    int length = length(token);
    int count = 0;
    while (count < length && at(token, count) >= '0' && at(token, count) <= '9') {
      count++;
    }
    return count;
  }

  /** Bounds everything asked from now on to one sentence. */
  void sentence(int first, int afterLast) {
    from = first;
    to = afterLast;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }

  long kinds(int token) {
    return holds(token) ? kinds[token] : 0;
  }

  boolean is(int token, DateWord kind) {
    return (kinds(token) & kind.bit()) != 0;
  }

  boolean isAny(int token, long kindBits) {
    return (kinds(token) & kindBits) != 0;
  }

  int value(int token, DateWord kind) {
    return words.value(tokens.word(token), kind);
  }

  boolean has(int token, int flags) {
    return holds(token) && tokens.has(token, flags);
  }

  boolean isUpper(int token) {
    return has(token, Tokens.UPPER);
  }

  /** Whether a token is there and follows the one before with nothing but blanks or a hyphen. */
  boolean isJoined(int token) {
    return token > from && token < to && !tokens.has(token, Tokens.BARRIER | Tokens.PERIOD);
  }

  /** Whether a token is there and follows the one before, at most over a comma. */
  boolean isNear(int token) {
    int barrier = Tokens.BARRIER & ~Tokens.COMMA;
    return token > from && token < to && !tokens.has(token, barrier);
  }

  /** The only character between a token and the one before it, or 0 if there are more. */
  char gap(int token) {
    if (token <= from || token >= to || tokens.start(token) - tokens.end(token - 1) != 1) {
      return 0;
    }
    return text(token).charAt(tokens.end(token - 1));
  }

  /** Whether a hyphen or dash, and nothing else, ties a token to the one before it. */
  boolean isTied(int token) {
    char gap = gap(token);
    return gap == '-' || gap >= '\u2010' && gap <= '\u2014';
  }

  char before(int token) {
    int at = tokens.start(token) - 1;
    return at < 0 ? ' ' : text(token).charAt(at);
  }

  char after(int token) {
    int at = tokens.end(token);
    return at >= text(token).length() ? ' ' : text(token).charAt(at);
  }

  /** How many characters a token has. */
  int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  char at(int token, int index) {
    return text(token).charAt(tokens.start(token) + index);
  }

  /** How many ASCII digits a token begins with. */
  int digits(int token) {
    return holds(token) ? digits[token] : 0;
  }

  /** The number that a token of at most four digits and nothing else gives, or -1. */
  int number(int token) {
    int digits = digits(token);
    return digits > 0 && digits <= 4 && digits == length(token) ? leading(token, digits) : -1;
  }

  /** The number that the first digits of a token give. */
  int leading(int token, int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * 10 + at(token, i) - '0';
    }
    return number;
  }

  /** Whether a token is this word in lower or upper case, for endings of numbers ("1950s"). */
  boolean endsWith(int token, int index, String letters) {
    if (!holds(token) || length(token) != index + letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if ((at(token, index + i) | 0x20) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The place in a row that a token gives ("21st", "third"), or -1. */
  int place(int token) {
    if (is(token, DateWord.ORDINAL)) {
      return value(token, DateWord.ORDINAL);
    }
    int digits = digits(token);
    boolean ends =
        digits > 0
            && digits < 3
            && (endsWith(token, digits, "st")
                || endsWith(token, digits, "nd")
                || endsWith(token, digits, "rd")
                || endsWith(token, digits, "th"));
    return ends ? leading(token, digits) : -1;
  }

  boolean isUnit(int token) {
    return isAny(token, DateWord.UNIT.bit() | DateWord.UNITS.bit());
  }

  /** Whether one unit of this length stands here. */
  boolean isOne(int token, Unit unit) {
    return is(token, DateWord.UNIT) && Unit.of(value(token, DateWord.UNIT)) == unit;
  }

  Unit unit(int token) {
    return Unit.of(value(token, is(token, DateWord.UNIT) ? DateWord.UNIT : DateWord.UNITS));
  }

  /** Whether a number is no part of a longer one (1,500 or 3.5), and of no price. */
  boolean isWhole(int token) {
    boolean part =
        isDecimal(gap(token)) && digits(token - 1) > 0
            || isDecimal(gap(token + 1)) && digits(token + 1) > 0;
    return !part && "$\u20AC\u00A3\u00A5#".indexOf(before(token)) < 0;
  }

  private static boolean isDecimal(char mark) {
    return mark == ',' || mark == '.' || mark == ':';
  }

  private String text(int token) {
    return tokens.inTitle(token) ? title : body;
  }
}
