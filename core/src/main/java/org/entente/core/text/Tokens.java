package org.entente.core.text;

import java.util.Arrays;

/**
 * The tokens and sentences of one article, title first, in arrays that are used again for the next.
 *
 * <p>Offsets are UTF-16 indices into the token's own field; {@link FieldText} turns them into what
 * tables hold. A token knows how it is written ({@link #UPPER}, {@link #CAPS} …) and what stands
 * before it ({@link #HYPHEN}, {@link #COMMA} …).
 */
public final class Tokens {

  /** Begins with a capital. */
  public static final int UPPER = 1;

  /** Two letters or more, all capitals. */
  public static final int CAPS = 1 << 1;

  /** Written with a full stop after each letter: U.S. */
  public static final int DOTTED = 1 << 2;

  /** Begins with a digit. */
  public static final int DIGIT = 1 << 3;

  /** First of its sentence. */
  public static final int FIRST = 1 << 4;

  /** A hyphen and nothing else stands before it. */
  public static final int HYPHEN = 1 << 5;

  /** An apostrophe and nothing else stands before it. */
  public static final int APOSTROPHE = 1 << 6;

  /** A comma stands before it. */
  public static final int COMMA = 1 << 7;

  /** A full stop stands before it. */
  public static final int PERIOD = 1 << 8;

  /** A semicolon, a colon or a dash stands before it. */
  public static final int BREAK = 1 << 9;

  /** A quotation mark stands before it. */
  public static final int QUOTE = 1 << 10;

  /** An opening bracket stands before it. */
  public static final int OPEN = 1 << 11;

  /** A closing bracket stands before it. */
  public static final int CLOSE = 1 << 12;

  /** A slash stands before it. */
  public static final int SLASH = 1 << 13;

  /** First of its paragraph. */
  public static final int PARAGRAPH = 1 << 14;

  /** Anything before it over which a name cannot run on. */
  public static final int BARRIER = COMMA | BREAK | QUOTE | OPEN | CLOSE | SLASH | FIRST;

  private int size;
  private int bodyStart;
  private int[] start = new int[1024];
  private int[] end = new int[1024];
  private int[] word = new int[1024];
  private int[] hash = new int[1024];
  private int[] flags = new int[1024];
  private int[] sentence = new int[1024];

  private int sentences;
  private int[] sentenceStart = new int[64];
  private int[] sentenceEnd = new int[64];
  private int[] firstToken = new int[65];
  private int[] paragraph = new int[64];

  public int size() {
    return size;
  }

  /** The first token of the body; those before it are of the title. */
  public int bodyStart() {
    return bodyStart;
  }

  public boolean inTitle(int token) {
    return token < bodyStart;
  }

  public int start(int token) {
    return start[token];
  }

  public int end(int token) {
    return end[token];
  }

  /** The number of the token's word, or {@link Vocabulary#UNKNOWN}. */
  public int word(int token) {
    return word[token];
  }

  /** The hash of the token's folded word, which an unknown word has too. */
  public int hash(int token) {
    return hash[token];
  }

  public boolean has(int token, int flag) {
    return (flags[token] & flag) != 0;
  }

  public int flags(int token) {
    return flags[token];
  }

  /** The sentence of a token: 0 is the title, the body counts from 1. */
  public int sentence(int token) {
    return sentence[token];
  }

  /** How many sentences there are with the title, which has its number even if it is empty. */
  public int sentences() {
    return sentences;
  }

  public int sentenceStart(int number) {
    return sentenceStart[number];
  }

  public int sentenceEnd(int number) {
    return sentenceEnd[number];
  }

  public int firstToken(int number) {
    return firstToken[number];
  }

  /** The token after the last one of a sentence. */
  public int afterLastToken(int number) {
    return number + 1 < sentences ? firstToken[number + 1] : size;
  }

  /** The paragraph of a sentence: 0 is the title, the body counts from 1. */
  public int paragraph(int number) {
    return paragraph[number];
  }

  void clear() {
    size = 0;
    sentences = 0;
    bodyStart = 0;
  }

  void beginBody() {
    bodyStart = size;
  }

  void add(int from, int to, int id, int hashOfWord, int bits) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    word[size] = id;
    hash[size] = hashOfWord;
    flags[size] = bits;
    sentence[size] = sentences - 1;
    size++;
  }

  void beginSentence(int from, int ofParagraph) {
    if (sentences == sentenceStart.length) {
      int room = sentences * 2;
      sentenceStart = Arrays.copyOf(sentenceStart, room);
      sentenceEnd = Arrays.copyOf(sentenceEnd, room);
      firstToken = Arrays.copyOf(firstToken, room);
      paragraph = Arrays.copyOf(paragraph, room);
    }
    sentenceStart[sentences] = from;
    sentenceEnd[sentences] = from;
    firstToken[sentences] = size;
    paragraph[sentences] = ofParagraph;
    sentences++;
  }

  void endSentence(int to) {
    sentenceEnd[sentences - 1] = to;
  }

  private void grow() {
    int room = size * 2;
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    word = Arrays.copyOf(word, room);
    hash = Arrays.copyOf(hash, room);
    flags = Arrays.copyOf(flags, room);
    sentence = Arrays.copyOf(sentence, room);
  }
}
