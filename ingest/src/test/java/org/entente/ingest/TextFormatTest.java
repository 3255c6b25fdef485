package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.rejected;

import java.time.LocalDate;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleId;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2023-07-29 Kim meets Xi\n\nBoth met.",
        "date 2023-07-29 Kim meets Xi\n\nBoth met.",
        "   date 2023-07-29 Kim meets Xi\n\nBoth met.\n",
        "\tdate\t2023-07-29\tKim meets Xi\n\nBoth met.",
        " Date 2023-07-29 Kim meets Xi  \n \t\n\n  Both met.  \n\n",
        " date 2023-07-29 Kim meets Xi\r\n\r\nBoth met.\r\n",
        "\uFEFF date 2023-07-29 Kim meets Xi\n\nBoth met.",
      })
  void a_header_has_a_date_and_a_title_with_a_blank_line_after_it(String file) {
    Article article = article(file);

    assertThat(article.title()).isEqualTo("Kim meets Xi");
    assertThat(article.body()).isEqualTo("Both met.");
    assertThat(article.published().day()).isEqualTo("2023-07-29");
    assertThat(article.published().basis()).isEqualTo(Basis.HEADER);
    assertThat(article.headerDate()).contains(LocalDate.of(2023, 7, 29));
    assertThat(article.id()).isEqualTo(ArticleId.of("Kim meets Xi", "Both met."));
  }

  @Test
  void the_rest_of_the_header_is_the_first_paragraph_if_no_blank_line_follows() {
    Article article = article(" date 2023-07-29 Kim met Xi.\nBoth smiled.\n\nThen Kim left.");

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).isEqualTo("Kim met Xi.\nBoth smiled.\n\nThen Kim left.");
  }

  @ParameterizedTest
  @CsvSource({"199, true", "200, true", "201, false"})
  void a_title_has_at_most_200_characters(int length, boolean isTitle) {
    String rest = "x".repeat(length);

    assertThat(article(" date 2023-07-29 " + rest + "\n\nBody.").title())
        .isEqualTo(isTitle ? rest : "");
    assertThat(article(" date 2023-07-29 " + rest + "  \r\n\r\nBody.").title())
        .isEqualTo(isTitle ? rest : "");
  }

  @Test
  void the_characters_of_a_title_are_code_points() {
    String rest = "\uD83D\uDD4A".repeat(200);

    assertThat(article(" date 2023-07-29 " + rest + "\n\nBody.").title()).isEqualTo(rest);
  }

  @Test
  void a_long_first_paragraph_is_body_though_a_blank_line_follows() {
    String paragraph =
        "China’s Vice Premier Liu Guozhong will lead a delegation. ".repeat(5).strip();

    Article article = article(" date 2023-11-07 " + paragraph + "\n\nThe day matters.");

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).isEqualTo(paragraph + "\n\nThe day matters.");
  }

  @Test
  void a_header_may_hold_nothing_but_the_date() {
    assertThat(article(" date 2023-07-29\n\nBoth met.").title()).isEmpty();
    assertThat(article(" date 2023-07-29\n\nBoth met.").body()).isEqualTo("Both met.");
    assertThat(article(" date 2023-07-29\nBoth met.").body()).isEqualTo("Both met.");
  }

  @ParameterizedTest
  @ValueSource(strings = {" date 2023-07-29", " date 2023-07-29 \n\n\n", "\n \n", " ", "\uFEFF"})
  void a_file_without_title_and_body_is_empty(String file) {
    assertThat(rejected(file).reason()).isEqualTo(Reason.EMPTY);
    assertThat(rejected(file).detail()).isEqualTo("neither title nor body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2024-1-1",
        "2024-13-01",
        "0000-00-00",
        "2023-00-10",
        "+10000-01-01",
        "10000-01-01",
        "-0001-01-01",
        "2023-07-32",
        "1/2/24",
        "2023/07/29",
        "29.07.2023",
        "\u0662\u0660\u0662\u0663-\u0660\u0667-\u0662\u0669",
      })
  void a_header_date_that_is_no_day_is_never_shifted_to_one(String date) {
    Outcome.Rejected rejected = rejected(" date " + date + " Kim meets Xi\n\nBoth met.");

    assertThat(rejected.reason()).isEqualTo(Reason.DATE_INVALID);
    assertThat(rejected.detail()).isEqualTo("'" + date + "' is no day of the calendar");
    assertThat(rejected.field()).isEqualTo("date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim meets Xi\n\nBoth met.",
        "Date palms of the Gulf\n\nBoth met.",
        " date of the talks\n\nBoth met.",
        "\u201C{this}\u201D is no JSON\n\nBoth met.",
      })
  void a_file_without_a_header_has_no_date(String file) {
    assertThat(rejected(file).reason()).isEqualTo(Reason.DATE_MISSING);
    assertThat(rejected(file).detail())
        .isEqualTo("no byline, date field, header, dateline or address has a date");
  }

  @Test
  void without_a_header_the_first_line_is_judged_like_one() {
    Article titled =
        article(Reads.utf8("Date palms\n\nBoth met."), Reads.withDefault("2023-01-01"));
    Article plain = article(Reads.utf8("Kim met Xi.\nBoth met."), Reads.withDefault("2023-01-01"));

    assertThat(titled.title()).isEqualTo("Date palms");
    assertThat(titled.body()).isEqualTo("Both met.");
    assertThat(plain.title()).isEmpty();
    assertThat(plain.body()).isEqualTo("Kim met Xi.\nBoth met.");
  }

  @Test
  void the_body_is_kept_as_it_came_between_its_ends() {
    String body = "In the North.During Kim's visit\r\n\tvia  REUTERSPyongyang\u00A0\u200B\n\n\nend";

    assertThat(article(" date 2023-07-29 Kim meets Xi\n\n" + body + "\n").body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          SEOUL (Reuters) - Both met.                        > Reuters
          SEOUL, July 29 (Yonhap) -- Both met.               > Yonhap
          Both met, the agency said (KCNA).                  > KCNA
          A photo of Kim. KCNA via REUTERSPyongyang will     > Reuters
          A photo of Kim. KCNA via REUTERS                   > Reuters
          A photo of Kim. Pool via AFP                       > AFP
          He spoke via APEC channels.                        > ``
          He said that Reuters lied.                         > ``
          """)
  void the_agency_that_a_text_credits_is_its_source(String body, String source) {
    assertThat(article(" date 2023-07-29 Kim meets Xi\n\n" + body).source()).isEqualTo(source);
  }

  @Test
  void a_line_may_name_the_source() {
    Article article =
        article(" date 2023-01-05 Xi and Marcos agree\n\nSource: Xinhua\n\nBoth met.");

    assertThat(article.source()).isEqualTo("Xinhua");
    assertThat(article.body()).isEqualTo("Source: Xinhua\n\nBoth met.");
  }

  @Test
  void a_text_has_no_id_no_address_and_no_language_of_its_own() {
    Article article = article(" date 2023-07-29 Kim meets Xi\n\nBoth met.");

    assertThat(article.sourceId()).isEmpty();
    assertThat(article.url()).isEmpty();
    assertThat(article.language()).isEmpty();
  }
}
