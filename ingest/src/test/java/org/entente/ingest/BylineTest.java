package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;

import java.time.LocalDate;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  private static Article withByline(String byline) {
    return article(" date 2023-07-29 Kim meets Xi\n\n" + byline + "\n\nBoth met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jul 25, 2023",
        "Jul. 25, 2023",
        "July 25, 2023",
        "JULY 25, 2023",
        "25 Jul 2023",
        "25 July 2023",
        "2023-07-25",
        "Published Jul 25, 2023",
        "Published: July 25, 2023",
        "Posted 25 July 2023",
        "   Jul 25, 2023  ",
      })
  void a_line_of_one_date_is_the_day_of_publication(String byline) {
    Article article = withByline(byline);

    assertThat(article.published().day()).isEqualTo("2023-07-25");
    assertThat(article.published().basis()).isEqualTo(Basis.BYLINE);
    assertThat(article.updated()).isEmpty();
    assertThat(article.headerDate()).contains(LocalDate.of(2023, 7, 29));
    assertThat(article.title()).isEqualTo("Kim meets Xi");
    assertThat(article.body()).isEqualTo("Both met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jul 25, 2023 Updated Jul 26, 2023",
        "Jul 25, 2023 | Updated: July 26, 2023",
        "Jul 25, 2023, updated Jul 26, 2023",
        "Published 25 July 2023 - Updated 26 July 2023",
        "2023-07-25 UPDATED 2023-07-26",
      })
  void a_second_date_is_that_of_the_update(String byline) {
    Article article = withByline(byline);

    assertThat(article.published().day()).isEqualTo("2023-07-25");
    assertThat(article.updated()).contains(LocalDate.of(2023, 7, 26));
    assertThat(article.body()).isEqualTo("Both met.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan 5, 2023   | 2023-01-05
          Feb 28, 2023  | 2023-02-28
          Mar 05, 2023  | 2023-03-05
          May 5, 2023   | 2023-05-05
          June 5, 2023  | 2023-06-05
          Sep 5, 2023   | 2023-09-05
          Sept 5, 2023  | 2023-09-05
          Sept. 5, 2023 | 2023-09-05
          SEPT 5, 2023  | 2023-09-05
          5 Dec 2022    | 2022-12-05
          """)
  void months_are_written_long_or_short(String byline, LocalDate day) {
    assertThat(withByline(byline).published().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feb 29, 2023",
        "Jul 32, 2023",
        "Jul 25, 23",
        "07/25/2023",
        "On Jul 25, 2023",
        "Jul 25, 2023 SEOUL",
        "Jul 25, 2023 Updated yesterday",
        "Updated",
      })
  void a_line_that_is_no_byline_is_body(String line) {
    Article article = withByline(line);

    assertThat(article.published().day()).isEqualTo("2023-07-29");
    assertThat(article.published().basis()).isEqualTo(Basis.HEADER);
    assertThat(article.body()).isEqualTo(line + "\n\nBoth met.");
  }

  @Test
  void a_byline_stands_among_the_first_five_lines() {
    String fifth = " date 2023-07-29 Kim meets Xi\n\n\n\nJul 25, 2023\nBoth met.";
    String sixth = " date 2023-07-29 Kim meets Xi\n\n\n\n\nJul 25, 2023\nBoth met.";

    assertThat(article(fifth).published().basis()).isEqualTo(Basis.BYLINE);
    assertThat(article(fifth).body()).isEqualTo("Both met.");
    assertThat(article(sixth).published().basis()).isEqualTo(Basis.HEADER);
    assertThat(article(sixth).body()).isEqualTo("Jul 25, 2023\nBoth met.");
  }

  @Test
  void a_byline_after_other_text_dates_the_article_and_stays_in_the_body() {
    Article article =
        article(" date 2023-07-29 Kim meets Xi\n\nBy Hyonhee Shin\nJul 25, 2023\nBoth met.");

    assertThat(article.published().day()).isEqualTo("2023-07-25");
    assertThat(article.body()).isEqualTo("By Hyonhee Shin\nJul 25, 2023\nBoth met.");
  }

  @Test
  void a_byline_needs_no_header_and_is_no_title() {
    Article bare = article("Jul 25, 2023\n\nBoth met.");
    Article titled = article("Kim meets Xi\n\nJul 25, 2023\n\nBoth met.");

    assertThat(bare.title()).isEmpty();
    assertThat(bare.body()).isEqualTo("Both met.");
    assertThat(bare.published().day()).isEqualTo("2023-07-25");
    assertThat(bare.headerDate()).isEmpty();
    assertThat(titled.title()).isEqualTo("Kim meets Xi");
    assertThat(titled.published().day()).isEqualTo("2023-07-25");
  }

  @Test
  void a_byline_with_carriage_returns_is_read_too() {
    Article article =
        article(" date 2023-07-29 Kim meets Xi\r\n\r\nJul 25, 2023\r\n\r\nBoth met.\r\n");

    assertThat(article.published().day()).isEqualTo("2023-07-25");
    assertThat(article.body()).isEqualTo("Both met.");
  }
}
