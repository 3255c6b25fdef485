package org.entente.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A tokenizer's knowledge small enough to see, and what it cuts, as strings. */
final class FewWords implements Words {

  private static final Set<String> ABBREVIATIONS = Set.of("mr", "gen", "inc", "jan");
  private static final Set<String> STARTERS = Set.of("the", "but");
  private static final Set<String> CREDITS = Set.of("reuters", "afp");

  private final Vocabulary vocabulary = new Vocabulary();
  private final Set<Integer> abbreviations = new HashSet<>();
  private final Set<Integer> starters = new HashSet<>();
  private final Set<Integer> credits = new HashSet<>();

  FewWords() {
    ABBREVIATIONS.forEach(word -> abbreviations.add(vocabulary.intern(word)));
    STARTERS.forEach(word -> starters.add(vocabulary.intern(word)));
    CREDITS.forEach(word -> credits.add(vocabulary.intern(word)));
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public boolean isAbbreviation(int word) {
    return abbreviations.contains(word);
  }

  @Override
  public boolean isStarter(int word) {
    return starters.contains(word);
  }

  @Override
  public boolean isCredit(int word) {
    return credits.contains(word);
  }

  static Tokens read(String title, String body) {
    Tokens tokens = new Tokens();
    new Tokenizer(new FewWords()).read(title, body, tokens);
    return tokens;
  }

  /** The tokens of a body as they are written. */
  static List<String> words(String body) {
    Tokens tokens = read("", body);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(body.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  /** The sentences of a body as they are written. */
  static List<String> sentences(String body) {
    Tokens tokens = read("", body);
    List<String> sentences = new ArrayList<>();
    for (int s = 1; s < tokens.sentences(); s++) {
      sentences.add(body.substring(tokens.sentenceStart(s), tokens.sentenceEnd(s)));
    }
    return sentences;
  }

  /** The paragraph of each sentence of a body. */
  static List<Integer> paragraphs(String body) {
    Tokens tokens = read("", body);
    List<Integer> paragraphs = new ArrayList<>();
    for (int s = 1; s < tokens.sentences(); s++) {
      paragraphs.add(tokens.paragraph(s));
    }
    return paragraphs;
  }
}
