package org.entente.core.entity;

import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/**
 * Decides from the words around whether the name of a state stands for the state as one who acts or
 * for its territory.
 *
 * <p>The nearest grammar decides, in this order: what the name owns or is joined to ("Peru's
 * army"), the verb it is subject of, the address it ends ("Lima, Peru"), the word that governs it
 * or the list it is in ("in Chile and Peru"). Where nothing speaks, a state acts.
 */
final class NameSense {

  private final Surroundings around;
  private final GoverningNoun nouns;
  private final GoverningWord words;
  private final int is;
  private final int was;
  private final int to;
  private final int the;
  private final int one;
  private final int between;

  NameSense(Vocabulary vocabulary) {
    around = new Surroundings(vocabulary);
    nouns = new GoverningNoun(around);
    words = new GoverningWord(vocabulary);
    is = vocabulary.find("is");
    was = vocabulary.find("was");
    to = vocabulary.find("to");
    the = vocabulary.find("the");
    one = vocabulary.find("one");
    between = vocabulary.find("between");
  }

  Cue read(Scene scene, int from, int end) {
    boolean genitive = around.isGenitive(scene, end, from);
    Cue noun = nouns.read(scene, from, end);
    if (noun != Cue.NONE) {
      return noun;
    }
    if (genitive) {
      return isOneOf(scene, from) ? Cue.PLACE_NOUN : Cue.NONE;
    }
    if (isPlaceAdjective(scene, from)) {
      return Cue.PLACE_WORD;
    }
    if (liesTo(scene, end, from)) {
      return Cue.PLACE_WORD;
    }
    return before(scene, from, end);
  }

  private Cue before(Scene scene, int from, int end) {
    int start = around.opening(scene, from);
    int item = around.itemBefore(scene, start, from);
    int verb = isBetween(scene, item, from) ? -1 : around.verb(scene, end, from);
    if (item >= 0 && verb < 0) {
      if (isAddress(scene, start, item, from)) {
        return Cue.ADDRESS;
      }
      start = around.listOpening(scene, from);
    }
    if (!scene.isJoined(start)) {
      return described(scene, verb, from);
    }
    Cue cue = words.read(scene, start - 1, from);
    return cue == Cue.NONE && verb >= 0 ? described(scene, verb, from) : cue;
  }

  /** "the bridge between Chile and Peru was": the last of two is no subject of the verb. */
  private boolean isBetween(Scene scene, int item, int from) {
    int start = item < 0 ? -1 : around.listOpening(scene, from);
    return scene.together(start - 1, from) && scene.tokens.word(start - 1) == between;
  }

  private static boolean isPlaceAdjective(Scene scene, int from) {
    return scene.isJoined(from)
        && !scene.tokens.has(from - 1, Tokens.UPPER)
        && (scene.is(from - 1, from, WordClass.DIRECTION)
            || scene.is(from - 1, from, WordClass.PLACE_ADJECTIVE));
  }

  /** "Alberta, Canada": after a place that is no state, by a comma. */
  private static boolean isAddress(Scene scene, int start, int item, int near) {
    return item == start - 1
        && scene.tokens.has(start, Tokens.COMMA)
        && scene.useAt(item, near) != Phrase.Use.STATE;
  }

  /** "Guyana to the west". */
  private boolean liesTo(Scene scene, int end, int near) {
    return scene.together(end + 2, near)
        && scene.tokens.word(end) == to
        && scene.tokens.word(end + 1) == the
        && scene.is(end + 2, near, WordClass.DIRECTION);
  }

  /** "one of China's directors". */
  private boolean isOneOf(Scene scene, int from) {
    return scene.together(from - 2, from) && scene.tokens.word(from - 2) == one;
  }

  /** "Peru is a country", "Peru is known for": said of a territory. */
  private Cue described(Scene scene, int verb, int near) {
    if (verb < 0) {
      return Cue.NONE;
    }
    int word = scene.tokens.word(verb);
    boolean state = word == is && scene.is(verb + 1, near, WordClass.DESCRIBING);
    boolean past =
        word == was
            && scene.is(verb + 1, near, WordClass.DESCRIBING)
            && !scene.is(verb + 1, near, WordClass.FUNCTION);
    return state || past ? Cue.DESCRIBED : Cue.ACTS;
  }
}
