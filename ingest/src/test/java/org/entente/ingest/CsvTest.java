package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.rejected;
import static org.entente.ingest.Reads.report;
import static org.entente.ingest.Reads.rules;
import static org.entente.ingest.Reads.slice;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.article.Article;
import org.entente.ingest.Rules.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static final String HEAD = "id,date,title,text\n";

  private static String row(String id) {
    return id + ",2023-07-27,T,\"B, b\"\n";
  }

  @Test
  void a_row_is_an_article_under_the_names_of_its_header() {
    Article article =
        article(
            "id,url,date,title,text,source,language\r\n"
                + "r-1,https://example.org/1,2023-07-27,\"Kim, \"\"Xi\"\"\",\" Both met.\r\n\r\nThen"
                + " Kim left. \",Reuters,en\r\n");

    assertThat(article.sourceId()).isEqualTo("r-1");
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.title()).isEqualTo("Kim, \"Xi\"");
    assertThat(article.body()).isEqualTo(" Both met.\r\n\r\nThen Kim left. ");
    assertThat(article.published().day()).isEqualTo("2023-07-27");
    assertThat(article.source()).isEqualTo("Reuters");
    assertThat(article.language()).isEqualTo("en");
  }

  /** Each row: the content up to its rows, with \\n, \\r, \\t and the mark written out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,date,title",
        "id;date;title",
        "id\tdate\ttitle",
        "id|date|title",
        "\"id\",\"date\",\"title\"",
        "\uFEFFid,date,title",
        "\uFEFF\"id\",\"date\",\"title\"",
        "ID,Date,Title",
        "doc_id,PUBDATE,Headline",
        " id , date , title ",
        "\n\nid,date,title",
      })
  void a_header_is_known_by_its_names_whatever_its_dress(String header) {
    String delimiter = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
    String cells = String.join(header.contains("|") ? "|" : delimiter, "a", "2023-07-27", "T");

    for (String end : List.of("\n", "\r\n", "\r")) {
      byte[] file = utf8(header + end + cells + end + cells.replace('a', 'b'));
      assertThat(words(read(file, Reads.RULES))).containsExactly("a", "b");
      assertThat(report(file).format()).isEqualTo("csv");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title\n\nBody, and more.",
        "text\nmore text",
        "Kim, Xi, Putin, Modi meet\nA, b, c, d"
      })
  void a_text_with_commas_is_no_table(String text) {
    assertThat(report(utf8(text)).format()).isEqualTo("text");
  }

  /** Each row: what stands between two good rows, and what comes of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x,2023-07-27,T                                  | 3 cells, the header has 4
          x,2023-07-27,T,B,b                              | 5 cells, the header has 4
          id,date,title,text                              | the header once more
          x,2023-07-27,"T,B                               | quotes that do not match
          x,2023-07-27,"T",B"                             |
          x,2023-07-27,"T" t,B                            | quotes that do not match
          x,2023-07-27,"T "t" T",B                        | quotes that do not match
          x,2023-07-27,T,"open                            | quotes that do not match
          "                                               | quotes that do not match
          """)
  void a_broken_row_is_set_aside_alone(String broken, String flaw) {
    byte[] file = utf8(HEAD + row("a") + broken + "\n" + row("b") + row("c"));

    List<Outcome> outcomes = read(file, Reads.RULES);

    if (flaw == null) {
      assertThat(words(outcomes)).containsExactly("a", "x", "b", "c");
      return;
    }
    assertThat(words(outcomes)).containsExactly("a", "CSV_STRUCTURE", "b", "c");
    Outcome.Rejected rejected = (Outcome.Rejected) outcomes.get(1);
    assertThat(rejected.detail()).isEqualTo(flaw);
    assertThat(rejected.raw()).isEqualTo(utf8(broken)).isEqualTo(slice(file, rejected));
    assertThat(rejected.head()).isEqualTo(utf8("id,date,title,text"));
    assertThat(rejected.format()).isEqualTo("csv");
  }

  @Test
  void a_broken_row_over_several_lines_ends_before_the_next_good_one() {
    String broken = "x,2023-07-27,T,\"He said \"no\"\nand left, \"\"so it\"\".\nEnd\"";

    List<Outcome> outcomes = read(HEAD + row("a") + broken + "\n" + row("b"));

    assertThat(words(outcomes)).containsExactly("a", "CSV_STRUCTURE", "b");
    assertThat(((Outcome.Rejected) outcomes.get(1)).raw()).isEqualTo(utf8(broken));
  }

  @Test
  void an_open_quote_does_not_swallow_rows_up_to_the_quote_of_another() {
    String open = "x,2023-07-27,\"T,B";
    String close = "y,2023-07-27,T\",B";

    assertThat(words(read(HEAD + open + "\n" + "a,2023-07-27,T,B\nb,2023-07-27,T,B\n" + close)))
        .containsExactly("CSV_STRUCTURE", "a", "b", "y");
  }

  @Test
  void cells_that_are_too_many_may_be_empty() {
    assertThat(words(read(HEAD + "a,2023-07-27,T,B,,,\n" + row("b")))).containsExactly("a", "b");
    assertThat(words(read("id\tdate\ttitle\t\t\na\t2023-07-27\tT\t\t\t\n"))).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", ""})
  void offsets_cut_exactly_the_row(String end) {
    String first = "a,2023-07-27,T,\"B\nb\"";
    String second = "b,2023-02-29,São,B";
    byte[] file = utf8("\uFEFFid,date,title,text\n" + first + "\n" + second + end);

    List<Outcome> outcomes = read(file, Reads.RULES);

    assertThat(words(outcomes)).containsExactly("a", "DATE_INVALID");
    assertThat(slice(file, outcomes.get(0))).isEqualTo(utf8(first));
    assertThat(slice(file, outcomes.get(1))).isEqualTo(utf8(second));
  }

  @ParameterizedTest
  @CsvSource({"99, x", "100, x", "101, RECORD_TOO_LONG", "300000, RECORD_TOO_LONG"})
  void a_row_has_a_longest_length_and_the_next_is_kept(int length, String outcome) {
    String row = "x,2023-07-27,T,";
    byte[] file = utf8(HEAD + row("a") + row + "b".repeat(length - row.length()) + "\n" + row("c"));

    List<Outcome> outcomes = read(file, rules(new Limits(100, 20, 10_000, 200)));

    assertThat(words(outcomes)).containsExactly("a", outcome, "c");
    assertThat(slice(file, outcomes.get(1))).hasSize(length);
    assertThat(slice(file, outcomes.get(2))).isEqualTo(utf8(row("c").strip()));
  }

  @Test
  void a_quote_that_stays_open_for_the_length_of_a_record_ends_with_its_line() {
    String rest = "b,2023-07-27,T,B\n".repeat(20);

    List<Outcome> outcomes =
        read(utf8(HEAD + "x,2023-07-27,T,\"B\n" + rest), rules(new Limits(100, 20, 10_000, 200)));

    assertThat(words(outcomes)).startsWith("CSV_STRUCTURE", "b").hasSize(21);
    assertThat(words(outcomes).subList(1, 21)).containsOnly("b");
  }

  @Test
  void rows_before_the_place_where_a_file_breaks_are_kept() {
    String open = "x,2023-07-27,T,\"B\n";
    InputStream file =
        new SequenceInputStream(
            new ByteArrayInputStream(
                utf8(HEAD + "\n".repeat(70_000) + row("a") + open + row("b") + "y,2023-07")),
            new InputStream() {
              private boolean broken;

              @Override
              public int read() throws IOException {
                if (broken) {
                  return -1;
                }
                broken = true;
                throw new IOException("disk");
              }
            });

    List<Outcome> outcomes = read(file, Reads.RULES);

    assertThat(words(outcomes)).containsExactly("a", "CSV_STRUCTURE", "b", "UNREADABLE");
    assertThat(((Outcome.Rejected) outcomes.get(3)).raw()).isEqualTo(utf8("y,2023-07"));
  }

  /** Tables of events, as their makers give them out: one rejection for the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Event ID,Event Date,Source Name,Source Country\n1,2014-01-01,Citizen,India\n",
        "Event ID\tEvent Date\tEvent Type\tActor Name\t\n1\t2023-01-01\tCONSULT\tX\t\n2\t\t\t\n",
        "1\t20230727\t202307\t2023\tUSA\n2\t20230727\t202307\t2023\t\n",
      })
  void a_table_without_known_columns_is_one_rejection_that_names_them(String file) {
    Outcome.Rejected rejected = rejected(file);

    assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA_UNKNOWN);
    assertThat(rejected.detail())
        .startsWith("found " + file.split("[\t,]")[0] + ", ")
        .contains("; wanted one of title, headline, text")
        .endsWith("one of published, date_publish, pubDate, date");
    assertThat(slice(utf8(file), rejected)).isEqualTo(utf8(file));
  }

  @Test
  void a_file_that_is_called_a_table_and_has_no_header_is_one_rejection() {
    Outcome.Rejected rejected =
        rejected(utf8("a,2023-07-27,T,B\nb,2023-07-27,T,B\n"), Reads.as(Format.CSV));

    assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA_UNKNOWN);
    assertThat(rejected.detail()).startsWith("found a, 2023-07-27, T, B; wanted");
    assertThat(words(read(utf8("\n \n"), Reads.as(Format.CSV)))).containsExactly("SCHEMA_UNKNOWN");
  }

  @Test
  void two_columns_of_one_name_are_one_rejection() {
    assertThat(rejected("id,date,title,Title\na,2023-07-27,T,U\n").detail())
        .isEqualTo("two columns are named title");
  }

  @ParameterizedTest
  @CsvSource({"999, a", "1000, a", "1001, CSV_STRUCTURE", "10000, CSV_STRUCTURE"})
  void a_table_has_a_most_of_columns(int columns, String outcome) {
    String names =
        IntStream.range(3, columns).mapToObj(i -> ",c" + i).collect(Collectors.joining());

    assertThat(words(read("id,date,title" + names + "\na,2023-07-27,T" + ",".repeat(columns - 3))))
        .containsExactly(outcome);
  }

  @Test
  void each_row_may_be_in_an_encoding_of_its_own() {
    byte[] latin = (HEAD + "a,2023-07-27,São Tomé,B\n").getBytes(StandardCharsets.ISO_8859_1);
    byte[] file =
        (new String(latin, StandardCharsets.ISO_8859_1) + row("b"))
            .getBytes(StandardCharsets.ISO_8859_1);

    Outcome.Kept kept = (Outcome.Kept) read(file, Reads.RULES).get(0);

    assertThat(kept.article().title()).isEqualTo("São Tomé");
    assertThat(report(file).charset()).isEqualTo("windows-1252");
  }

  @Test
  void a_table_in_utf_16_says_so() {
    byte[] file =
        ("\uFEFFid\tdate\ttitle\na\t2023-07-27\tT\n").getBytes(Charset.forName("UTF-16LE"));

    assertThat(rejected(file, Reads.RULES).reason()).isEqualTo(Reason.CHARSET);
  }

  @Test
  void hostile_quotes_take_linear_time() {
    for (String line : List.of("\"a\n", "x\",\"y\n", "\"\"\"a\n", "a,\"\n", "\"\",x,\"\n")) {
      byte[] file = utf8(HEAD + line.repeat(100_000));
      org.junit.jupiter.api.Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> read(file, Reads.RULES));
    }
  }
}
