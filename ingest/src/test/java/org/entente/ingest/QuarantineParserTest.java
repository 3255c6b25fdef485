package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.withDefault;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.entente.core.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineParserTest {

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A row as the quarantine holds it. */
  private static String row(Outcome.Rejected rejected) {
    return "{\"source_file\":\"a\",\"record_no\":1,\"byte_start\":0,\"byte_end\":9,\"reason\":\""
        + rejected.reason()
        + "\",\"detail\":\"d\",\"field\":\"\",\"excerpt\":\"e\",\"format\":\""
        + rejected.format()
        + "\",\"raw_bytes\":"
        + rejected.rawBytes()
        + ",\"raw\":\""
        + base64(rejected.raw())
        + "\",\"head\":\""
        + base64(rejected.head())
        + "\"}\n";
  }

  private static Outcome.Rejected first(List<Outcome> outcomes) {
    return (Outcome.Rejected)
        outcomes.stream().filter(Outcome.Rejected.class::isInstance).findFirst().orElseThrow();
  }

  /** Each holds @ where a date may stand; without one it is rejected. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title\n\nBody.@",
        "{\"title\":\"T\",\"text\":\"São\",\"date\":\"@\"}",
        "[{\"title\":\"T\",\n\"text\":\"B\",\"date\":\"@\"}]",
        "id;date;title;text\na;@;T;\"B\nb\"\n",
        "<!DOCTYPE lewis><REUTERS NEWID=\"1\"><DATE>@</DATE><TEXT><BODY>B</BODY></TEXT></REUTERS>",
      })
  void an_undated_record_fed_back_with_a_default_date_is_the_article_it_would_have_been(
      String file) {
    byte[] undated = utf8(file.replace("@", ""));
    Outcome.Rejected rejected = first(read(undated, Reads.RULES));
    assertThat(rejected.reason()).isEqualTo(Reason.DATE_MISSING);
    assertThat(rejected.raw()).isEqualTo(Reads.slice(undated, rejected));

    Article again = article(utf8(row(rejected)), withDefault("2023-07-27"));
    Article direct = article(undated, withDefault("2023-07-27"));

    assertThat(again.id()).isEqualTo(direct.id());
    assertThat(again.title()).isEqualTo(direct.title());
    assertThat(again.body()).isEqualTo(direct.body());
    assertThat(again.sourceId()).isEqualTo(direct.sourceId());
    assertThat(again.published()).isEqualTo(direct.published());
    assertThat(again.origin().byteStart()).isZero();
  }

  @Test
  void what_is_still_wrong_is_rejected_with_all_that_it_takes_to_try_again() {
    Outcome.Rejected first = first(read("id,date,title\na,2023-02-29,T\n"));
    Outcome.Rejected second = first(read(row(first)));
    Outcome.Rejected third = first(read(row(second)));

    for (Outcome.Rejected again : List.of(second, third)) {
      assertThat(again.reason()).isEqualTo(Reason.DATE_INVALID);
      assertThat(again.raw()).isEqualTo(utf8("a,2023-02-29,T"));
      assertThat(again.head()).isEqualTo(utf8("id,date,title"));
      assertThat(again.format()).isEqualTo("csv");
      assertThat(again.rawBytes()).isEqualTo(14);
    }
  }

  @Test
  void a_record_of_which_only_the_begin_was_kept_keeps_its_reason() {
    Rules small = Reads.rules(new Limits(1000, 20, 10_000, 200));
    Outcome.Rejected cut = first(read(utf8("Title\n\n" + "b".repeat(100)), small));
    Outcome.Rejected again = first(read(utf8(row(cut)), withDefault("2023-07-27")));

    assertThat(again.reason()).isEqualTo(Reason.DATE_MISSING);
    assertThat(again.detail()).isEqualTo("d; only 20 of 107 bytes were kept");
    assertThat(first(read(utf8(row(again)), withDefault("2023-07-27"))).rawBytes()).isEqualTo(107);
  }

  @Test
  void a_record_that_broke_off_is_never_taken_for_whole() {
    byte[] packed = Reads.gzip(utf8(" date 2023-07-27 T\n\n" + "Body. ".repeat(1000)));
    Outcome.Rejected half = first(read(Arrays.copyOf(packed, packed.length - 8), Reads.RULES));
    assertThat(half.reason()).isEqualTo(Reason.TRUNCATED);

    assertThat(first(read(row(half))).reason()).isEqualTo(Reason.TRUNCATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"source_file\":\"a\",\"record_no\":1,\"reason\":\"NONE\",\"raw\":\"\",\"format\":\"text\"}",
        "{\"source_file\":\"a\",\"record_no\":1,\"reason\":\"EMPTY\",\"raw\":\"*\",\"format\":\"text\"}",
        "{\"source_file\":\"a\",\"record_no\":1,\"reason\":\"EMPTY\",\"raw\":\"\"}",
      })
  void a_row_that_cannot_be_read_is_set_aside(String row) {
    assertThat(first(read(row)).reason()).isEqualTo(Reason.SCHEMA_UNKNOWN);
  }
}
