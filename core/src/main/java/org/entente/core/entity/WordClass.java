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
  /** What "of" joins to the name of a town: city, town, village. */
  TOWN_NOUN,
  /** Before the name of a state: a quarter of a town, as in Little Italy. */
  QUARTER,
  /** Words of local news in North America: county, sheriff, coach. */
  LOCAL_CUE,
  /** Not in the table: states and provinces of North America, in full and short (Pa., Texas). */
  US_PLACE,
  /** Not in the table: a word in capitals that may be glued to the next, as agencies' names are. */
  CREDIT,
  /** Words that rules ask for one by one; listed so that the vocabulary holds them. */
  FUNCTION,
  /** May stand between a name and what governs it: the, neighbouring, free. */
  TRANSPARENT,
  /** Makes a place of the name after it: medieval, coastal. */
  PLACE_ADJECTIVE,
  /** More verbs and prepositions of place: via, off, crossed. */
  PLACE_VERB,
  /** What a territory has or is part of: coast, border, north, census. */
  SITE_NOUN,
  /** The best and most of a place's things: largest, oldest. */
  SUPERLATIVE,
  /** What a government has or does: policy, ambassador, army. */
  GOVERNING,
  /** What else a state has as one who acts: team, debut, economy. */
  ACTING,
  /** What states have with each other: ties, talks, aid, independence. */
  DEALING,
  /** Motion, origin and trade, for "to" and "between": native, emigrated, flights. */
  MOTION,
  /** Leaving, before "for": left, bound. */
  DEPARTURE,
  /** What makes a border of "by" and "with": bordered, surrounded, frontier. */
  BORDERED,
  /** What is done by governments, before "by": imposed, ratified. */
  GOVERNED,
  /** After a hyphen: Moscow-backed. */
  BACKED,
  /** May stand between a subject and its verb: also, on, Thursday. */
  ADVERBIAL,
  /** Verbs that say nothing of who acts: has, was, can. */
  AUXILIARY,
  /** After "is": located, known. */
  DESCRIBING,
  /** More verbs of a mind that decides, beside those of speech: thought, resumed. */
  WILLING;

  long bit() {
    return 1L << ordinal();
  }

  static WordClass parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
