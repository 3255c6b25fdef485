package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.text.Field;
import org.entente.core.text.FieldText;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;
import org.entente.core.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 7, 27);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "signed on July 27, 1953 in Panmunjom | July 27, 1953 | 1953-07-27",
        "on 27 July the talks ended | 27 July | 2023-07-27",
        "on 27 July 1953 the talks ended | 27 July 1953 | 1953-07-27",
        "the 25th of August 1992 came | The 25th of August 1992 | 1992-08-25",
        "the pact of Jul 25, 2023 holds | Jul 25, 2023 | 2023-07-25",
        "on Thursday, July 20, they met | Thursday, July 20 | 2023-07-20",
        "payable April six to holders | April six | 2023-04-06",
        "the war of 1953 | 1953 | 1953",
        "in February of 1940 they fled | February of 1940 | 1940-02",
        "by mid-1951 the front was still | mid-1951 | 1951",
        "early 2023 was calm | early 2023 | 2023",
        "the log of 2023-07-27 says | 2023-07-27 | 2023-07-27",
        "dated 7/8/07 in ink | 7/8/07 | 2007-07-08",
        "dated 27.07.1953 in ink | 27.07.1953 | 1953-07-27",
        "since the 1950s they wait | the 1950s | 195",
        "in the late '90s they waited | the late '90s | 199",
        "in the 19th century it was a port | the 19th century | 18",
        "in the spring of 1916 it began | the spring of 1916 | 1916-SP",
        "last summer was hot | last summer | 2022-SU",
        "sales in the third quarter of 2009 fell | the third quarter of 2009 | 2009-Q3",
        "sales in Q3 2009 fell | Q3 2009 | 2009-Q3",
        "in fiscal 2007 it spent more | fiscal 2007 | 2007",
        "Hannibal in 218 BC crossed the Alps | 218 BC | BC0218",
        "the wars of the 490s BC | the 490s BC | BC049",
        "at Christmas 1963 they hoped | Christmas 1963 | 1963-12-25",
        "at the end of September 1940 it rained | the end of September 1940 | 1940-09",
        "in the first week of March 2009 | the first week of March 2009 | 2009-W09",
      })
  void explicitDates(String text, String surface, String value) {
    assertOne(text, surface, DateMention.Type.DATE, value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the minister said Thursday that | Thursday | 2023-07-27",
        "they met on Monday in Rome | Monday | 2023-07-24",
        "they will meet on Monday in Rome | Monday | 2023-07-31",
        "exports fell last week | last week | 2023-W29",
        "exports fell last month | last month | 2023-06",
        "exports fell last year | last year | 2022",
        "exports may fall next year | next year | 2024",
        "he said yesterday that | yesterday | 2023-07-26",
        "he arrived today | today | 2023-07-27",
        "he arrived two days ago | two days ago | 2023-07-25",
        "it was higher a year earlier | a year earlier | 2022",
        "the plan was agreed in January | January | 2023-01",
        "the plan was agreed in November | November | 2022-11",
        "it is to be reported in September | September | 2023-09",
        "the plan was agreed last November | last November | 2022-11",
        "exports were higher in the same 1985 month | 1985 | 1985",
        "the plan will be agreed in November | November | 2023-11",
        "the visit begins on August 12 | August 12 | 2023-08-12",
        "he has recently moved | recently | PAST_REF",
        "he is now in Paris | now | PRESENT_REF",
        "he currently lives there | currently | PRESENT_REF",
        "it may change in the future | the future | FUTURE_REF",
      })
  void relativeDatesOfNews(String text, String surface, String value) {
    assertOne(text, surface, DateMention.Type.DATE, value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "he spoke at 3 p.m. in Rome | TIME | 3 p.m. | 2023-07-27T15:00",
        "he spoke at 16:08 UTC in Rome | TIME | 16:08 UTC | 2023-07-27T16:08Z",
        "he spoke this morning in Rome | TIME | this morning | 2023-07-27TMO",
        "he spoke on Tuesday night in Rome | TIME | Tuesday night | 2023-07-25TNI",
        "he spoke last night in Rome | TIME | last night | 2023-07-26TNI",
        "on the night of 20 June 1791 he fled | TIME | the night of 20 June 1791 | 1791-06-20TNI",
        "it lasted two weeks | DURATION | two weeks | P2W",
        "a three-year plan | DURATION | a three-year | P3Y",
        "it took decades | DURATION | decades | PXDE",
        "it went on for months | DURATION | months | PXM",
        "it took two and a half years | DURATION | two and a half years | P2.5Y",
        "within the next six months it ends | DURATION | the next six months | P6M",
        "it lasted thirty minutes | DURATION | thirty minutes | PT30M",
        "it happens every year | SET | every year | P1Y",
        "it is paid annually | SET | annually | P1Y",
        "a weekly paper | SET | weekly | P1W",
        "they meet twice a month | SET | a month | P1M",
        "they meet every Monday | SET | every Monday | XXXX-WXX-1",
      })
  void timesDurationsAndSets(String text, DateMention.Type type, String surface, String value) {
    assertOne(text, surface, type, value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They may march on.",
        "Some 1,953 people came.",
        "It sold 2000 shares.",
        "It cost $1950.",
        "Theresa May spoke.",
        "It came on February 30, with no year that has it.",
        "He gave a second answer.",
        "They carried the day.",
        "Stocks began to fall.",
        "The score was 2:1.",
        "Resolution 1950 was passed.",
      })
  void whatIsNoDate(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void laterDatesAreReckonedFromTheLastOneNamed() {
    assertThat(
            values(
                "They met on May 4, 2021. Two days later they parted. The same month it rained."))
        .containsExactly("2021-05-04", "2021-05-06", "2021-05");
    assertThat(
            values("It opened on May 4, 2021 and closed a year later. Later that year it burnt."))
        .containsExactly("2021-05-04", "2022", "2022");
    assertThat(values("Sales in February beat the same period last year."))
        .containsExactly("2023-02", "2022-02");
    assertThat(values("Talks were held in April and June 1955."))
        .containsExactly("1955-04", "1955-06");
    assertThat(values("It ran from March 5-9, 1918.")).containsExactly("1918-03-05", "1918-03-09");
    assertThat(values("The years 1939-45 were dark.")).contains("1939", "1945");
  }

  @Test
  void anAnniversaryIsOfTheYearThatManyYearsOn() {
    assertThat(values("It marked the 70th anniversary of the July 27, 1953 armistice."))
        .containsExactly("2023", "1953-07-27");
  }

  @Test
  void aHistoryTakesTheYearOfItsStoryAndNewsTheYearOfItsDay() {
    String history =
        "In 1914 war came. In August 1914 Germany marched. By 1916 the front was still. "
            + "In July 1917 Russia attacked. In November it left the war.";
    assertThat(values(history)).containsExactly("1914", "1914-08", "1916", "1917-07", "1917-11");
    assertThat(values("On Monday he recalled 1953. The vote was in November."))
        .containsExactly("2023-07-24", "1953", "2022-11");
  }

  @Test
  void offsetsAreCodePointsOfTheField() {
    List<DateMention> mentions = find("\uD83D\uDE00 in 1953", "\uD83D\uDE00 in 1954 they met");

    assertThat(mentions)
        .extracting(DateMention::field, DateMention::start, DateMention::end)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Field.TITLE, 5, 9),
            org.assertj.core.groups.Tuple.tuple(Field.BODY, 5, 9));
  }

  private static void assertOne(String text, String surface, DateMention.Type type, String value) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.surface()).isEqualToIgnoringCase(surface);
              assertThat(m.type()).isEqualTo(type);
              assertThat(m.value()).isEqualTo(value);
            });
  }

  private static List<String> values(String body) {
    return find("", body).stream().map(DateMention::value).toList();
  }

  private static List<DateMention> find(String body) {
    return find("", body);
  }

  static List<DateMention> find(String title, String body) {
    Vocabulary vocabulary = new Vocabulary();
    DateFinder finder = new DateFinder(DateWords.of(vocabulary));
    Tokens tokens = new Tokens();
    new Tokenizer(Words.plain(vocabulary)).read(title, body, tokens);
    return finder.find(tokens, FieldText.of(title), FieldText.of(body), PUBLISHED);
  }
}
