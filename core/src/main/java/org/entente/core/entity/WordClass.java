package org.entente.core.entity;

import java.util.Locale;

/** Classes of ordinary words that the finder's rules look for; {@code words.tsv} lists them. */
enum WordClass {
  ABBREVIATION,
  STARTER,
  MONTH,
  PLACE_PREPOSITION,
  SPEECH_VERB,
  RELATION_PREPOSITION,
  PERSUASION_VERB,
  DIRECTION,
  FUTURE,
  /** Followed by an infinitive it tells of a plan: "set to", "plans to". */
  FUTURE_CUE,
  FUTURE_NEXT,
  PAST_YEAR,
  PARTICLE,
  FAMILY_FIRST,
  GIVEN_NAME,
  /** Names that states share with persons: Jordan, Chad. */
  GIVEN_STATE,
  /** Names that states and capitals share with towns elsewhere, most in North America. */
  TOWN_NAME,
  /** What "of" joins to the name of a town: city, town, village. */
  TOWN_NOUN,
  /** Words of local news in North America: county, sheriff, coach. */
  LOCAL_CUE,
  /** Not in the table: states and provinces of North America, in full and short (Pa., Texas). */
  US_PLACE,
  /** Not in the table: a word in capitals that may be glued to the next, as agencies' names are. */
  CREDIT,
  /** Articles, prepositions and the like; they are no nouns and no verbs. */
  FUNCTION,
  /** May stand between a name and what governs it: the, neighbouring, free. */
  TRANSPARENT,
  /** Makes a place of the name after it: medieval, coastal. */
  PLACE_ADJECTIVE,
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
  PRESENT_VERB,
  /** Irregular past forms; regular ones are known by their ending. */
  PAST_VERB,
  /** Irregular participles that are no past forms. */
  PARTICIPLE,
  BEING,
  /** Takes a clause as what is said, known or shown. */
  REPORT_VERB,
  /** As a verb of report, but with the one who is told before the clause. */
  TELL_VERB,
  /** The infinitive after it is future, the one who promises is not. */
  PROMISE,
  RELATIVE,
  SUBORDINATOR,
  /** Opens a clause or an adverbial that tells when. */
  TIME_SUBORDINATOR,
  COORDINATOR,
  PREPOSITION,
  DETERMINER,
  SUBJECT_PRONOUN,
  WEEKDAY,
  NOW,
  SHORT_UNIT,
  LONG_UNIT,
  /** In the present tense beside a coming day these tell of the future: "arrives on Tuesday". */
  EVENT_START,
  /** What is named by its year and holds on: "the 1972 treaty". */
  LASTING_NOUN,
  MEMORY,
  /** Puts the name before it into the past: "the former French colony". */
  OLD_REGIME,
  /** May stand inside a group of verbs. */
  ADVERB,
  CONDITION,
  /** Before a year it makes no more than a yardstick of it: "up from a year ago". */
  COMPARISON,
  /** "The goal is to …" plans nothing. */
  PURPOSE,
  /** With an earlier year behind it, it puts the names around it into the past. */
  EVENT_NOUN;

  long bit() {
    return 1L << ordinal();
  }

  static WordClass parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
