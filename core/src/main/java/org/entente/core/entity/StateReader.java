package org.entente.core.entity;

import java.util.List;
import java.util.Optional;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/** Reads names, adjectives, capitals and seats of states, and decides what each stands for. */
final class StateReader {

  private static final EntityId NORTH_KOREA = EntityId.of("iso3:PRK");
  private static final EntityId SOUTH_KOREA = EntityId.of("iso3:KOR");

  private final Gazetteer gazetteer;
  private final CapitalSense capitals;
  private final Locality locality;
  private final NameSense senses;
  private final int pronounUs;
  private final int pronounWho;
  private final int bareKorea;
  private final int bareKorean;
  private final int bareKoreans;
  private final int the;
  private final int little;
  private final int north;
  private final int south;

  StateReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.locality = new Locality(gazetteer);
    Vocabulary words = gazetteer.lexicon().vocabulary();
    this.senses = new NameSense(words);
    this.capitals = new CapitalSense(words, senses);
    pronounUs = words.find("us");
    pronounWho = words.find("who");
    bareKorea = words.find("korea");
    bareKorean = words.find("korean");
    bareKoreans = words.find("koreans");
    the = words.find("the");
    little = words.find("little");
    north = words.find("north");
    south = words.find("south");
  }

  void read(Scene scene, List<Draft> into) {
    locality.read(scene);
    boolean namesNorth = names(scene, NORTH_KOREA);
    boolean namesSouth = names(scene, SOUTH_KOREA);
    capitals.begin(scene);
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      switch (phrase.use()) {
        case STATE -> state(scene, hit, namesNorth, namesSouth, into);
        case SEAT -> into.add(seat(scene, hit));
        case CAPITAL -> capital(scene, hit, into);
        default -> {}
      }
    }
    if (namesNorth) {
      halves(scene, into);
    }
  }

  private void state(
      Scene scene, int hit, boolean namesNorth, boolean namesSouth, List<Draft> into) {
    int from = scene.hits.from(hit);
    int to = scene.hits.to(hit);
    Phrase phrase = choose(scene, scene.hits.phrase(hit));
    if (isNoWordForState(scene, from, to) || isElsewhere(scene, from, to, phrase)) {
      return;
    }
    if (to - from == 1 && isKorean(scene.tokens.word(from))) {
      korean(scene, from, phrase, namesNorth, namesSouth, into);
      return;
    }
    Entity state = gazetteer.entity(phrase.entity());
    Cue cue = phrase.kind() == Kind.DEMONYM ? Cue.NONE : senses.read(scene, from, to);
    String rule = cue == Cue.NONE ? phrase.kind().word() : cue.word();
    into.add(Draft.of(from, to, state, phrase.kind(), cue.sense(), rule));
  }

  /** The meaning in force on the article's day, else the first of the table. */
  private Phrase choose(Scene scene, Phrase chain) {
    for (Phrase p = chain; p != null; p = p.next()) {
      if (p.use() == chain.use() && gazetteer.entity(p.entity()).span().contains(scene.published)) {
        return p;
      }
    }
    return chain;
  }

  private Draft seat(Scene scene, int hit) {
    Entity state = gazetteer.entity(choose(scene, scene.hits.phrase(hit)).entity());
    return Draft.of(
        scene.hits.from(hit), scene.hits.to(hit), state, Kind.METONYM, Sense.ACTOR, "seat");
  }

  private void capital(Scene scene, int hit, List<Draft> into) {
    int from = scene.hits.from(hit);
    int to = scene.hits.to(hit);
    Phrase phrase = choose(scene, scene.hits.phrase(hit));
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

  /** The pronoun in capitals, or the sign of a currency: US$. */
  private boolean isNoWordForState(Scene scene, int from, int to) {
    return isPronoun(scene, from, to) || scene.charAfter(to - 1) == '$';
  }

  /** In capitals "US" may be the pronoun, "WHO" the question; with full stops they are not. */
  private boolean isPronoun(Scene scene, int from, int to) {
    int word = scene.tokens.word(from);
    return to - from == 1
        && (word == pronounUs || word == pronounWho)
        && !scene.tokens.has(from, Tokens.DOTTED)
        && scene.isShouted(scene.tokens.sentence(from));
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
            && !scene.isShouted(scene.tokens.sentence(from));
    return givenBefore || surnameAfter || isQuarter(scene, from);
  }

  /** "Little Italy": a quarter of a town. */
  private boolean isQuarter(Scene scene, int from) {
    return scene.isJoined(from)
        && scene.tokens.word(from - 1) == little
        && scene.tokens.has(from - 1, Tokens.UPPER);
  }

  /** "Paris, Texas", "Lebanon, Pa.": a town of that name, by the state that follows it. */
  private boolean isTown(Scene scene, int from, int to) {
    return to - from == 1
        && scene.has(to, from, Tokens.COMMA)
        && scene.has(to, from, Tokens.UPPER)
        && scene.is(to, from, WordClass.US_PLACE)
        && scene.useAt(to, from) != Phrase.Use.STATE;
  }

  private boolean isKorean(int word) {
    return word == bareKorea || word == bareKorean || word == bareKoreans;
  }

  /** Korea alone is the South, unless the article names the North only, or both. */
  private void korean(
      Scene scene,
      int at,
      Phrase phrase,
      boolean northNamed,
      boolean southNamed,
      List<Draft> into) {
    if (northNamed && (southNamed || scene.tokens.word(at) == bareKorea)) {
      into.add(
          new Draft(
              at,
              at + 1,
              Optional.empty(),
              EntityType.COUNTRY,
              phrase.kind(),
              Sense.ACTOR,
              Optional.empty(),
              "ambiguous"));
      return;
    }
    Entity state = gazetteer.findEntity(northNamed ? NORTH_KOREA : SOUTH_KOREA).orElseThrow();
    into.add(Draft.of(at, at + 1, state, phrase.kind(), Sense.ACTOR, "korea"));
  }

  private boolean names(Scene scene, EntityId state) {
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      boolean unclear =
          scene.hits.to(hit) - scene.hits.from(hit) == 1
              && isKorean(scene.tokens.word(scene.hits.from(hit)));
      if (phrase.entity() >= 0
          && phrase.use() != Phrase.Use.PERSON
          && !unclear
          && gazetteer.entity(phrase.entity()).id().equals(state)) {
        return true;
      }
    }
    return false;
  }

  /** "the North" and "the South" where North Korea is named, but not "the North Sea". */
  private void halves(Scene scene, List<Draft> into) {
    Tokens tokens = scene.tokens;
    for (int t = 1; t < tokens.size(); t++) {
      int word = tokens.word(t);
      if ((word != north && word != south)
          || !tokens.has(t, Tokens.UPPER)
          || tokens.has(t, Tokens.BARRIER | Tokens.HYPHEN)
          || scene.hits.hitAt(t) >= 0
          || tokens.word(t - 1) != the
          || scene.isShouted(tokens.sentence(t))) {
        continue;
      }
      boolean runsOn =
          scene.together(t + 1, t)
              && scene.isJoined(t + 1)
              && tokens.has(t + 1, Tokens.UPPER)
              && !tokens.has(t + 1, Tokens.APOSTROPHE);
      if (!runsOn) {
        Entity half = gazetteer.findEntity(word == north ? NORTH_KOREA : SOUTH_KOREA).orElseThrow();
        into.add(Draft.of(t, t + 1, half, Kind.COREF, Sense.ACTOR, "half-of-korea"));
      }
    }
  }
}
