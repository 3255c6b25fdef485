package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.core.text.FieldText;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;
import org.entente.core.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderLawsTest {

  private static final String[] WORDS = {
    "the",
    "a",
    "in",
    "on",
    "of",
    "and",
    "to",
    "last",
    "next",
    "this",
    "that",
    "same",
    "two",
    "three",
    "first",
    "second",
    "31",
    "30",
    "29",
    "1953",
    "12",
    "480",
    "9999",
    "10000",
    "February 29",
    "winter",
    "0",
    "99",
    "1,500",
    "3.5",
    "'82",
    "May",
    "February",
    "March",
    "Jan.",
    "Monday",
    "Sun",
    "summer",
    "Spring",
    "fall",
    "quarter",
    "Q3",
    "day",
    "days",
    "week",
    "month",
    "year",
    "years",
    "decade",
    "century",
    "hour",
    "later",
    "ago",
    "earlier",
    "before",
    "BC",
    "AD",
    "p.m.",
    "UTC",
    "10:30",
    "2/30/2001",
    "2001-02-29",
    "5-9",
    "1939-45",
    "1950s",
    "every",
    "per",
    "annually",
    "now",
    "past",
    "future",
    "half",
    "few",
    "couple",
    "night",
    "morning",
    "noon",
    "end",
    "early",
    "mid-",
    "anniversary",
    "70th",
    "New",
    "Year's",
    "Eve",
    "Christmas",
    "Easter",
    "fiscal",
    "weekend",
    "period",
    "time",
    "being",
    ".",
    ",",
    "(",
    ")",
    "\n\n",
    "\uD83D\uDE00",
    "China",
    "said",
    "will",
    "entire",
    "forties",
    "of that year",
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spansFollowEachOtherAndValuesAreWellFormed(long seed) {
    Random random = new Random(seed);
    Vocabulary vocabulary = new Vocabulary();
    DateFinder finder = new DateFinder(DateWords.of(vocabulary));
    Tokenizer tokenizer = new Tokenizer(Words.plain(vocabulary));
    Tokens tokens = new Tokens();
    for (int i = 0; i < 500; i++) {
      String body = text(random, 60);
      LocalDate published =
          LocalDate.of(1850 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365));
      tokenizer.read("", body, tokens);
      List<DateMention> mentions =
          finder.find(tokens, FieldText.of(""), FieldText.of(body), published);
      int last = 0;
      for (DateMention m : mentions) {
        assertThat(m.start()).isGreaterThanOrEqualTo(last);
        last = m.end();
        int from = body.offsetByCodePoints(0, m.start());
        int to = body.offsetByCodePoints(0, m.end());
        assertThat(m.surface()).isEqualTo(body.substring(from, to));
        assertThat(Timex.isValue(m.value())).as(m.toString()).isTrue();
        m.firstDay().ifPresent(f -> assertThat(m.lastDay().orElseThrow()).isAfterOrEqualTo(f));
      }
    }
  }

  /** Found by chance in a million: a year that five digits would write, and a day it would have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 February a year earlier the 29th , AD 9999 BC winter next year 1 BC",
        "days earlier in 1953 9999 BC winter last year 10000 , 10000 9999 BC 1 BC",
        "AD 9999 10000 Feb 29 next year 1 BC weeks after 1 BC and 480 BC"
      })
  void whatFourDigitsCannotWriteIsNoDate(String body) {
    Vocabulary vocabulary = new Vocabulary();
    DateFinder finder = new DateFinder(DateWords.of(vocabulary));
    Tokenizer tokenizer = new Tokenizer(Words.plain(vocabulary));
    Tokens tokens = new Tokens();
    tokenizer.read("", body, tokens);
    for (int year = 1900; year < 2100; year++) {
      assertThat(
              finder.find(tokens, FieldText.of(""), FieldText.of(body), LocalDate.of(year, 2, 10)))
          .isNotEmpty()
          .allSatisfy(m -> assertThat(m.value()).doesNotContain("10000").doesNotEndWith("9-02-29"));
    }
  }

  @Test
  void readingTheSameArticleAgainGivesTheSame() {
    String body = text(new Random(9), 400);
    assertThat(DateFinderTest.find("", body)).isEqualTo(DateFinderTest.find("", body));
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "-" : " ");
    }
    return text.toString();
  }
}
