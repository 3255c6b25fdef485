package org.entente.core.entity;

import java.util.Arrays;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/**
 * Decides whether a capital stands for a government: "Beijing urged", "ties with Moscow",
 * "Washington's policy". It is a town unless the words around speak of dealings between states, and
 * the article names states: a London of Ontario or a Paris of Texas has neither.
 */
final class CapitalSense {

  private final Surroundings around;
  private final GoverningNoun nouns;
  private final NameSense names;
  private final int and;
  private final int the;
  private final int of;

  /** By entity: the number of the article that last named it. */
  private int[] namedIn = new int[1024];

  private int article;
  private boolean anyNamed;

  CapitalSense(Vocabulary vocabulary, NameSense names) {
    around = new Surroundings(vocabulary);
    nouns = new GoverningNoun(around);
    this.names = names;
    and = vocabulary.find("and");
    the = vocabulary.find("the");
    of = vocabulary.find("of");
  }

  /** Takes in which states an article names, before its capitals are read. */
  void begin(Scene scene) {
    article++;
    anyNamed = false;
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      if (phrase.use() == Phrase.Use.STATE || phrase.use() == Phrase.Use.SEAT) {
        if (phrase.entity() >= namedIn.length) {
          namedIn = Arrays.copyOf(namedIn, phrase.entity() * 2);
        }
        namedIn[phrase.entity()] = article;
        anyNamed = true;
      }
    }
  }

  /** {@link Cue#isPlace} or {@link Cue#NONE} for a town, else why it is a government. */
  Cue read(Scene scene, int from, int to, int state) {
    if (isDateline(scene, from, to) || isInState(scene, to, from)) {
      return Cue.ADDRESS;
    }
    if (isApposed(scene, from, to)) {
      return Cue.PLACE_NOUN;
    }
    Cue cue = names.read(scene, from, to);
    if (cue == Cue.NONE && hasActingPartner(scene, from, to)) {
      cue = Cue.ACTS;
    }
    return switch (cue) {
      case GOVERNING_NOUN, DEALING -> anyNamed ? cue : Cue.NONE;
      case AGENT, ADDRESSED, ACTS -> names(state) || isUnshared(scene, from) ? cue : Cue.NONE;
      case ACTING_NOUN, OFFICE -> Cue.NONE;
      default -> cue;
    };
  }

  private boolean names(int state) {
    return state < namedIn.length && namedIn[state] == article;
  }

  /** Whether no town elsewhere has the name, so that no other evidence is asked for. */
  private static boolean isUnshared(Scene scene, int from) {
    return !scene.is(from, from, WordClass.TOWN_NAME);
  }

  /** {@code SEOUL, March 16 (Yonhap) --} and {@code BEIJING (Reuters) -}. */
  private static boolean isDateline(Scene scene, int from, int to) {
    if (!scene.tokens.has(from, Tokens.PARAGRAPH) || !scene.together(to, from)) {
      return false;
    }
    if (scene.tokens.has(to, Tokens.OPEN) || scene.tokens.has(from, Tokens.CAPS)) {
      return scene.tokens.has(to, Tokens.OPEN | Tokens.COMMA | Tokens.BREAK);
    }
    return scene.tokens.has(to, Tokens.COMMA) && scene.is(to, from, WordClass.MONTH);
  }

  /** "the capital Nairobi", "the Paris accord", "Khartoum State": no governments. */
  private boolean isApposed(Scene scene, int from, int to) {
    if (!scene.isJoined(from)) {
      return false;
    }
    int before = scene.tokens.word(from - 1);
    return scene.is(from - 1, from, WordClass.SITE_NOUN)
        || before >= 0 && before == the && nouns.read(scene, from, to) != Cue.GOVERNING_NOUN
        || before >= 0 && before == of && scene.has(to, from, Tokens.UPPER) && scene.isJoined(to);
  }

  /** "Budapest, Hungary". */
  private static boolean isInState(Scene scene, int to, int near) {
    return scene.has(to, near, Tokens.COMMA)
        && scene.useAt(to, near) == Phrase.Use.STATE
        && scene.hits.phrase(scene.hits.hitAt(to)).kind() != Kind.DEMONYM;
  }

  /** "Beijing and Pyongyang agreed": the first of two acts if the second does. */
  private boolean hasActingPartner(Scene scene, int from, int to) {
    if (!scene.together(to + 1, from)
        || !scene.isJoined(to)
        || scene.tokens.word(to) != and
        || !isState(scene.useAt(to + 1, from))) {
      return false;
    }
    int after = scene.hits.to(scene.hits.hitAt(to + 1));
    return around.verb(scene, after, from) >= 0;
  }

  private static boolean isState(Phrase.Use use) {
    return use == Phrase.Use.STATE || use == Phrase.Use.CAPITAL || use == Phrase.Use.SEAT;
  }
}
