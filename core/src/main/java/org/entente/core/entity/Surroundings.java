package org.entente.core.entity;

import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/**
 * Finds the words that govern a name: the verb after it, and what stands before the list, the
 * article and the adjectives that lead to it.
 *
 * <p>{@code found in Greece, the Balkans and neighbouring} <b>Turkey</b>: the governing word is
 * "in". Every walk has a limit, so that no text is slower than linear.
 */
final class Surroundings {

  private static final int LONGEST_LIST = 15;
  private static final int LONGEST_NAME = 5;
  private static final int FARTHEST_VERB = 5;

  private final int and;
  private final int or;
  private final int indefinite;
  private final int indefiniteBeforeVowel;

  Surroundings(Vocabulary words) {
    and = words.find("and");
    or = words.find("or");
    indefinite = words.find("a");
    indefiniteBeforeVowel = words.find("an");
  }

  /** Whether the token is the "s" of a genitive: "Peru's", "the Netherlands'". */
  boolean isGenitive(Scene scene, int to, int near) {
    return scene.has(to, near, Tokens.APOSTROPHE) || scene.endsWithApostrophe(to - 1);
  }

  /** The first token of what a name owns. */
  int owned(Scene scene, int to, int near) {
    return scene.has(to, near, Tokens.APOSTROPHE) ? to + 1 : to;
  }

  /** Where a name begins with its article and adjectives; at a barrier they end. */
  int opening(Scene scene, int from) {
    int at = from;
    while (scene.isJoined(at)
        && scene.is(at - 1, from, WordClass.TRANSPARENT)
        && !(scene.tokens.has(at - 1, Tokens.UPPER) && !scene.tokens.has(at - 1, Tokens.FIRST))) {
      at--;
    }
    return at;
  }

  boolean isIndefinite(Scene scene, int from) {
    if (!scene.isJoined(from)) {
      return false;
    }
    int word = scene.tokens.word(from - 1);
    return word >= 0 && (word == indefinite || word == indefiniteBeforeVowel);
  }

  /** Whether "and" or "or" stands at a token. */
  boolean isConjunction(Scene scene, int token, int near) {
    if (!scene.together(token, near)) {
      return false;
    }
    int word = scene.tokens.word(token);
    return word >= 0 && (word == and || word == or);
  }

  /**
   * The first token of the list that a name ends or continues ("Peru" of "Peru, Chile and Cuba"),
   * or of the name itself with its article.
   */
  int listOpening(Scene scene, int from) {
    int start = opening(scene, from);
    for (int items = 0; items < LONGEST_LIST; items++) {
      int last = itemBefore(scene, start, from);
      if (last < 0) {
        return start;
      }
      start = opening(scene, itemOpening(scene, last));
    }
    return start;
  }

  /** The last token of the item that a comma or conjunction joins to this one, or -1. */
  int itemBefore(Scene scene, int start, int near) {
    if (!scene.together(start - 1, near)) {
      return -1;
    }
    boolean conjunction = isConjunction(scene, start - 1, near);
    boolean comma = scene.tokens.has(start, Tokens.COMMA);
    boolean barrier = scene.tokens.has(start, Tokens.BARRIER & ~Tokens.COMMA);
    int last = conjunction ? start - 2 : start - 1;
    boolean linked = !barrier && (conjunction || comma);
    return linked && isItem(scene, last, near) ? last : -1;
  }

  private static boolean isItem(Scene scene, int last, int near) {
    return scene.has(last, near, Tokens.UPPER)
        && !scene.is(last, near, WordClass.MONTH)
        && !scene.is(last, near, WordClass.ADVERBIAL)
        && scene.useAt(last, near) != Phrase.Use.PERSON
        && scene.useAt(last, near) != Phrase.Use.TITLE;
  }

  /** The first token of a name that ends with this one, by capitals. */
  private static int itemOpening(Scene scene, int last) {
    int hit = scene.hits.hitAt(last);
    if (hit >= 0) {
      return scene.hits.from(hit);
    }
    int start = last;
    while (start > last - LONGEST_NAME
        && scene.isJoined(start)
        && scene.tokens.has(start - 1, Tokens.UPPER)
        && !scene.tokens.has(start - 1, Tokens.FIRST)) {
      start--;
    }
    return start;
  }

  /** The verb of a subject, over adverbs and days: "Pyongyang on Thursday | will"; or -1. */
  int verb(Scene scene, int to, int near) {
    for (int t = to; t < to + FARTHEST_VERB && scene.together(t, near); t++) {
      if (scene.tokens.has(t, Tokens.BARRIER | Tokens.HYPHEN | Tokens.APOSTROPHE)) {
        return -1;
      }
      if (isVerb(scene, t, near)) {
        return t;
      }
      if (!scene.is(t, near, WordClass.ADVERBIAL)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isVerb(Scene scene, int token, int near) {
    return scene.is(token, near, WordClass.SPEECH_VERB)
        || scene.is(token, near, WordClass.AUXILIARY);
  }
}
