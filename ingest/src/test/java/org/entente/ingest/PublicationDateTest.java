package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.withDefault;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.entente.ingest.Rules.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023-07-27,                2023-07-27",
    "2024-02-29,                2024-02-29",
    "2023-07-27T10:00,          2023-07-27",
    "2023-07-27T23:59:59,       2023-07-27",
    "2023-07-27 23:59:59,       2023-07-27",
    "2023-07-27T23:59:59.999,   2023-07-27",
    "2023-07-27 23:59:59.123456, 2023-07-27",
    "2023-07-27T23:59:59Z,      2023-07-27",
    "2023-07-27T23:59:59.5Z,    2023-07-27",
    "2023-07-27 23:59:59Z,      2023-07-27",
    "2023-07-27T19:00:00-05:00, 2023-07-28",
    "2023-07-27T18:59:59-05:00, 2023-07-27",
    "2023-07-27T08:59:59+09:00, 2023-07-26",
    "2023-07-27T09:00:00+09:00, 2023-07-27",
    "2023-12-31T23:30:00-01:00, 2024-01-01",
    "2023-07-27 08:30:00+09:00, 2023-07-26",
  })
  void a_time_with_a_zone_counts_for_its_day_in_utc(String text, LocalDate day) {
    assertThat(Dates.findDay(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2023-02-31",
        "2024-1-1",
        "2024-01-1",
        "2024",
        "2024-01",
        "20240101",
        "2024-13-01",
        "0000-00-00",
        "+10000-01-01",
        "10000-01-01",
        "+2023-01-01",
        "-0001-01-01",
        "1/2/24",
        "2023-07-27T24:00",
        "2023-07-27T10:60:00Z",
        "2023-02-29T10:00:00Z",
        "2023-07-27T10:00:00+25:00",
        "2023-07-27T10",
        "2023-07-27Z",
        " 2023-07-27",
        "1690416000",
        "yesterday",
        "\u0662\u0660\u0662\u0663-\u0660\u0667-\u0662\u0667",
      })
  void what_is_no_iso_day_or_time_is_none(String text) {
    assertThat(Dates.findDay(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, DATE_RANGE",
    "1900-01-01, T",
    "2024-12-30, T",
    "2024-12-31, T",
    "2025-01-01, DATE_RANGE",
    "9999-12-31, DATE_RANGE",
    "0000-01-01, DATE_RANGE",
  })
  void a_day_lies_between_1900_and_as_of(String day, String outcome) {
    assertThat(Reads.words(read(" date " + day + " T\n\nBody."))).containsExactly(outcome);
    assertThat(Reads.words(read("{\"title\":\"T\",\"text\":\"B\",\"date\":\"" + day + "\"}")))
        .containsExactly(outcome);
  }

  @Test
  void a_day_out_of_range_is_told_with_what_would_be_valid() {
    assertThat(Reads.rejected(" date 9999-12-31 T\n\nBody.").detail())
        .isEqualTo("9999-12-31 is not between 1900-01-01 and 2024-12-31");
  }

  @Test
  void the_byline_is_trusted_before_the_header_and_both_before_the_default() {
    Rules rules = withDefault("2020-01-01");

    Article byline = article(utf8(" date 2023-07-29 T\n\nJul 25, 2023\n\nBody."), rules);
    Article header = article(utf8(" date 2023-07-29 T\n\nBody."), rules);
    Article none = article(utf8("T\n\nBody."), rules);

    assertThat(byline.published().basis()).isEqualTo(Basis.BYLINE);
    assertThat(header.published().basis()).isEqualTo(Basis.HEADER);
    assertThat(none.published().basis()).isEqualTo(Basis.DEFAULT);
    assertThat(none.published().day()).isEqualTo("2020-01-01");
  }

  @Test
  void the_default_helps_where_a_date_is_missing_not_where_it_is_wrong() {
    Rules rules = withDefault("2020-01-01");

    Article missing = article(utf8("{\"title\":\"T\",\"date\":\" \"}"), rules);
    Outcome.Rejected wrong =
        Reads.rejected(utf8("{\"title\":\"T\",\"date\":\"2023-02-29\"}"), rules);
    Outcome.Rejected wrongHeader = Reads.rejected(utf8(" date 2023-02-29 T\n\nBody."), rules);

    assertThat(missing.published().basis()).isEqualTo(Basis.DEFAULT);
    assertThat(wrong.reason()).isEqualTo(Reason.DATE_INVALID);
    assertThat(wrong.detail()).isEqualTo("'2023-02-29' is no day, or not written as one");
    assertThat(wrongHeader.reason()).isEqualTo(Reason.DATE_INVALID);
  }

  @Test
  void a_default_after_as_of_is_out_of_range_too() {
    Rules rules =
        new Rules(
            Format.AUTO,
            Optional.of(LocalDate.of(2024, 1, 1)),
            LocalDate.of(2023, 12, 31),
            Limits.STANDARD);

    assertThat(Reads.rejected(utf8("T\n\nBody."), rules).reason()).isEqualTo(Reason.DATE_RANGE);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-25, ''",
    "2023-08-07, ''",
    "2023-08-08, header_later",
    "2023-07-01, ''",
  })
  void a_header_two_weeks_after_publication_is_flagged(String header, String flag) {
    Article article = article(" date " + header + " T\n\nJul 25, 2023\n\nBody.");

    assertThat(article.dateFlag()).isEqualTo(flag);
    assertThat(article.published().day()).isEqualTo("2023-07-25");
  }
}
