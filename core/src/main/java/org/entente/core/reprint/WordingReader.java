package org.entente.core.reprint;

import java.util.Arrays;
import org.entente.core.text.Fold;

/**
 * Reads what is compared of an article, in one pass over its text.
 *
 * <p>Sentences end at full stops and paragraphs, also where a crawl has glued them together. A
 * place and agency before a dash at the beginning are left out, and so are sentences that are the
 * outlet's own ("Subscribe to our newsletter"). The title is read only if the body is next to
 * nothing. An instance is for one thread.
 */
public final class WordingReader {

  /** What comes after this many words is not looked at. */
  public static final int MOST_WORDS = 4_000;

  private static final int FEWEST_WORDS = 8;
  private static final int SHORTEST_SENTENCE = 3;
  private static final int LONGEST_NOTICE = 16;
  private static final int LONGEST_DATELINE = 70;
  private static final int DATELINE_WORDS = 8;
  private static final int DATELINE_SENTENCES = 3;
  private static final int PERCENT = NewsWords.standing(NewsWords.hash("percent"));

  private final char[] letters = new char[64 + 8];
  private int[] words = new int[512];
  private int[] ends = new int[64];
  private int size;
  private int sentences;
  private boolean noticesToo;

  private String text;
  private int at;
  private int sentenceFrom;
  private int wordsSeen;
  private int last;
  private int beforeLast;
  private boolean notice;
  private boolean datelineMayCome;

  /** Reads a body, or title and body if that is short. */
  public Wording read(String title, String body) {
    noticesToo = true;
    scan(Markup.removed(title));
    int[] headline = new int[size];
    Arrays.setAll(headline, i -> Wording.of(words[i], Wording.WORD));
    String plain = Markup.removed(body);
    noticesToo = false;
    scan(plain);
    if (size < FEWEST_WORDS) {
      noticesToo = true;
      scan(plain);
    }
    if (size < FEWEST_WORDS) {
      scan(title + "\n\n" + plain);
    }
    return new Wording(headline, Arrays.copyOf(words, size), Arrays.copyOf(ends, sentences));
  }

  private void scan(String plain) {
    text = plain;
    at = 0;
    size = 0;
    sentences = 0;
    datelineMayCome = true;
    beginSentence();
    while (at < text.length() && size < MOST_WORDS) {
      if (Fold.isOfWord(text.charAt(at))) {
        word();
      } else {
        gap();
      }
    }
    endSentence();
  }

  private void word() {
    int from = at;
    int length = 0;
    boolean figure = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Fold.isOfWord(c)) {
        figure |= c >= '0' && c <= '9';
        length = length < letters.length - 8 ? Fold.append(c, letters, length) : length;
        at++;
      } else {
        int inside = inside(from, c);
        if (inside == 0) {
          break;
        }
        at += inside;
      }
    }
    if (length > 0) {
      add(hash(length), figure, Character.isUpperCase(text.charAt(from)));
    }
  }

  /** How many characters here are inside a word and say nothing: its marks, a break of lines. */
  private int inside(int from, char c) {
    if (at + 1 >= text.length()) {
      return 0;
    }
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    return switch (c) {
      case '\'', '\u2019', '\u2018', '`' -> Character.isLetter(next) ? 1 : 0;
      case ',' -> isDigit(before) && isDigit(next) ? 1 : 0;
      case '.' -> isDigit(before) && isDigit(next) || isInitial(from, next) ? 1 : 0;
      case '-' -> next == '\n' ? lineBreak() : 0;
      default -> 0;
    };
  }

  /** Whether single letters stand around a full stop: U.S, and not "plan A.The". */
  private boolean isInitial(int from, char next) {
    boolean afterOne = at - from == 1 || at - from > 2 && text.charAt(at - 2) == '.';
    boolean oneNext = at + 2 >= text.length() || !Fold.isOfWord(text.charAt(at + 2));
    return afterOne && oneNext && Character.isLetter(next);
  }

  private int lineBreak() {
    int next = at + 2;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && Character.isLowerCase(text.charAt(next)) ? next - at : 0;
  }

  private int hash(int length) {
    int hash = Hash.START;
    for (int i = 0; i < length; i++) {
      hash = Hash.add(hash, letters[i]);
    }
    return Hash.mixed(hash);
  }

  private void add(int hash, boolean figure, boolean capital) {
    notice |= NewsWords.isNotice(beforeLast, last, hash);
    int beforeThat = last;
    last = hash;
    beforeLast = beforeThat;
    boolean first = wordsSeen++ == 0;
    if (!NewsWords.isLeftOut(hash)) {
      int standing = NewsWords.standing(hash);
      boolean number = figure || NewsWords.isNumber(standing);
      push(standing, number ? Wording.FIGURE : capital && !first ? Wording.NAME : Wording.WORD);
    }
  }

  private void push(int hash, int kind) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    words[size++] = Wording.of(hash, kind);
  }

  /** Passes over what is no word; ends the sentence or drops a dateline where it says so. */
  private void gap() {
    int from = at;
    int lines = 0;
    int indent = 0;
    boolean stop = false;
    boolean blank = false;
    boolean dash = false;
    while (at < text.length() && !Fold.isOfWord(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '\n') {
        lines++;
        indent = 0;
      } else if (c == ' ' || c == '\t') {
        indent += c == '\t' ? 2 : 1;
      }
      blank |= Character.isWhitespace(c) || Character.isSpaceChar(c);
      stop |= c == '!' || c == '?' || c == '.' && !isAbbreviated(at);
      dash |= c == '\u2014' || c == '\u2013' || c == '-' && isDash(at);
      if (c == '%') {
        push(PERCENT, Wording.WORD);
      }
      at++;
    }
    boolean paragraph = lines > 1 || lines == 1 && indent >= 2;
    if (paragraph || stop && (blank || isGlued(from))) {
      endSentence();
      beginSentence();
    } else if (dash) {
      dropDateline();
    }
  }

  /** A short word with a capital before a full stop: Apr., Mr., U.S. */
  private boolean isAbbreviated(int stop) {
    int from = stop;
    while (from > 0 && stop - from < 4 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return stop - from > 0 && stop - from < 4 && Character.isUpperCase(text.charAt(from));
  }

  private boolean isDash(int hyphen) {
    boolean doubled = hyphen + 1 < text.length() && text.charAt(hyphen + 1) == '-';
    boolean free =
        hyphen > 0
            && text.charAt(hyphen - 1) == ' '
            && hyphen + 1 < text.length()
            && Character.isWhitespace(text.charAt(hyphen + 1));
    return doubled || free;
  }

  private boolean isGlued(int from) {
    return from > 0
        && at < text.length()
        && !Character.isUpperCase(text.charAt(from - 1))
        && Character.isUpperCase(text.charAt(at));
  }

  private void beginSentence() {
    sentenceFrom = at;
    wordsSeen = 0;
    last = 0;
    beforeLast = 0;
    notice = false;
  }

  private int sentenceStart() {
    return sentences == 0 ? 0 : ends[sentences - 1];
  }

  private void dropDateline() {
    int length = size - sentenceStart();
    if (datelineMayCome && length <= DATELINE_WORDS && at - sentenceFrom <= LONGEST_DATELINE) {
      size = sentenceStart();
      beginSentence();
    }
  }

  private void endSentence() {
    int length = size - sentenceStart();
    if (notice && !noticesToo && length <= LONGEST_NOTICE) {
      size = sentenceStart();
      return;
    }
    if (length == 0) {
      return;
    }
    if (length < SHORTEST_SENTENCE && sentences > 0) {
      ends[sentences - 1] = size;
      return;
    }
    if (sentences == ends.length) {
      ends = Arrays.copyOf(ends, sentences * 2);
    }
    ends[sentences++] = size;
    datelineMayCome &= sentences < DATELINE_SENTENCES;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
