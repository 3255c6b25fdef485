package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.time.LocalDate;
import java.util.function.Function;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleId;
import org.entente.core.article.PublishedDate.Basis;
import org.entente.ingest.Rules.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  @Test
  void an_object_on_a_line_is_an_article() {
    Article article =
        article(
            "{\"id\":\"r-1\",\"url\":\"https://example.org/1\",\"title\":\"Kim meets Xi\","
                + "\"text\":\" Both met.\\nThen Kim left. \",\"published\":\"2023-07-27T10:00:00Z\","
                + "\"updated\":\"2023-07-28\",\"source\":\"Reuters\",\"language\":\"en\"}\n");

    assertThat(article.sourceId()).isEqualTo("r-1");
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.title()).isEqualTo("Kim meets Xi");
    assertThat(article.body()).isEqualTo(" Both met.\nThen Kim left. ");
    assertThat(article.published().day()).isEqualTo("2023-07-27");
    assertThat(article.published().basis()).isEqualTo(Basis.METADATA);
    assertThat(article.updated()).contains(LocalDate.of(2023, 7, 28));
    assertThat(article.source()).isEqualTo("Reuters");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.headerDate()).isEmpty();
    assertThat(article.id()).isEqualTo(ArticleId.of(article.title(), article.body()));
  }

  /** Each row: the field asked for, and its aliases in order; each is set to its own name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id       | doc_id id
          url      | url link
          title    | title headline
          text     | text body content maintext
          source   | source domain publisher
          language | language lang
          """)
  void the_first_alias_that_is_not_empty_wins(String field, String aliases) {
    String[] names = aliases.split(" ");
    for (int first = 0; first < names.length; first++) {
      StringBuilder json = new StringBuilder("{\"date\":\"2023-07-27\",\"x\":\"\"");
      for (int i = names.length - 1; i >= 0; i--) {
        String value = i < first ? " " : "by " + names[i];
        json.append(",\"").append(names[i]).append("\":\"").append(value).append('"');
      }
      String title = field.equals("title") ? "" : ",\"title\":\"T\"";
      String file = json + title + "}";

      assertThat(value(field).apply(article(file))).isEqualTo("by " + names[first]);
    }
  }

  private static Function<Article, String> value(String field) {
    return switch (field) {
      case "id" -> Article::sourceId;
      case "url" -> Article::url;
      case "title" -> Article::title;
      case "text" -> Article::body;
      case "source" -> Article::source;
      default -> Article::language;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "date":"2023-01-04","pubDate":"2023-01-03","date_publish":"2023-01-02","published":"2023-01-01" | 2023-01-01
          "date":"2023-01-04","pubDate":"2023-01-03","date_publish":"2023-01-02"                         | 2023-01-02
          "date":"2023-01-04","pubDate":"2023-01-03"                                                     | 2023-01-03
          "date":"2023-01-04"                                                                            | 2023-01-04
          "date":"2023-01-04","published":""                                                             | 2023-01-04
          "date":"2023-01-04","published":null                                                           | 2023-01-04
          """)
  void dates_have_aliases_in_their_order(String dates, LocalDate day) {
    assertThat(article("{\"title\":\"T\"," + dates + "}").published().day()).isEqualTo(day);
  }

  @Test
  void an_update_has_two_names() {
    assertThat(
            article("{\"title\":\"T\",\"date\":\"2023-01-01\",\"date_modify\":\"2023-01-03\"}")
                .updated())
        .contains(LocalDate.of(2023, 1, 3));
    assertThat(
            article(
                    "{\"title\":\"T\",\"date\":\"2023-01-01\",\"date_modify\":\"2023-01-03\","
                        + "\"updated\":\"2023-01-02\"}")
                .updated())
        .contains(LocalDate.of(2023, 1, 2));
  }

  @Test
  void a_url_is_never_an_id() {
    Article article =
        article("{\"title\":\"T\",\"date\":\"2023-01-01\",\"url\":\"https://example.org/1\"}");

    assertThat(article.sourceId()).isEmpty();
    assertThat(article.url()).isEqualTo("https://example.org/1");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "12345678901234567890, 12345678901234567890",
    "true, ''",
    "null, ''",
    "[7], ''"
  })
  void an_id_may_be_a_whole_number(String json, String id) {
    assertThat(article("{\"title\":\"T\",\"date\":\"2023-01-01\",\"id\":" + json + "}").sourceId())
        .isEqualTo(id);
  }

  @Test
  void what_is_nested_is_read_past() {
    Article article =
        article(
            "{\"meta\":{\"title\":\"inner\",\"date\":\"1999-01-01\",\"a\":[1,{\"id\":\"x\"}]},"
                + "\"title\":\"outer\",\"date\":\"2023-01-01\"}");

    assertThat(article.title()).isEqualTo("outer");
    assertThat(article.sourceId()).isEmpty();
    assertThat(article.published().day()).isEqualTo("2023-01-01");
  }

  @Test
  void blank_lines_are_no_records() {
    assertThat(words(read("\n" + line("a") + "\n\n  \t\r\n" + line("b") + "\r\n" + line("c"))))
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", " \n\t\n", "\uFEFF \n", ""})
  void a_brace_after_blanks_and_a_byte_order_mark_means_json(String before) {
    assertThat(words(read(before + line("a") + "\n" + line("b")))).endsWith("a", "b");
    assertThat(Reads.report(utf8(before + line("a"))).format()).isEqualTo("jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"中{", "“{”", "x{", "[x{", "é {"})
  void a_brace_after_anything_else_does_not(String start) {
    assertThat(Reads.report(utf8(start + "}")).format()).isEqualTo("text");
  }

  @Test
  void the_users_format_stands_above_the_content() {
    assertThat(words(read(utf8(line("a")), Reads.as(Format.TEXT)))).containsExactly("DATE_MISSING");
    assertThat(words(read(utf8(" date 2023-01-01 T"), Reads.as(Format.JSONL))))
        .containsExactly("JSON_INVALID");
  }

  @Test
  void neither_title_nor_text_is_empty() {
    assertThat(words(read("{\"title\":\" \",\"text\":\"\",\"date\":\"2023-01-01\"}")))
        .containsExactly("EMPTY");
    assertThat(words(read("{}"))).containsExactly("EMPTY");
  }

  @Test
  void a_lone_surrogate_becomes_the_replacement_character() {
    Article article =
        article(
            "{\"title\":\"a\\uD83Db \\uD83D\\uDD4A\",\"text\":\"\\uDE00c\",\"date\":\"2023-01-01\"}");

    assertThat(article.title()).isEqualTo("a\uFFFDb \uD83D\uDD4A");
    assertThat(article.body()).isEqualTo("\uFFFDc");
  }

  @Test
  void fields_of_which_none_is_known_are_named() {
    Outcome.Rejected rejected = Reads.rejected("{\"GLOBALEVENTID\":1,\"AvgTone\":-2.5}");

    assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA_UNKNOWN);
    assertThat(rejected.detail())
        .isEqualTo(
            "found GLOBALEVENTID, AvgTone; wanted one of title, headline, text, body, content,"
                + " maintext and one of published, date_publish, pubDate, date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"BBC"}                    | BBC
          {"id":null,"name":"BBC"}          | BBC
          {"a":{"name":"X"},"name":"BBC"}   | BBC
          {"a":{"name":"X"}}                | ''
          ["name"]                          | ''
          """)
  void a_source_may_be_an_object_with_a_name(String source, String name) {
    assertThat(
            article("{\"title\":\"T\",\"date\":\"2023-01-01\",\"source\":" + source + "}").source())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "1690502399, 2023-07-27",
    "1690502400, 2023-07-28",
    "1690502399999, 2023-07-27",
    "'\"1690502400000\"', 2023-07-28"
  })
  void a_date_may_be_seconds_or_milliseconds_since_1970_in_utc(String date, LocalDate day) {
    assertThat(article("{\"title\":\"T\",\"date\":" + date + "}").published().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "169050239", "20231327", "16905023990", "-1690502399"})
  void a_number_of_any_other_length_is_no_date(String date) {
    assertThat(words(read("{\"title\":\"T\",\"date\":" + date + "}")))
        .containsExactly("DATE_INVALID");
  }
}
