package org.entente.core.entity;

import java.util.Arrays;
import org.entente.core.text.Tokens;

/**
 * Tells from what else an article names whether Paris is the one in Texas.
 *
 * <p>A name that towns share is a town if the article reads like local news of North America, has
 * no other word for the state (its adjective, another name) and names at most one other state.
 * Georgia is the American state as soon as anything local is named and nothing of the Caucasus.
 */
final class Locality {

  private static final int LOCAL = 2;

  private final Gazetteer gazetteer;
  private final int georgia;
  private int[] sure = new int[512];
  private int states;
  private int cues;
  private boolean counted;

  Locality(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.georgia = gazetteer.lexicon().vocabulary().find("georgia");
  }

  /** Begins an article; what it names is counted when a name is first asked about. */
  void begin() {
    counted = false;
  }

  private void count(Scene scene) {
    counted = true;
    Arrays.fill(sure, 0);
    states = 0;
    cues = 0;
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      switch (phrase.use()) {
        case STATE, CAPITAL -> {
          if (!isTownName(scene, hit)) {
            note(phrase.entity());
          }
        }
        case PERSON ->
            gazetteer
                .entity(phrase.entity())
                .findAffiliation(scene.published)
                .flatMap(gazetteer::findIndex)
                .ifPresent(this::note);
        default -> {}
      }
    }
    Tokens tokens = scene.tokens;
    for (int t = 0; t < tokens.size(); t++) {
      cues += isCue(scene, t) ? 1 : 0;
    }
  }

  private void note(int state) {
    if (state >= sure.length) {
      sure = Arrays.copyOf(sure, state * 2);
    }
    if (sure[state]++ == 0 && !gazetteer.entity(state).id().iso3().equals("USA")) {
      states++;
    }
  }

  private static boolean isCue(Scene scene, int token) {
    Tokens tokens = scene.tokens;
    int word = tokens.word(token);
    if (scene.lexicon.is(word, WordClass.LOCAL_CUE.bit())) {
      return true;
    }
    if (isTownOf(scene, token)) {
      return true;
    }
    boolean shortForm = tokens.end(token) - tokens.start(token) < 4;
    return scene.lexicon.is(word, WordClass.US_PLACE.bit())
        && tokens.has(token, Tokens.UPPER)
        && scene.hits.hitAt(token) < 0
        && (!shortForm || tokens.has(token, Tokens.COMMA));
  }

  /** "the city of Turkey". */
  private static boolean isTownOf(Scene scene, int token) {
    return scene.is(token, token, WordClass.TOWN_NAME)
        && scene.isJoined(token)
        && scene.is(token - 2, token, WordClass.TOWN_NOUN)
        && scene.lexicon.isOf(scene.tokens.word(token - 1));
  }

  /** Whether the name at these tokens is that of a town, or of the American state. */
  boolean isElsewhere(Scene scene, int from, int to, int state) {
    if (to - from > 1 || !scene.is(from, from, WordClass.TOWN_NAME)) {
      return false;
    }
    if (!counted) {
      count(scene);
    }
    if (state < sure.length && sure[state] > 0) {
      return false;
    }
    boolean american = scene.tokens.word(from) == georgia;
    if (isTownOf(scene, from)) {
      return true;
    }
    int local = cues + (american && isAmerican(scene, from) ? 1 : 0);
    return american ? local > 0 && states <= LOCAL : local >= LOCAL && states < LOCAL;
  }

  /** "Northeast Georgia", "Blakely, Georgia". */
  private static boolean isAmerican(Scene scene, int from) {
    Tokens tokens = scene.tokens;
    boolean before = scene.together(from - 1, from) && tokens.has(from - 1, Tokens.UPPER);
    return before
        && (tokens.has(from, Tokens.COMMA) && scene.hits.hitAt(from - 1) < 0
            || scene.is(from - 1, from, WordClass.DIRECTION));
  }

  private static boolean isTownName(Scene scene, int hit) {
    int from = scene.hits.from(hit);
    return scene.hits.to(hit) - from == 1 && scene.is(from, from, WordClass.TOWN_NAME);
  }
}
