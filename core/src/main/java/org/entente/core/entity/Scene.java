package org.entente.core.entity;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.core.text.Tokens;

/** One article while it is being read: its tokens, the phrases found, and what they may mean. */
final class Scene {

  final Gazetteer gazetteer;
  final Lexicon lexicon;
  final Tokens tokens;
  final Hits hits;
  final String title;
  final String body;
  final LocalDate published;
  private Optional<EntityId> mostNamed = Optional.empty();
  private boolean isCounted;

  /** The organs of states that have been read, by their phrases. */
  final Map<Integer, Entity> organs = new HashMap<>();

  /** By entity: whether a phrase names it, other than as a person. */
  private final BitSet named = new BitSet();

  private final BitSet years = new BitSet();
  private boolean yearsRead;
  private int shoutedSentence = -1;
  private boolean shouted;

  Scene(
      Gazetteer gazetteer,
      Tokens tokens,
      Hits hits,
      String title,
      String body,
      LocalDate published) {
    this.gazetteer = gazetteer;
    this.lexicon = gazetteer.lexicon();
    this.tokens = tokens;
    this.hits = hits;
    this.title = title;
    this.body = body;
    this.published = published;
    for (int hit = 0; hit < hits.size(); hit++) {
      Phrase phrase = hits.phrase(hit);
      if (phrase.entity() >= 0 && phrase.use() != Phrase.Use.PERSON) {
        named.set(phrase.entity());
      }
    }
  }

  /** Whether a state or body is named anywhere. */
  boolean names(EntityId stateOrBody) {
    return gazetteer.findIndex(stateOrBody).filter(named::get).isPresent();
  }

  /** Of what words mean in one use, the meaning in force on the article's day, else the first. */
  Phrase inForce(Phrase chain) {
    for (Phrase p = chain; p != null; p = p.next()) {
      if (p.use() == chain.use() && gazetteer.entity(p.entity()).span().contains(published)) {
        return p;
      }
    }
    return chain;
  }

  /** The text of a span of tokens of one field. */
  String surface(int from, int to) {
    String text = tokens.inTitle(from) ? title : body;
    return text.substring(tokens.start(from), tokens.end(to - 1));
  }

  char charBefore(int token) {
    String text = tokens.inTitle(token) ? title : body;
    int at = tokens.start(token) - 1;
    return at < 0 ? ' ' : text.charAt(at);
  }

  char charAfter(int token) {
    String text = tokens.inTitle(token) ? title : body;
    int at = tokens.end(token);
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /** Whether an apostrophe and a blank follow a word in s, as in "the Netherlands' king". */
  boolean endsWithApostrophe(int token) {
    String text = tokens.inTitle(token) ? title : body;
    int end = tokens.end(token);
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && text.charAt(end - 1) == 's'
        && Character.isWhitespace(text.charAt(end + 1));
  }

  /** Whether the article names a year from the first to the last. */
  boolean namesYear(int first, int last) {
    if (!yearsRead) {
      readYears();
    }
    int year = years.nextSetBit(first);
    return year >= 0 && year <= last;
  }

  private void readYears() {
    yearsRead = true;
    for (int t = 0; t < tokens.size(); t++) {
      boolean number = tokens.has(t, Tokens.DIGIT) && tokens.end(t) - tokens.start(t) == 4;
      int year = number ? Months.year(this, t) : -1;
      if (year >= 0) {
        years.set(year);
      }
    }
  }

  /** Whether a token is there, in the same sentence as {@code near}. */
  boolean together(int token, int near) {
    return token >= 0 && token < tokens.size() && tokens.sentence(token) == tokens.sentence(near);
  }

  /** Whether the word of a token, in the same sentence as {@code near}, is of a class. */
  boolean is(int token, int near, WordClass wordClass) {
    return together(token, near) && lexicon.is(tokens.word(token), wordClass.bit());
  }

  boolean has(int token, int near, int flag) {
    return together(token, near) && tokens.has(token, flag);
  }

  /** Whether a token follows the one before it with no comma, quote, bracket or dash between. */
  boolean isJoined(int token) {
    return token > 0 && together(token - 1, token) && !tokens.has(token, Tokens.BARRIER);
  }

  /** The use of the phrase that covers a token, or null. */
  Phrase.Use useAt(int token, int near) {
    if (!together(token, near)) {
      return null;
    }
    int hit = hits.hitAt(token);
    return hit < 0 ? null : hits.phrase(hit).use();
  }

  /** Whether a sentence is written in capitals, as the headlines of wires were. */
  boolean isShouted(int sentence) {
    if (sentence != shoutedSentence) {
      shoutedSentence = sentence;
      shouted = isMostlyCapitals(sentence);
    }
    return shouted;
  }

  private boolean isMostlyCapitals(int sentence) {
    int words = 0;
    int capitals = 0;
    for (int t = tokens.firstToken(sentence); t < tokens.afterLastToken(sentence); t++) {
      if (tokens.end(t) - tokens.start(t) > 1 && !tokens.has(t, Tokens.DIGIT | Tokens.DOTTED)) {
        words++;
        capitals += tokens.has(t, Tokens.CAPS) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 5 >= words * 4;
  }

  /** The state that the article names more often than any other; counted once. */
  Optional<EntityId> findMostNamed() {
    if (!isCounted) {
      isCounted = true;
      mostNamed = countStates();
    }
    return mostNamed;
  }

  private Optional<EntityId> countStates() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int hit = 0; hit < hits.size(); hit++) {
      if (hits.phrase(hit).use() == Phrase.Use.STATE) {
        counts.merge(hits.phrase(hit).entity(), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
    int[] first =
        counts.keySet().stream().filter(s -> counts.get(s) == most).mapToInt(s -> s).toArray();
    return first.length == 1 ? Optional.of(gazetteer.entity(first[0]).id()) : Optional.empty();
  }
}
