package org.entente.core.text;

/**
 * Cuts an article into tokens and sentences in one pass, and allocates nothing while it does.
 *
 * <p>A token is a run of letters and digits. {@code U.S.} is one token; {@code China's} is two, the
 * second with {@link Tokens#APOSTROPHE}; {@code US-led} is two, the second with {@link
 * Tokens#HYPHEN}. Sentences that a crawl has glued together ({@code in the North.During}) are cut
 * at the full stop, and an agency credit is cut off the word that it is glued to ({@code
 * REUTERSPyongyang}).
 */
public final class Tokenizer {

  private static final int LONGEST_WORD = 256;

  private final Words words;
  private final Vocabulary vocabulary;
  private final char[] folded = new char[LONGEST_WORD + 8];

  private String text;
  private Tokens tokens;
  private int at;
  private int paragraph;
  private int lastEnd;
  private boolean title;

  public Tokenizer(Words words) {
    this.words = words;
    this.vocabulary = words.vocabulary();
  }

  /** Fills {@code into} with the tokens of a title and a body. */
  public void read(String titleText, String body, Tokens into) {
    tokens = into;
    into.clear();
    title = true;
    paragraph = 0;
    into.beginSentence(0, 0);
    field(titleText);
    into.endSentence(titleText.length());
    into.beginBody();
    title = false;
    paragraph = 1;
    field(body);
  }

  private void field(String fieldText) {
    text = fieldText;
    at = 0;
    lastEnd = 0;
    boolean first = true;
    while (true) {
      int bits = gap(first);
      if (at >= text.length()) {
        break;
      }
      if (first && !title) {
        tokens.beginSentence(opening(0), paragraph);
      }
      if (first) {
        bits |= Tokens.FIRST | Tokens.PARAGRAPH;
      }
      first = false;
      word(bits);
    }
    if (!title && !first) {
      tokens.endSentence(closing(lastEnd));
    }
  }

  /** Passes over what is no word, and says what it was; begins a sentence where one begins. */
  private int gap(boolean first) {
    int from = at;
    int bits = 0;
    int stop = !first && text.charAt(from - 1) == '.' ? from - 1 : -1;
    int lines = 0;
    int indent = 0;
    boolean lineStart = false;
    boolean blank = false;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (beginsWord(c)) {
        break;
      }
      if (c == '\n' || c == '\u2028' || c == '\u2029') {
        lines++;
        indent = 0;
        lineStart = true;
      } else if (isBlank(c)) {
        indent += !lineStart ? 0 : c == '\t' ? 4 : 1;
        blank = true;
      } else {
        bits |= mark(c);
        if (isStop(c)) {
          stop = at;
        }
        lineStart = false;
      }
      at++;
    }
    if (at >= length || first) {
      return bits;
    }
    if (at - from == 1 && bits == Tokens.APOSTROPHE) {
      return bits;
    }
    bits &= ~Tokens.APOSTROPHE;
    if (at - from != 1) {
      bits = (bits & Tokens.HYPHEN) != 0 ? bits & ~Tokens.HYPHEN | Tokens.BREAK : bits;
    }
    boolean newParagraph = lines > 1 || lines == 1 && indent >= 2;
    if (!title && (newParagraph || stop >= 0 && endsSentence(stop, blank || lines > 0))) {
      cut(from, newParagraph);
      bits |= newParagraph ? Tokens.FIRST | Tokens.PARAGRAPH : Tokens.FIRST;
    }
    return bits;
  }

  private void cut(int from, boolean newParagraph) {
    tokens.endSentence(closing(from));
    if (newParagraph) {
      paragraph++;
    }
    tokens.beginSentence(opening(closing(from)), paragraph);
  }

  /** The beginning of the quotes and brackets that open a sentence before its first word. */
  private int opening(int from) {
    int start = at;
    while (start > from && isOpening(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of the marks that close a sentence: full stops, then quotes and brackets. */
  private int closing(int from) {
    int to = from;
    while (to < text.length() && to < from + 4 && isClosing(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private boolean endsSentence(int stop, boolean spaced) {
    int last = tokens.size() - 1;
    char next = text.charAt(at);
    boolean capital = Character.isUpperCase(next) || Character.isTitleCase(next);
    boolean fullStop = text.charAt(stop) == '.';
    boolean oneLetter = tokens.end(last) - tokens.start(last) == 1;
    if (!spaced) {
      boolean doubtful =
          tokens.has(last, Tokens.DOTTED)
              || tokens.has(last, Tokens.UPPER) && words.isAbbreviation(tokens.word(last));
      return capital && fullStop && !oneLetter && (!doubtful || startsSentence());
    }
    if (!capital && !Character.isDigit(next) && !isOpening(text.charAt(at - 1))) {
      return false;
    }
    if (!fullStop || stop != tokens.end(last) && !tokens.has(last, Tokens.DOTTED)) {
      return true;
    }
    boolean initial = oneLetter && tokens.has(last, Tokens.UPPER);
    boolean doubtful =
        initial || tokens.has(last, Tokens.DOTTED) || words.isAbbreviation(tokens.word(last));
    return !doubtful || !initial && startsSentence();
  }

  private boolean startsSentence() {
    int end = at;
    while (end < text.length() && isWordChar(text.charAt(end))) {
      end++;
    }
    int length = fold(at, end);
    return words.isStarter(vocabulary.find(folded, length, Vocabulary.hash(folded, length)));
  }

  private void word(int gapBits) {
    int from = at;
    int length = text.length();
    while (at < length && isWordChar(text.charAt(at))) {
      at++;
    }
    int bits = gapBits;
    if (at - from == 1 && at + 1 < length && text.charAt(at) == '.' && isLetterBefore(at + 2)) {
      int end = dotted(from);
      if (end > at) {
        at = end;
        bits |= Tokens.DOTTED;
      }
    }
    int glued = (bits & Tokens.DOTTED) == 0 ? gluedCredit(from, at) : -1;
    if (glued > 0) {
      add(from, glued, bits);
      tokens.endSentence(glued);
      if (!title) {
        tokens.beginSentence(glued, paragraph);
      }
      add(glued, at, Tokens.FIRST);
    } else {
      add(from, at, bits);
    }
    lastEnd = at;
  }

  /** The end of letters with full stops between them, or of the first letter if it is alone. */
  private int dotted(int from) {
    int end = from + 1;
    while (end + 1 < text.length() && text.charAt(end) == '.' && isLetterBefore(end + 2)) {
      end += 2;
    }
    if (end < text.length() && end > from + 1 && text.charAt(end) == '.') {
      end++;
    }
    return end;
  }

  /** Whether a single letter ends before this index: the next is no letter. */
  private boolean isLetterBefore(int end) {
    return end - 1 < text.length()
        && Character.isLetter(text.charAt(end - 1))
        && (end == text.length() || !isWordChar(text.charAt(end)));
  }

  /** Where a credit in capitals ends inside a word, or -1: REUTERS|Pyongyang. */
  private int gluedCredit(int from, int to) {
    if (to - from < 6 || !Character.isUpperCase(text.charAt(from + 2))) {
      return -1;
    }
    int end = from;
    while (end < to && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    int cut = end - 1;
    if (end > to - 2 || cut - from < 2) {
      return -1;
    }
    int length = fold(from, cut);
    int id = vocabulary.find(folded, length, Vocabulary.hash(folded, length));
    return id != Vocabulary.UNKNOWN && words.isCredit(id) ? cut : -1;
  }

  private void add(int from, int to, int gapBits) {
    int length = fold(from, to);
    int hash = Vocabulary.hash(folded, length);
    int id = vocabulary.find(folded, length, hash);
    tokens.add(from, to, id, hash, gapBits | shape(from, to));
  }

  private int shape(int from, int to) {
    char first = text.charAt(from);
    if (first < 'A') {
      return Tokens.DIGIT;
    }
    if (!Character.isUpperCase(first)) {
      return 0;
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return Tokens.UPPER;
      }
      letters += Character.isLetter(c) || Character.isDigit(c) ? 1 : 0;
    }
    return letters > 1 ? Tokens.UPPER | Tokens.CAPS : Tokens.UPPER;
  }

  private int fold(int from, int to) {
    int length = 0;
    for (int i = from; i < to && length < LONGEST_WORD; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        folded[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        folded[length++] = (char) (c + 32);
      } else {
        length = append(Fold.of(c), length);
      }
    }
    return length;
  }

  private int append(String letters, int length) {
    int to = length;
    if (letters != null) {
      for (int i = 0; i < letters.length(); i++) {
        folded[to++] = letters.charAt(i);
      }
    }
    return to;
  }

  private static boolean isWordChar(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Fold.of(c) != null;
  }

  /** A word may hold what no reader sees, but does not begin with it. */
  private static boolean beginsWord(char c) {
    return isWordChar(c) && (c < 0x80 || !Fold.of(c).isEmpty());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c >= 0x80 && Character.isSpaceChar(c);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isClosing(char c) {
    return isStop(c)
        || c == '"'
        || c == '\''
        || c == '\u201D'
        || c == '\u2019'
        || c == ')'
        || c == ']';
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\'' || c == '\u201C' || c == '\u2018' || c == '(' || c == '[';
  }

  private static int mark(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011' -> Tokens.HYPHEN;
      case '\'', '\u2019', '`' -> Tokens.APOSTROPHE;
      case ',' -> Tokens.COMMA;
      case '.', '!', '?', '\u2026' -> Tokens.PERIOD;
      case ';', ':', '\u2013', '\u2014', '\u2012', '\u2015', '*', '|', '\u2022' -> Tokens.BREAK;
      case '"', '\u201C', '\u201D', '\u2018', '\u00AB', '\u00BB' -> Tokens.QUOTE;
      case '(', '[', '{', '<' -> Tokens.OPEN;
      case ')', ']', '}', '>' -> Tokens.CLOSE;
      case '/' -> Tokens.SLASH;
      default -> 0;
    };
  }
}
