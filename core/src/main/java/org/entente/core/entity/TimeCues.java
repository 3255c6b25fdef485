package org.entente.core.entity;

import org.entente.core.text.Tokens;

/**
 * Reads what words and numbers say about when: years, "a year ago", "last October", "next week".
 *
 * <p>A comparison ("up from a year ago") and a lasting state ("since 2016") say nothing about their
 * clause.
 */
final class TimeCues {

  private static final int WEEKS_AS_MONTHS = 2;
  private static final long YEAR_OPENER =
      WordClass.PREPOSITION.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.MONTH.bit()
          | WordClass.COORDINATOR.bit();

  private final Lexicon lexicon;
  private final int since;
  private final int last;
  private final int ago;
  private final int earlier;
  private final int tomorrow;
  private final int once;
  private final int war;
  private final int used;
  private final int century;
  private final int to;

  TimeCues(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.since = lexicon.known("since");
    this.last = lexicon.known("last");
    this.ago = lexicon.known("ago");
    this.earlier = lexicon.known("earlier");
    this.tomorrow = lexicon.known("tomorrow");
    this.once = lexicon.known("once");
    this.war = lexicon.known("war");
    this.used = lexicon.known("used");
    this.century = lexicon.known("century");
    this.to = lexicon.known("to");
  }

  /** The signs of a token, 0 if it tells nothing about time. */
  int read(Scene scene, int t) {
    Tokens tokens = scene.tokens;
    if (tokens.has(t, Tokens.DIGIT)) {
      return year(scene, t);
    }
    int word = tokens.word(t);
    long classes = lexicon.classes(word);
    if ((classes & WordClass.WEEKDAY.bit()) != 0 && tokens.has(t, Tokens.UPPER)) {
      return scene.is(t - 1, t, WordClass.FUTURE_NEXT) ? Sign.LATER : Sign.NOW | Sign.WEEKDAY;
    }
    if ((classes & WordClass.NOW.bit()) != 0) {
      return Sign.NOW;
    }
    if ((classes & WordClass.FUTURE_NEXT.bit()) != 0 && isSpan(scene, t + 1, t)) {
      return Sign.LATER;
    }
    if (word == tomorrow) {
      return Sign.LATER;
    }
    if (word == last && isSpan(scene, t + 1, t)) {
      return last(scene, t);
    }
    if (word == ago || word == earlier) {
      return ago(scene, t);
    }
    if (word == war && tokens.has(t, Tokens.UPPER) && isTimeOf(scene, t)
        || word == used && isUsedTo(scene, t)
        || word == century && isEarlierCentury(scene, t)) {
      return Sign.EARLIER;
    }
    return word == once && isPastVerb(scene, t + 1, t) ? Sign.EARLIER : 0;
  }

  /** "During the Korean War", "after World War II". */
  private boolean isTimeOf(Scene scene, int t) {
    for (int i = t - 1; i > t - 5; i--) {
      if (scene.is(i, t, WordClass.PAST_YEAR)) {
        return scene.tokens.word(i) != since;
      }
    }
    return false;
  }

  /** "Used to trade", but not "is used to". */
  private boolean isUsedTo(Scene scene, int t) {
    return scene.together(t + 1, t)
        && scene.tokens.word(t + 1) == to
        && !scene.is(t - 1, t, WordClass.BEING);
  }

  private static boolean isEarlierCentury(Scene scene, int t) {
    if (!scene.has(t - 1, t, Tokens.DIGIT)) {
      return false;
    }
    String text = scene.tokens.inTitle(t) ? scene.title : scene.body;
    int from = scene.tokens.start(t - 1);
    int number = text.charAt(from) - '0';
    char second = text.charAt(from + 1);
    number = second >= '0' && second <= '9' ? number * 10 + second - '0' : number;
    return number <= scene.published.getYear() / 100;
  }

  private boolean isPastVerb(Scene scene, int t, int near) {
    return scene.together(t, near)
        && !scene.tokens.has(t, Tokens.BARRIER)
        && (scene.is(t, near, WordClass.PAST_VERB)
            || endsInEd(scene, t) && !scene.tokens.has(t, Tokens.UPPER));
  }

  private static boolean endsInEd(Scene scene, int t) {
    String text = scene.tokens.inTitle(t) ? scene.title : scene.body;
    return text.startsWith("ed", scene.tokens.end(t) - 2);
  }

  private boolean isSpan(Scene scene, int t, int near) {
    return scene.together(t, near)
        && (lexicon.classes(scene.tokens.word(t))
                & (WordClass.SHORT_UNIT.bit()
                    | WordClass.LONG_UNIT.bit()
                    | WordClass.MONTH.bit()
                    | WordClass.WEEKDAY.bit()))
            != 0;
  }

  /** "Last year", "last October"; but "in the last year" and "from last year" tell nothing. */
  private int last(Scene scene, int t) {
    if (scene.is(t - 1, t, WordClass.DETERMINER) || isCompared(scene, t)) {
      return 0;
    }
    if (scene.is(t + 1, t, WordClass.LONG_UNIT)) {
      return Sign.EARLIER;
    }
    int month = Months.of(scene, t + 1);
    int published = scene.published.getMonthValue();
    boolean earlierYear = month > published && published + 12 - month > WEEKS_AS_MONTHS;
    return earlierYear ? Sign.EARLIER : Sign.NOW;
  }

  /** "Two years ago", "a year earlier"; "weeks ago" is still now. */
  private int ago(Scene scene, int t) {
    if (scene.is(t - 1, t, WordClass.LONG_UNIT)) {
      return isCompared(scene, t - 1) || isCompared(scene, t - 2) ? 0 : Sign.EARLIER;
    }
    return scene.tokens.word(t) == ago && scene.is(t - 1, t, WordClass.SHORT_UNIT) ? Sign.NOW : 0;
  }

  private static boolean isCompared(Scene scene, int t) {
    return scene.is(t - 1, t, WordClass.COMPARISON);
  }

  private int year(Scene scene, int t) {
    int year = Months.year(scene, t);
    if (year < 0 || !isIntroduced(scene, t, year)) {
      return 0;
    }
    int published = scene.published.getYear();
    int month = monthBefore(scene, t);
    int monthsAgo = scene.published.getMonthValue() - month + 12 * (published - year);
    if (year > published) {
      return Sign.LATER;
    }
    if (year == published || month > 0 && monthsAgo <= WEEKS_AS_MONTHS) {
      return month > 0 && monthsAgo < 0 ? Sign.LATER : Sign.NOW;
    }
    if (isSince(scene, t)) {
      return 0;
    }
    return namesItsNoun(scene, t) ? Sign.NAMES_YEAR : Sign.EARLIER;
  }

  /** Whether the words before let a number be a year. */
  private boolean isIntroduced(Scene scene, int t, int year) {
    if ("$\u20AC\u00A3".indexOf(scene.charBefore(t)) >= 0) {
      return false;
    }
    if (!scene.together(t - 1, t) || scene.tokens.has(t, Tokens.BARRIER | Tokens.APOSTROPHE)) {
      return true;
    }
    long before = lexicon.classes(scene.tokens.word(t - 1));
    return (before & YEAR_OPENER) != 0 || year >= 1900;
  }

  private int monthBefore(Scene scene, int t) {
    for (int i = t - 1; i >= t - 2 && scene.together(i, t); i--) {
      if (scene.is(i, t, WordClass.MONTH)) {
        return Months.of(scene, i);
      }
    }
    return 0;
  }

  private boolean isSince(Scene scene, int t) {
    for (int i = t - 1; i >= t - 3 && scene.together(i, t); i--) {
      if (scene.tokens.word(i) == since) {
        return true;
      }
    }
    return false;
  }

  private boolean namesItsNoun(Scene scene, int t) {
    int opener = t - 1;
    while (opener > t - 3
        && (scene.is(opener, t, WordClass.MONTH) || scene.has(opener, t, Tokens.DIGIT))) {
      opener--;
    }
    boolean decade = scene.tokens.end(t) - scene.tokens.start(t) > 4;
    return scene.together(t + 1, t)
        && scene.together(opener, t)
        && !(decade && scene.tokens.has(t + 1, Tokens.UPPER))
        && !scene.tokens.has(t + 1, Tokens.BARRIER)
        && !scene.tokens.has(t, Tokens.OPEN)
        && (scene.is(opener, t, WordClass.DETERMINER) || scene.has(opener, t, Tokens.APOSTROPHE))
        && (lexicon.classes(scene.tokens.word(t + 1))
                & (WordClass.PREPOSITION.bit()
                    | WordClass.COORDINATOR.bit()
                    | WordClass.RELATIVE.bit()
                    | WordClass.TIME_SUBORDINATOR.bit()
                    | WordClass.PAST_VERB.bit()
                    | WordClass.PRESENT_VERB.bit()
                    | WordClass.FUTURE.bit()))
            == 0;
  }
}
