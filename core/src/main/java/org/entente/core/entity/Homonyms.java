package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * Tells when a word for a state is no word for it here: a pronoun or a question in capitals, a unit
 * of money, a language, a road, a party, a person, a people of America, a company of a whole
 * continent.
 */
final class Homonyms {

  private static final int FIRST_NAZI_YEAR = 1933;
  private static final int LAST_NAZI_YEAR = 1945;

  private static final WordSet US = WordSet.of("us");
  private static final WordSet PRONOUNS = WordSet.of("us who");
  private static final WordSet PARTY = WordSet.of("nazi nazis");
  private static final WordSet MONEY =
      WordSet.of(
          "dlr dlrs dollar dollars yen franc francs pound pounds mark marks euro euros peso pesos"
              + " crown crowns krona kronor krone kroner guilder guilders florin florins lira lire"
              + " peseta pesetas rupee rupees rouble roubles ruble rubles won yuan baht dinar"
              + " dinars dirham dirhams riyal riyals rial rials shekel shekels escudo escudos"
              + " schilling schillings shilling shillings rand real reais ringgit cent cents ct");
  private static final WordSet THOUSANDS =
      WordSet.of("hundred thousand mln million millions bln billion billions trillion");
  private static final WordSet SPEAK =
      WordSet.of("speak speaks spoke spoken speaking learn learned learning teach teaches taught");
  private static final WordSet HOW = WordSet.of("only fluent some broken perfect good little");
  private static final WordSet IN = WordSet.of("in");
  private static final WordSet AND = WordSet.of("and or");
  private static final WordSet SAID = WordSet.of("said says testified");
  private static final WordSet GIVEN = WordSet.of("finn dane");
  private static final WordSet ONE = WordSet.of("a an the another this that every each");
  private static final WordSet INDIANS = WordSet.of("indians");
  private static final WordSet AMERICA = WordSet.of("america");
  private static final WordSet COMPANY =
      WordSet.of(
          "corp corporation co company inc industries association society union federation council"
              + " foundation institute academy guild league club workers scouts");

  /** Whether the phrase at these tokens means something else than a state. */
  boolean isOther(Scene scene, int from, int to, Kind kind) {
    boolean demonym = kind == Kind.DEMONYM;
    return scene.charAfter(to - 1) == '$'
        || isMoney(scene, from, to)
        || to - from == 1
            && (isPronoun(scene, from)
                || isRoad(scene, from)
                || isParty(scene, from)
                || isCompany(scene, from)
                || demonym && (isLanguage(scene, from) || isPerson(scene, from))
                || demonym && isPeopleOfAmerica(scene, from));
  }

  /** In capitals "US" may be the pronoun, "WHO" the question; with full stops they are not. */
  private static boolean isPronoun(Scene scene, int at) {
    return PRONOUNS.has(scene, at, at)
        && !scene.tokens.has(at, Tokens.DOTTED)
        && scene.isShouted(scene.tokens.sentence(at));
  }

  /** "US-24". */
  private static boolean isRoad(Scene scene, int at) {
    return US.has(scene, at, at)
        && scene.has(at + 1, at, Tokens.HYPHEN)
        && scene.has(at + 1, at, Tokens.DIGIT);
  }

  /** "Nazi" is Germany where the years of its rule are told of; else it is a party or an insult. */
  private static boolean isParty(Scene scene, int at) {
    return PARTY.has(scene, at, at) && !scene.namesYear(FIRST_NAZI_YEAR, LAST_NAZI_YEAR);
  }

  /** "50 million Australian dollars": a unit in which anyone may count. */
  private static boolean isMoney(Scene scene, int from, int to) {
    if (!MONEY.has(scene, to, from) || !scene.isJoined(to) || !scene.isJoined(from)) {
      return false;
    }
    int number = THOUSANDS.has(scene, from - 1, from) ? from - 2 : from - 1;
    return scene.has(number, from, Tokens.DIGIT);
  }

  /** "She spoke only French", "a letter in Spanish that". */
  private static boolean isLanguage(Scene scene, int at) {
    if (!scene.isJoined(at)) {
      return false;
    }
    int before = HOW.has(scene, at - 1, at) ? at - 2 : at - 1;
    boolean listed = scene.has(at + 1, at, Tokens.COMMA) || AND.has(scene, at + 1, at);
    if (SPEAK.has(scene, before, at)) {
      return listed || endsGroup(scene, at);
    }
    return IN.has(scene, at - 1, at) && !listed && endsGroup(scene, at);
  }

  /** Whether no noun follows that the adjective could belong to. */
  private static boolean endsGroup(Scene scene, int at) {
    return !scene.together(at + 1, at)
        || scene.tokens.has(at + 1, Tokens.BARRIER)
        || scene.is(at + 1, at, WordClass.FUNCTION);
  }

  /** "French said", "Finn's": nations take an article where they are nouns of one. */
  private static boolean isPerson(Scene scene, int at) {
    if (GIVEN.has(scene, at, at)) {
      return !ONE.has(scene, at - 1, at);
    }
    boolean alone =
        !scene.isJoined(at)
            || scene.tokens.has(at - 1, Tokens.UPPER)
                && !scene.tokens.has(at - 1, Tokens.FIRST)
                && scene.hits.hitAt(at - 1) < 0;
    return alone
        && SAID.has(scene, at + 1, at)
        && scene.isJoined(at + 1)
        && !isPlural(scene, at)
        && !scene.isShouted(scene.tokens.sentence(at));
  }

  private static boolean isPlural(Scene scene, int at) {
    return scene.surface(at, at + 1).endsWith("s");
  }

  /** "Caddo and Atakapa Indians". */
  private static boolean isPeopleOfAmerica(Scene scene, int at) {
    return INDIANS.has(scene, at, at)
        && scene.isJoined(at)
        && scene.tokens.has(at - 1, Tokens.UPPER)
        && !scene.tokens.has(at - 1, Tokens.FIRST | Tokens.APOSTROPHE)
        && scene.hits.hitAt(at - 1) < 0
        && !scene.isShouted(scene.tokens.sentence(at));
  }

  /** "Corrections Corporation of America": the continent as a trade name. */
  private static boolean isCompany(Scene scene, int at) {
    return AMERICA.has(scene, at, at)
        && scene.isJoined(at)
        && scene.lexicon.isOf(scene.tokens.word(at - 1))
        && COMPANY.has(scene, at - 2, at)
        && scene.tokens.has(at - 2, Tokens.UPPER);
  }
}
