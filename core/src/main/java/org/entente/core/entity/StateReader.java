package org.entente.core.entity;

import java.util.List;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/** Reads names, adjectives, capitals and seats of states, and decides what each stands for. */
final class StateReader {

  private final Gazetteer gazetteer;
  private final CapitalSense capitals;
  private final Locality locality;
  private final NameSense senses;
  private final KoreaReader korea;
  private final Homonyms homonyms = new Homonyms();
  private final int little;
  private final int the;

  StateReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.locality = new Locality(gazetteer);
    Vocabulary words = gazetteer.lexicon().vocabulary();
    this.senses = new NameSense(words);
    this.capitals = new CapitalSense(words, senses);
    this.korea = new KoreaReader(gazetteer);
    little = words.find("little");
    the = words.find("the");
  }

  void read(Scene scene, List<Draft> into) {
    locality.begin();
    korea.begin(scene);
    capitals.begin(scene);
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      switch (phrase.use()) {
        case STATE -> state(scene, hit, into);
        case SEAT -> into.add(seat(scene, hit));
        case CAPITAL -> capital(scene, hit, into);
        default -> {}
      }
    }
    korea.halves(scene, into);
  }

  private void state(Scene scene, int hit, List<Draft> into) {
    int from = scene.hits.from(hit);
    int to = scene.hits.to(hit);
    Phrase phrase = scene.inForce(scene.hits.phrase(hit));
    Entity state = gazetteer.entity(phrase.entity());
    if (homonyms.isOther(scene, from, to, phrase.kind())
        || isElsewhere(scene, from, to, phrase)
        || phrase.kind() == Kind.ACRONYM && scene.published.isBefore(state.span().from())) {
      return;
    }
    if (to - from == 1 && korea.isKorean(scene.tokens.word(from))) {
      into.add(korea.read(scene, from, phrase.kind()));
      return;
    }
    Cue cue = phrase.kind() == Kind.DEMONYM ? Cue.NONE : senses.read(scene, from, to);
    String rule = cue == Cue.NONE ? phrase.kind().word() : cue.word();
    into.add(Draft.of(from, to, state, phrase.kind(), cue.sense(), rule));
  }

  private Draft seat(Scene scene, int hit) {
    Entity state = gazetteer.entity(scene.inForce(scene.hits.phrase(hit)).entity());
    return Draft.of(
        scene.hits.from(hit), scene.hits.to(hit), state, Kind.METONYM, Sense.ACTOR, "seat");
  }

  private void capital(Scene scene, int hit, List<Draft> into) {
    int from = scene.hits.from(hit);
    int to = scene.hits.to(hit);
    Phrase phrase = scene.inForce(scene.hits.phrase(hit));
    if (isElsewhere(scene, from, to, phrase)) {
      return;
    }
    int state = phrase.entity();
    Cue cue = capitals.read(scene, from, to, state);
    boolean town = cue == Cue.NONE || cue.isPlace();
    into.add(
        Draft.of(
            from,
            to,
            gazetteer.entity(state),
            town ? Kind.CAPITAL : Kind.METONYM,
            town ? Sense.PLACE : Sense.ACTOR,
            town ? "capital-place" : "capital-" + cue.word()));
  }

  /** A person or a town with the name of a state or capital. */
  private boolean isElsewhere(Scene scene, int from, int to, Phrase phrase) {
    return isPartOfPersonName(scene, from, to)
        || isTown(scene, from, to)
        || locality.isElsewhere(scene, from, to, phrase.entity());
  }

  /** "Michael Jordan", "Jordan Spieth", "Denzel Washington", and "Little Italy". */
  private boolean isPartOfPersonName(Scene scene, int from, int to) {
    if (to - from > 1) {
      return false;
    }
    boolean givenBefore =
        scene.isJoined(from)
            && scene.tokens.has(from - 1, Tokens.UPPER)
            && scene.is(from - 1, from, WordClass.GIVEN_NAME);
    boolean surnameAfter =
        scene.is(from, from, WordClass.GIVEN_STATE)
            && scene.together(to, from)
            && scene.isJoined(to)
            && scene.tokens.has(to, Tokens.UPPER)
            && !scene.tokens.has(to, Tokens.HYPHEN | Tokens.APOSTROPHE)
            && scene.hits.hitAt(to) < 0
            && !hasArticle(scene, from)
            && !scene.isShouted(scene.tokens.sentence(from));
    return givenBefore || surnameAfter || isQuarter(scene, from);
  }

  /** "the Kenya Airline Pilots Association": persons take no article. */
  private boolean hasArticle(Scene scene, int from) {
    return scene.isJoined(from) && scene.tokens.word(from - 1) == the;
  }

  /** "Little Italy": a quarter of a town. */
  private boolean isQuarter(Scene scene, int from) {
    return scene.isJoined(from)
        && scene.tokens.word(from - 1) == little
        && scene.tokens.has(from - 1, Tokens.UPPER);
  }

  /** "Paris, Texas", "San Jose, Calif.": a town of that name, by the state that follows it. */
  private boolean isTown(Scene scene, int from, int to) {
    return scene.has(to, from, Tokens.COMMA)
        && scene.has(to, from, Tokens.UPPER)
        && scene.is(to, from, WordClass.US_PLACE)
        && scene.useAt(to, from) != Phrase.Use.STATE;
  }
}
