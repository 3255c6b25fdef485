package org.entente.core.entity;

import java.util.List;
import java.util.Optional;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/** Reads "Korea", "Korean", "the North" and "the South" by which of the two an article names. */
final class KoreaReader {

  private static final EntityId NORTH_KOREA = EntityId.of("iso3:PRK");
  private static final EntityId SOUTH_KOREA = EntityId.of("iso3:KOR");

  private final Gazetteer gazetteer;
  private final int korea;
  private final int korean;
  private final int koreans;
  private final int the;
  private final int north;
  private final int south;
  private boolean namesNorth;
  private boolean namesSouth;

  KoreaReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Vocabulary words = gazetteer.lexicon().vocabulary();
    korea = words.find("korea");
    korean = words.find("korean");
    koreans = words.find("koreans");
    the = words.find("the");
    north = words.find("north");
    south = words.find("south");
  }

  /** Takes in which of the two an article names. */
  void begin(Scene scene) {
    namesNorth = scene.names(NORTH_KOREA) && isClear(scene, NORTH_KOREA);
    namesSouth = scene.names(SOUTH_KOREA) && isClear(scene, SOUTH_KOREA);
  }

  boolean isKorean(int word) {
    return word >= 0 && (word == korea || word == korean || word == koreans);
  }

  /** Korea alone is the South, unless the article names the North only, or both. */
  Draft read(Scene scene, int at, Kind kind) {
    if (namesNorth && (namesSouth || scene.tokens.word(at) == korea)) {
      return new Draft(
          at,
          at + 1,
          Optional.empty(),
          EntityType.COUNTRY,
          kind,
          Sense.ACTOR,
          Optional.empty(),
          "ambiguous");
    }
    return Draft.of(
        at, at + 1, state(namesNorth ? NORTH_KOREA : SOUTH_KOREA), kind, Sense.ACTOR, "korea");
  }

  /** "the North" and "the South" where North Korea is named, but not "the North Sea". */
  void halves(Scene scene, List<Draft> into) {
    if (!namesNorth) {
      return;
    }
    for (int t = 1; t < scene.tokens.size(); t++) {
      int word = scene.tokens.word(t);
      if ((word == north || word == south) && isHalf(scene, t)) {
        Entity half = state(word == north ? NORTH_KOREA : SOUTH_KOREA);
        into.add(Draft.of(t, t + 1, half, Kind.COREF, Sense.ACTOR, "half-of-korea"));
      }
    }
  }

  private boolean isHalf(Scene scene, int t) {
    Tokens tokens = scene.tokens;
    boolean runsOn =
        scene.together(t + 1, t)
            && scene.isJoined(t + 1)
            && tokens.has(t + 1, Tokens.UPPER)
            && !tokens.has(t + 1, Tokens.APOSTROPHE);
    return !runsOn
        && tokens.has(t, Tokens.UPPER)
        && !tokens.has(t, Tokens.BARRIER | Tokens.HYPHEN)
        && scene.hits.hitAt(t) < 0
        && tokens.word(t - 1) == the
        && !scene.isShouted(tokens.sentence(t));
  }

  /** Whether more than "Korea" or "Korean", which may be either, names one of the two. */
  private boolean isClear(Scene scene, EntityId state) {
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      int from = scene.hits.from(hit);
      boolean unclear = scene.hits.to(hit) - from == 1 && isKorean(scene.tokens.word(from));
      if (phrase.entity() >= 0
          && phrase.use() != Phrase.Use.PERSON
          && !unclear
          && gazetteer.entity(phrase.entity()).id().equals(state)) {
        return true;
      }
    }
    return false;
  }

  private Entity state(EntityId id) {
    return gazetteer.findEntity(id).orElseThrow();
  }
}
