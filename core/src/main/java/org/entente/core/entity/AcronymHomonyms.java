package org.entente.core.entity;

import java.util.BitSet;
import org.entente.core.text.Tokens;

/**
 * Tells when an acronym is not the body that the tables know by it: a ticker of an exchange, a unit
 * in a table of rates, a company of the same letters, a body that is yet to be founded.
 */
final class AcronymHomonyms {

  private static final int LONGEST_COMPANY = 4;

  private static final WordSet COMPANY =
      WordSet.of("inc incorporated corp corporation co ltd plc llc ag sa nv");

  /** Of the article at hand: the bodies whose acronym is a company's. */
  private final BitSet companies = new BitSet();

  /** Reads which acronyms are companies; what an article once calls so it means to its end. */
  void begin(Scene scene) {
    companies.clear();
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      if (phrase.use() == Phrase.Use.BODY && phrase.capitals() && isCompany(scene, hit)) {
        companies.set(phrase.entity());
      }
    }
  }

  boolean isOther(Scene scene, int hit, Phrase phrase, Entity body) {
    return phrase.kind() == Kind.ACRONYM
        && (companies.get(phrase.entity())
            || scene.published.isBefore(body.span().from())
            || isTicker(scene, scene.hits.from(hit))
            || isUnit(scene, scene.hits.from(hit), scene.hits.to(hit)));
  }

  /** "CPC International Inc". */
  private static boolean isCompany(Scene scene, int hit) {
    int from = scene.hits.from(hit);
    for (int at = scene.hits.to(hit); at < from + LONGEST_COMPANY; at++) {
      if (!scene.together(at, from)
          || !scene.isJoined(at)
          || !scene.tokens.has(at, Tokens.UPPER)
          || scene.tokens.has(at - 1, Tokens.APOSTROPHE)) {
        return false;
      }
      if (COMPANY.has(scene, at, from)) {
        return true;
      }
    }
    return false;
  }

  /** "{@code <CPC.N>}". */
  private static boolean isTicker(Scene scene, int from) {
    return scene.charBefore(from) == '<';
  }

  /** "STG 9.8210 DMK 332.490": numbers on both sides. */
  private static boolean isUnit(Scene scene, int from, int to) {
    return scene.has(from - 1, from, Tokens.DIGIT) && scene.has(to, from, Tokens.DIGIT);
  }
}
