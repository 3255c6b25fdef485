package org.entente.core.entity;

import org.entente.core.text.Tokens;

/** Tells finite verbs from their forms and the word before them. */
final class VerbReader {

  private static final long NO_FINITE_AFTER =
      WordClass.DETERMINER.bit() | WordClass.PREPOSITION.bit();

  private final Lexicon lexicon;
  private final int had;
  private final int did;
  private final int said;
  private final int to;
  private final int may;
  private final int like;

  VerbReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.had = lexicon.known("had");
    this.did = lexicon.known("did");
    this.said = lexicon.known("said");
    this.to = lexicon.known("to");
    this.may = lexicon.known("may");
    this.like = lexicon.known("like");
  }

  /** The signs of a token as a finite verb, 0 if it is none. */
  int read(Scene scene, int t) {
    Tokens tokens = scene.tokens;
    int word = tokens.word(t);
    long classes = lexicon.classes(word);
    if (tokens.has(t, Tokens.HYPHEN)
        || tokens.has(t, Tokens.UPPER) && !isVerbInCapitals(scene, t)) {
      return 0;
    }
    long before = scene.together(t - 1, t) ? lexicon.classes(tokens.word(t - 1)) : 0;
    if (scene.together(t - 1, t) && tokens.word(t - 1) == to) {
      return 0;
    }
    int signs =
        (classes & WordClass.REPORT_VERB.bit() | classes & WordClass.TELL_VERB.bit()) != 0
            ? Sign.REPORT
            : 0;
    if ((classes & WordClass.FUTURE.bit()) != 0) {
      return wishes(scene, t) ? Sign.PRESENT : Sign.MODAL;
    }
    if (isRegularPast(scene, t) || (classes & WordClass.PAST_VERB.bit()) != 0) {
      boolean sure =
          word == had || word == did || word == said || (classes & WordClass.BEING.bit()) != 0;
      boolean attributive =
          !sure && (before & NO_FINITE_AFTER) != 0 && !tokens.has(t, Tokens.COMMA);
      return attributive ? 0 : signs | Sign.PAST | (sure ? 0 : Sign.OPEN);
    }
    if ((classes & WordClass.PARTICIPLE.bit()) != 0 && (before & NO_FINITE_AFTER) == 0) {
      return Sign.OPEN;
    }
    if ((classes & WordClass.PRESENT_VERB.bit()) != 0
        && (before & WordClass.DETERMINER.bit()) == 0
        && (before & WordClass.FUTURE.bit()) == 0) {
      boolean start = (classes & WordClass.EVENT_START.bit()) != 0;
      return signs | Sign.PRESENT | (start ? Sign.START : 0);
    }
    return 0;
  }

  /** Whether a verb form goes on from the one before it, with at most two adverbs between. */
  boolean goesOn(Scene scene, int verb, int t) {
    if (verb == Clauses.NONE || t - verb > 3) {
      return false;
    }
    for (int i = verb + 1; i < t; i++) {
      long classes = lexicon.classes(scene.tokens.word(i));
      if ((classes & (WordClass.ADVERB.bit() | WordClass.BEING.bit())) == 0
              && !endsIn(scene, i, "ly")
          || scene.tokens.has(i, Tokens.COMMA)) {
        return false;
      }
    }
    return !scene.tokens.has(t, Tokens.COMMA);
  }

  boolean isHad(Scene scene, int t) {
    return scene.tokens.word(t) == had;
  }

  boolean endsIn(Scene scene, int t, String ending) {
    int length = scene.tokens.end(t) - scene.tokens.start(t);
    String text = scene.tokens.inTitle(t) ? scene.title : scene.body;
    return length > ending.length() + 1
        && text.startsWith(ending, scene.tokens.end(t) - ending.length());
  }

  private boolean isRegularPast(Scene scene, int t) {
    return endsIn(scene, t, "ed") && !endsIn(scene, t, "eed");
  }

  /** "Would like" and "would prefer" are wishes of now. */
  private boolean wishes(Scene scene, int t) {
    return scene.together(t + 1, t) && scene.tokens.word(t + 1) == like;
  }

  /** Only a headline in capitals has verbs in capitals; there and before "be" May is no month. */
  private boolean isVerbInCapitals(Scene scene, int t) {
    Tokens tokens = scene.tokens;
    if (tokens.word(t) == may) {
      return scene.is(t + 1, t, WordClass.BEING) && !tokens.has(t + 1, Tokens.COMMA)
          || tokens.has(t, Tokens.CAPS) && !scene.has(t + 1, t, Tokens.DIGIT);
    }
    return tokens.has(t, Tokens.CAPS)
        || tokens.inTitle(t)
        || tokens.has(t, Tokens.FIRST) && scene.is(t, t, WordClass.FUTURE);
  }
}
