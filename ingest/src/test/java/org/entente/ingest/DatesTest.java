package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.words;

import java.time.LocalDate;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20230727                             | 2023-07-27
          20230727T101500Z                     | 2023-07-27
          20230727T233000-0100                 | 2023-07-28
          20230727T101500                      | 2023-07-27
          20230727101500                       | 2023-07-27
          2023-07-27T23:30:00-0100             | 2023-07-28
          2023-07-27T08:30:00+09               | 2023-07-26
          2023-07-27 10:15:00 UTC              | 2023-07-27
          2023-07-27 23:15:00 -0500            | 2023-07-28
          Thu, 27 Jul 2023 10:00:00 GMT        | 2023-07-27
          Thu, 27 Jul 2023 23:30:00 EST        | 2023-07-28
          Thu, 27 Jul 2023 20:30:00 PDT        | 2023-07-28
          Thu, 27 Jul 2023 16:59:59 PDT        | 2023-07-27
          Thu, 27 Jul 2023 17:00:00 PDT        | 2023-07-28
          Thu, 27 Jul 2023 08:59:00 +0900      | 2023-07-26
          27 Jul 2023 10:00 UT                 | 2023-07-27
          27 jul 2023 10:00:00 z               | 2023-07-27
          Thursday, 27 Jul 2023 10:00:00 +0000 | 2023-07-27
          Thu, 27 Jul 2023 23:00:00 A          | 2023-07-27
          Thu, 27 Jul 2023 23:00:00 CEST       | 2023-07-27
          Thu, 27 Jul 2023 10:00:00 +0000 (UTC)| 2023-07-27
          Thu, 27 Jul 23 10:00:00 GMT          | 2023-07-27
          27 Jul 49 10:00 GMT                  | 2049-07-27
          27 Jul 50 10:00 GMT                  | 1950-07-27
          Sun,  1 Jan 2023 00:30:00 +0100      | 2022-12-31
          """)
  void a_field_is_an_iso_a_compact_or_an_rfc_822_date(String text, LocalDate day) {
    assertThat(Dates.findField(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "20230229",
        "20231301",
        "00000000",
        "2023072",
        "202307271",
        "20230727T10",
        "20230727T246000Z",
        "20230727T101500 Zulu",
        "20230727246000",
        "1690416000",
        "1690416000000",
        "1/2/24",
        "01/02/2024",
        "2024-1-1",
        "+10000-01-01T00:00:00Z",
        "2023-07-27T10:00:00 JST",
        "2023-07-27T10:00:00ZZ",
        "Fri, 27 Jul 2023 10:00:00 GMT",
        "Wed, 29 Feb 2023 10:00:00 GMT",
        "Thu, 27 Jul 123 10:00:00 GMT",
        "Thu, 27 Jul 2023 25:00:00 GMT",
        "Thu, 27 Jul 2023 10:00:00 +2500",
        "Thu, 27 Jul 2023 10:00:00 NOWHERE",
        "Thu, 27 Foo 2023 10:00:00 GMT",
        "Thu, 27 Jul 2023",
        "27 Jul 2023 10:00:00 GMT again",
        "Thu, \u0662\u0667 Jul 2023 10:00:00 GMT",
        "\u0662\u0660\u0662\u0663\u0660\u0667\u0662\u0667",
        ", , ,",
        ")",
        "",
      })
  void what_is_not_written_in_full_or_is_no_day_is_none(String text) {
    assertThat(Dates.findField(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.org/2023/07/27/kim-meets-xi,          2023-07-27",
    "https://x.org/world/2023/7/27/,                 2023-07-27",
    "https://x.org/world/2023/jul/27/kim,            2023-07-27",
    "https://x.org/2023-07-27-kim.html,              2023-07-27",
    "https://x.org/world/kim-meets-xi-2023-07-27/,   2023-07-27",
    "https://x.org/world/kim_2023-07-27.html?a=1#b,  2023-07-27",
    "https://x.org/20230727/kim,                     2023-07-27",
    "https://x.org/news/20230727-kim,                2023-07-27",
    "https://x.org/2023/07/27/kim-2023-07-27/,       2023-07-27",
  })
  void an_address_has_its_day_in_the_path(String url, LocalDate day) {
    assertThat(UrlDates.findDay(url)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.org/2023/07/kim",
        "https://x.org/2023/02/29/kim",
        "https://x.org/2023/13/01/kim",
        "https://x.org/2023/07/271/kim",
        "https://x.org/kim?date=2023-07-27",
        "https://2023-07-27.org/kim",
        "https://x.org/2023-07-271",
        "https://x.org/a120230727/kim",
        "https://x.org/1914/07/28/war",
        "https://x.org/2023/07/27/what-happened-on-2022-01-01",
        "2023/07/27/kim",
        "",
      })
  void an_address_without_one_clear_day_has_none(String url) {
    assertThat(UrlDates.findDay(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          PYONGYANG, July 27, 2023 (KCNA) -- Kim met Xi.    | https://x.org/a              | 2023-07-27
          Pyongyang, July 27, 2023 (KCNA)                   | https://x.org/a              | 2023-07-27
          WASHINGTON, D.C., Sept. 5, 2023 (AP) - He said.   | https://x.org/a              | 2023-09-05
          SEOUL/NEW YORK, Feb 28, 2023 -- He said.          | https://x.org/a              | 2023-02-28
          PYONGYANG, July 27 (KCNA) -- Kim met Xi.          | https://x.org/2023/07/28/a   | 2023-07-27
          PYONGYANG, July 27 (KCNA) -- Kim met Xi.          | https://x.org/2023/07/a      | 2023-07-27
          BEIJING, Dec. 31 (Xinhua) -- Xi spoke.            | https://x.org/2024/01/01/a   | 2023-12-31
          BEIJING, July 19 (Xinhua) -- Xi spoke.            | https://x.org/2023/07/28/a   | -
          BEIJING, July 31 (Xinhua) -- Xi spoke.            | https://x.org/2023/08/a      | -
          PYONGYANG, July 27 (KCNA) -- Kim met Xi.          | https://x.org/a              | -
          PYONGYANG, Feb 29, 2023 (KCNA) -- Kim met Xi.     | https://x.org/a              | -
          PYONGYANG, July 32, 2023 (KCNA) -- Kim met Xi.    | https://x.org/a              | -
          Kim met Xi in Pyongyang, July 27, 2023 (KCNA)     | https://x.org/a              | -
          PYONGYANG, July 27, 2023 was a hot day.           | https://x.org/a              | -
          """)
  void a_dateline_is_used_with_its_year_or_that_of_the_address(
      String body, String url, LocalDate day) {
    assertThat(Datelines.findDay(body, url).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"date":"20230701","text":"SEOUL, July 2, 2023 (AP) - A","url":"https://x.org/2023/07/03/a"} | 2023-07-01 | METADATA
          {"text":"SEOUL, July 2, 2023 (AP) - A","url":"https://x.org/2023/07/03/a"}                   | 2023-07-02 | DATELINE
          {"text":"A","url":"https://x.org/2023/07/03/a"}                                              | 2023-07-03 | URL
          """)
  void dates_are_trusted_in_one_order(String line, LocalDate day, Basis basis) {
    Article article = article(line);

    assertThat(article.published().day()).isEqualTo(day);
    assertThat(article.published().basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2023-02-29\"", "\"1/2/24\"", "169041600", "20231301"})
  void a_field_that_is_wrong_is_not_replaced_by_the_address(String date) {
    String line = "{\"text\":\"A\",\"url\":\"https://x.org/2023/07/03/a\",\"date\":" + date + "}";

    assertThat(words(read(line))).containsExactly("DATE_INVALID");
  }

  @Test
  void a_line_that_tells_only_of_an_update_dates_no_publication() {
    Article dated = article(" date 2023-07-29 T\n\nUpdated Jul 26, 2023\n\nBody.");

    assertThat(dated.published().basis()).isEqualTo(Basis.HEADER);
    assertThat(dated.updated()).contains(LocalDate.of(2023, 7, 26));
    assertThat(dated.body()).isEqualTo("Body.");
    assertThat(dated.dateFlag()).isEmpty();
    assertThat(words(read("T\n\nUpdated Jul 26, 2023\n\nBody."))).containsExactly("DATE_MISSING");
  }

  @Test
  void a_header_weeks_after_an_update_in_the_text_is_flagged() {
    Article article = article(" date 2023-09-29 T\n\nLast updated on July 26, 2023\n\nBody.");

    assertThat(article.published().day()).isEqualTo("2023-09-29");
    assertThat(article.dateFlag()).isEqualTo("header_later");
  }
}
