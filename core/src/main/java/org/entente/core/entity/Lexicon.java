package org.entente.core.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.entente.core.text.FieldText;
import org.entente.core.text.Fold;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;
import org.entente.core.text.Words;

/** The words and phrases that the finder knows; filled once, then only read. */
final class Lexicon implements Words {

  /** In words. */
  static final int LONGEST_PHRASE = 31;

  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTrie trie = new PhraseTrie();
  private final int of = vocabulary.intern("of");
  private long[] classes = new long[1 << 12];
  private final BitSet bodyNouns = new BitSet();

  private final Tokens tokens = new Tokens();
  private final Tokenizer tokenizer = new Tokenizer(Words.plain(new Vocabulary()));

  /** Words that rules ask for one by one, so that the vocabulary must hold them. */
  void addWords(List<String> words) {
    words.forEach(word -> vocabulary.intern(Fold.word(word)));
  }

  void addWords(WordClass wordClass, List<String> words) {
    for (String word : words) {
      mark(vocabulary.intern(Fold.word(word)), wordClass);
    }
  }

  /** Words that tell that a name is one of a body: party, front, council. */
  void addBodyNouns(List<String> words) {
    words.forEach(word -> bodyNouns.set(vocabulary.intern(Fold.word(word))));
  }

  boolean isBodyNoun(int word) {
    return word >= 0 && bodyNouns.get(word);
  }

  /** Adds a phrase; for a name, each token that has a capital here must have one in a text. */
  void addPhrase(String text, Phrase.Use use, int entity, Kind kind) {
    int[] words = cut(text);
    trie.add(words, phrase(use, entity, kind));
  }

  /** Adds a phrase that goes before what others mean by the same words. */
  void leadPhrase(String text, Phrase.Use use, int entity, Kind kind) {
    int[] words = cut(text);
    trie.lead(words, phrase(use, entity, kind));
  }

  /** Takes words from an entity; they are a trap if nobody else has them. */
  void exclude(String text, int entity) {
    int[] words = cut(text);
    trie.exclude(words, entity, phrase(Phrase.Use.TRAP, -1, Kind.NAME));
  }

  private int[] cut(String name) {
    String text = FieldText.of(name).legible();
    tokenizer.read(text, "", tokens);
    int length = tokens.size();
    if (length == 0 || length > LONGEST_PHRASE) {
      throw new IllegalStateException("no phrase: '" + text + "'");
    }
    int[] words = new int[length];
    for (int i = 0; i < length; i++) {
      words[i] = vocabulary.intern(Fold.word(text.substring(tokens.start(i), tokens.end(i))));
    }
    return words;
  }

  /** The phrase of the tokens cut last. */
  private Phrase phrase(Phrase.Use use, int entity, Kind kind) {
    int mask = 0;
    for (int i = 0; i < tokens.size(); i++) {
      mask |= tokens.has(i, Tokens.UPPER) ? 1 << i : 0;
    }
    boolean title = use == Phrase.Use.TITLE;
    boolean capitals = kind == Kind.ACRONYM && tokens.size() == 1 && tokens.has(0, Tokens.CAPS);
    return new Phrase(use, entity, kind, capitals, title ? 0 : mask, null);
  }

  void mark(int word, WordClass wordClass) {
    if (word >= classes.length) {
      classes = Arrays.copyOf(classes, Math.max(classes.length * 2, word + 1));
    }
    classes[word] |= wordClass.bit();
  }

  PhraseTrie trie() {
    return trie;
  }

  /** Whether a word is "of". */
  boolean isOf(int word) {
    return word == of;
  }

  /** Whether a word is of any of the classes, given as bits. */
  boolean is(int word, long classBits) {
    return (classes(word) & classBits) != 0;
  }

  /** The classes of a word, as bits; 0 for a word that is of none. */
  long classes(int word) {
    return word >= 0 && word < classes.length ? classes[word] : 0;
  }

  /** The number of a word that some table must hold. */
  int known(String word) {
    int found = vocabulary.find(word);
    if (found == Vocabulary.UNKNOWN) {
      throw new IllegalStateException("no table has the word " + word);
    }
    return found;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public boolean isAbbreviation(int word) {
    return is(word, WordClass.ABBREVIATION.bit());
  }

  @Override
  public boolean isStarter(int word) {
    return is(word, WordClass.STARTER.bit());
  }

  @Override
  public boolean isCredit(int word) {
    return is(word, WordClass.CREDIT.bit());
  }
}
