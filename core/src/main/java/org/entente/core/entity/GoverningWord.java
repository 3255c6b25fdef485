package org.entente.core.entity;

import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/** Reads the preposition or verb that governs a name, with the noun or verb before it. */
final class GoverningWord {

  private static final int FARTHEST = 4;

  private final int and;
  private final int of;
  private final int to;
  private final int from;
  private final int by;
  private final int forWord;
  private final int between;
  private final int on;

  GoverningWord(Vocabulary words) {
    and = words.find("and");
    of = words.find("of");
    to = words.find("to");
    from = words.find("from");
    by = words.find("by");
    forWord = words.find("for");
    between = words.find("between");
    on = words.find("on");
  }

  /** What the word at a token says of a name after it, or {@link Cue#NONE}. */
  Cue read(Scene scene, int at, int near) {
    int word = scene.tokens.word(at);
    if (word < 0 || word == and) {
      return Cue.NONE;
    }
    if (word == of) {
      return of(scene, at - 1, near);
    }
    if (word == to) {
      return back(scene, at, near, WordClass.MOTION, Cue.MOTION);
    }
    if (word == from) {
      Cue cue = back(scene, at, near, WordClass.MOTION, Cue.MOTION);
      return cue == Cue.NONE ? Cue.ORIGIN : cue;
    }
    if (word == forWord) {
      return back(scene, at, near, WordClass.DEPARTURE, Cue.MOTION);
    }
    if (word == between) {
      Cue cue = back(scene, at, near, WordClass.MOTION, Cue.MOTION);
      return cue == Cue.NONE ? back(scene, at, near, WordClass.SITE_NOUN, Cue.PLACE_NOUN) : cue;
    }
    if (word == on) {
      return back(scene, at, near, WordClass.BORDERED, Cue.PLACE_NOUN);
    }
    if (word == by) {
      return by(scene, at - 1, near);
    }
    if (scene.is(at, near, WordClass.PLACE_PREPOSITION)) {
      return Cue.PLACE_WORD;
    }
    if (scene.is(at, near, WordClass.PERSUASION_VERB)) {
      return Cue.ADDRESSED;
    }
    if (scene.is(at, near, WordClass.RELATION_PREPOSITION)) {
      return back(scene, at, near, WordClass.BORDERED, Cue.PLACE_NOUN);
    }
    return Cue.NONE;
  }

  private Cue of(Scene scene, int noun, int near) {
    if (!scene.together(noun, near)) {
      return Cue.NONE;
    }
    if (scene.is(noun, near, WordClass.SITE_NOUN)) {
      return Cue.PLACE_NOUN;
    }
    boolean governing = scene.is(noun, near, WordClass.GOVERNING);
    if (scene.is(noun, near, WordClass.ACTING)) {
      return governing ? Cue.GOVERNING_NOUN : Cue.ACTING_NOUN;
    }
    if (scene.useAt(noun, near) == Phrase.Use.TITLE) {
      return Cue.PROPER_NOUN;
    }
    if (governing) {
      return Cue.GOVERNING_NOUN;
    }
    return scene.tokens.has(noun, Tokens.UPPER) ? Cue.PROPER_NOUN : Cue.NONE;
  }

  private static Cue by(Scene scene, int verb, int near) {
    if (scene.is(verb, near, WordClass.BORDERED)) {
      return Cue.PLACE_NOUN;
    }
    for (int t = verb; t > verb - 2 && scene.together(t, near); t--) {
      if (scene.is(t, near, WordClass.GOVERNED)) {
        return Cue.AGENT;
      }
    }
    return Cue.NONE;
  }

  /** The nearest word before a preposition that tells a dealing between states from a place. */
  private static Cue back(Scene scene, int at, int near, WordClass place, Cue cue) {
    for (int t = at - 1; t >= at - FARTHEST && scene.together(t, near); t--) {
      if (scene.is(t, near, place)) {
        return cue;
      }
      if (scene.is(t, near, WordClass.DEALING)) {
        return Cue.DEALING;
      }
      if (scene.tokens.has(t, Tokens.BARRIER)) {
        return Cue.NONE;
      }
    }
    return Cue.NONE;
  }
}
