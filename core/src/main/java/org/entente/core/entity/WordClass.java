package org.entente.core.entity;

import java.util.Locale;

/** Classes of ordinary words that the finder's rules look for; {@code words.tsv} lists them. */
enum WordClass {
  ABBREVIATION,
  STARTER,
  MONTH,
  PLACE_PREPOSITION,
  MOTION_TO,
  SPEECH_VERB,
  RELATION_PREPOSITION,
  PERSUASION_VERB,
  PLACE_NOUN,
  DIRECTION,
  FUTURE,
  FUTURE_CUE,
  FUTURE_NEXT,
  PAST_CUE,
  PAST_YEAR,
  PARTICLE,
  FAMILY_FIRST,
  GIVEN_NAME,
  NUMBER,
  BRIDGE,
  KOREA_SIDE,
  /** Opens a clause wherever it stands. */
  CLAUSE,
  /** Opens a clause after a comma. */
  CLAUSE_AFTER_COMMA,
  /** Names that states share with persons: Jordan, Chad. */
  GIVEN_STATE,
  /** Names that states and capitals share with towns elsewhere, most in North America. */
  TOWN_NAME,
  /** Words of local news in North America: county, sheriff, coach. */
  LOCAL_CUE,
  /** Not in the table: states and provinces of North America, in full and short (Pa., Texas). */
  US_PLACE,
  /** Not in the table: a word in capitals that may be glued to the next, as agencies' names are. */
  CREDIT;

  int bit() {
    return 1 << ordinal();
  }

  static WordClass parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
