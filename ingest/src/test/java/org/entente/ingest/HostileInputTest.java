package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ingest.Reads.utf8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.core.article.OddCharacters;
import org.entente.core.article.Origin;
import org.entente.ingest.Packs.All;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each fault that an input may have, in its shortest form and, where there can be any, between
 * records that have none. A row has the file as {@link Written} tells it; what becomes of each
 * record in turn, an id or title or the reason; and the line of the ledger, as {@code format in =
 * kept + rejected}. What is packed is in {@link HostileArchiveTest}; the same faults in full size
 * are read by {@code benchmarks/damage.sh}.
 */
class HostileInputTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          depth 100,000              | @a⏎{"deep":⟨[ 100000⟩⏎@b                        | a / NESTING_LIMIT / b            | jsonl 3 = 2 + 1
          string beyond a record     | @a⏎{"text":"⟨y 17000000⟩"}⏎@b                   | a / RECORD_TOO_LONG / b          | jsonl 3 = 2 + 1
          number of 1,000,000 digits | @a⏎{"id":⟨9 1000000⟩}⏎@b                        | a / JSON_INVALID / b             | jsonl 3 = 2 + 1
          double key                 | @a⏎{"id":"x","id":"y"}⏎@b                       | a / DUPLICATE_KEY / b            | jsonl 3 = 2 + 1
          NaN                        | @a⏎{"id":NaN}⏎@b                                | a / JSON_INVALID / b             | jsonl 3 = 2 + 1
          two objects on a line      | @a⏎@x@y⏎@b                                      | a / JSON_INVALID / b             | jsonl 3 = 2 + 1
          unknown fields             | @a⏎{"GLOBALEVENTID":1}⏎@b                       | a / SCHEMA_UNKNOWN / b           | jsonl 3 = 2 + 1
          same record twice          | @a⏎@a                                           | a / a                            | jsonl 2 = 2 + 0
          array, not lines           | [@a,⏎@b]                                        | a / b                            | json 2 = 2 + 0
          broken object in an array  | [@a,⏎{"id":"x⏎,⏎@b]                             | a / JSON_INVALID / b             | json 3 = 2 + 1
          array that breaks off      | [@a,⏎{"id":                                     | a / TRUNCATED                    | json 2 = 1 + 1
          braces in an array         | [@a,⟨{ 50000⟩@b]                                | a / ⟨JSON_INVALID /  1000⟩b      | json 1002 = 2 + 1000
          three of ten are bad       | @a⏎@b⏎@c⏎{⏎@d⏎@e⏎{⏎@f⏎@g⏎{                      | a / b / c / JSON_INVALID / d / e / JSON_INVALID / f / g / JSON_INVALID | jsonl 10 = 7 + 3
          long line in JSON          | @a⏎⟨z 17000000⟩⏎@b                              | a / RECORD_TOO_LONG / b          | jsonl 3 = 2 + 1
          long line in a table       | date,title⏎2023-07-27,a⏎⟨z 17000000⟩⏎2023-07-27,b | a / RECORD_TOO_LONG / b        | csv 3 = 2 + 1
          long line in text          | ⟨z 17000000⟩                                    | RECORD_TOO_LONG                  | text 1 = 0 + 1
          long item                  | <rss>§a<item>⟨z 17000000⟩</item>§b</rss>        | a / RECORD_TOO_LONG / b          | rss 3 = 2 + 1
          """)
  void json_and_long_records(String fault, String file, String words, String ledger) {
    check(file, words, ledger);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          open quote                 | date,title,text⏎2023-07-27,a,A⏎2023-07-27,"x,B⏎2023-07-27,b,A    | a / CSV_STRUCTURE / b     | csv 3 = 2 + 1
          open quote, closed below   | date,title⏎2023-07-27,"x⏎2023-07-27,a⏎2023-07-27,b"⏎2023-07-27,c | CSV_STRUCTURE / a / b" / c | csv 4 = 3 + 1
          short row                  | date,title,text⏎2023-07-27,a,A⏎2023-07-27,x⏎2023-07-27,b,A       | a / CSV_STRUCTURE / b     | csv 3 = 2 + 1
          long row                   | date,title⏎2023-07-27,a⏎2023-07-27,x,y⏎2023-07-27,b              | a / CSV_STRUCTURE / b     | csv 3 = 2 + 1
          line end in a cell         | date,title,text⏎2023-07-27,a,"A⏎A"⏎2023-07-27,b,A                | a / b                     | csv 2 = 2 + 0
          header twice               | date,title⏎2023-07-27,a⏎date,title⏎2023-07-27,b                  | a / CSV_STRUCTURE / b     | csv 3 = 2 + 1
          semicolons                 | date;title⏎2023-07-27;a, b                                       | a, b                      | csv 1 = 1 + 0
          sep= as spreadsheets do    | sep=;␍⏎date;title␍⏎2023-07-27;a␍⏎                                | a                         | csv 1 = 1 + 0
          no header                  | 20230727⇥USA⇥-2.5⇥7⏎20230728⇥CHN⇥1.0⇥8                           | SCHEMA_UNKNOWN            | csv 1 = 0 + 1
          10,000 columns             | date,title⟨,c 10000⟩⏎2023-07-27,a                                | CSV_STRUCTURE             | csv 1 = 0 + 1
          table of events            | GLOBALEVENTID⇥SQLDATE⇥Actor1⇥Actor2⏎1⇥20230727⇥USA⇥CHN           | SCHEMA_UNKNOWN            | csv 1 = 0 + 1
          trailing tabs              | date⇥title⇥⇥⏎2023-07-27⇥a⇥⇥⇥⏎                                    | a                         | csv 1 = 1 + 0
          empty file                 |                                                                  |                           | text 0 = 0 + 0
          blanks only                | ⏎⇥⏎                                                              | EMPTY                     | text 1 = 0 + 1
          """)
  void tables(String fault, String file, String words, String ledger) {
    check(file, words, ledger);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          controls in text           | date 2023-07-27 T‹0›‹0007›‹0085›t⏎⏎B             | T‹0›‹0007›‹0085›t                 | text 1 = 1 + 0
          controls escaped in JSON   | {"title":"T\\u0000\\u0085t","date":"2023-07-27"} | T‹0›‹0085›t                      | jsonl 1 = 1 + 0
          control bare in JSON       | @a⏎{"id":"¬07"}⏎@b                              | a / JSON_INVALID / b             | jsonl 3 = 2 + 1
          lines end by CR            | date 2023-07-27 T␍␍B                            | T                                | text 1 = 1 + 0
          lines end by CRLF and LF   | date 2023-07-27 T␍⏎⏎B␍⏎                         | T                                | text 1 = 1 + 0
          U+2028 ends no line        | date 2023-07-27 T‹2028›t⏎⏎B                     | T‹2028›t                         | text 1 = 1 + 0
          invalid UTF-8              | date 2023-07-27 éé¬FF                           | CHARSET                          | text 1 = 0 + 1
          invalid UTF-8 on a line    | @a⏎{"title":"¬FF"}⏎@b                           | a / CHARSET / b                  | jsonl 3 = 2 + 1
          undeclared Latin-1         | ⟪ISO-8859-1⟫date 2023-07-27 São Tomé            | São Tomé                         | text 1 = 1 + 0
          1252 declared as UTF-8     | ⟪windows-1252⟫<title>Côte d’Ivoire</title><meta charset=utf-8><meta name=date content=2023-07-27>      | Côte d’Ivoire | html 1 = 1 + 0
          UTF-8 declared as Latin-1  | <title>Côte d’Ivoire</title><meta charset=iso-8859-1><meta name=date content=2023-07-27>               | Côte d’Ivoire | html 1 = 1 + 0
          UTF-16 without a mark      | ⟪UTF-16LE⟫date 2023-07-27 São Tomé              | São Tomé                         | text 1 = 1 + 0
          JSON in UTF-16             | ⟪UTF-16LE⟫@a                                    | CHARSET                          | jsonl 1 = 0 + 1
          table in UTF-16            | ⟪UTF-16BE⟫‹FEFF›date,title⏎2023-07-27,a              | CHARSET                          | csv 1 = 0 + 1
          mark within the text       | date 2023-07-27 T‹FEFF›t                        | T‹FEFF›t                         | text 1 = 1 + 0
          half a pair in JSON        | {"title":"T\\ud83d","date":"2023-07-27"}        | T‹FFFD›                          | jsonl 1 = 1 + 0
          half a pair in UTF-8       | date 2023-07-27 T¬ED¬A0¬BD                      | T‹FFFD›                          | text 1 = 1 + 0
          odd forms stay             | date 2023-07-27 Tu‹0308›rkiye I‹200B›ran ‹00AD›‹00A0›‹FF35›‹FF33›‹FF21› ‹0130› ‹FB01› | Tu‹0308›rkiye I‹200B›ran ‹00AD›‹00A0›‹FF35›‹FF33›‹FF21› ‹0130› ‹FB01› | text 1 = 1 + 0
          mixed scripts stay         | date 2023-07-27 Russi‹0430›                     | Russi‹0430›                      | text 1 = 1 + 0
          marks of direction stay    | date 2023-07-27 ‹202E›evil‹2066›                | ‹202E›evil‹2066›                 | text 1 = 1 + 0
          """)
  void characters(String fault, String file, String words, String ledger) {
    check(file, words, ledger);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          none                       | date 2023-07-27 T⏎⏎B⇥é 😀                               | 0 | 0
          line ends CRLF and LF      | date 2023-07-27 T␍⏎␍⏎B␍⏎B⏎B                             | 0 | 0
          lone CR among LF           | date 2023-07-27 T⏎⏎B␍B                                  | 1 | 0
          NUL, bell, delete, C1      | date 2023-07-27 T‹0›⏎⏎Kim met Xi in Pyongyang.‹7›‹7F›‹85›‹9F› | 5 | 0
          U+2028 and U+2029          | date 2023-07-27 T‹2028›t⏎⏎B‹2029›b                      | 2 | 0
          escaped in JSON            | {"title":"T\\u0000","text":"B\\u001f","date":"2023-07-27"} | 2 | 0
          half a pair in JSON        | {"title":"\\ud83d","text":"\\ude00 😀","date":"2023-07-27"} | 0 | 2
          half a pair in UTF-8       | date 2023-07-27 T¬ED¬A0¬BD                              | 0 | 1
          lost before it came in     | date 2023-07-27 T‹FFFD›                                 | 0 | 1
          character for NUL on pages | <title>T‹0›</title><meta name=date content=2023-07-27>  | 0 | 1
          """)
  void controls_and_lost_characters_are_counted(String fault, String file, int controls, int lost) {
    assertThat(Reads.article(Written.bytes(file), Reads.RULES).oddCharacters())
        .isEqualTo(new OddCharacters(controls, lost));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          billion laughs             | <!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY l1 "⟨&l0; 10⟩"><!ENTITY l2 "⟨&l1; 10⟩">]><rss>§a<item><title>x&l2;</title><pubDate>27 Jul 2023</pubDate></item>§b</rss> | a / x&l2; / b | rss 3 = 3 + 0
          quadratic blow-up          | <!DOCTYPE rss [<!ENTITY l "⟨ha 10000⟩">]><rss>§a<item><title>x</title><pubDate>27 Jul 2023</pubDate>⟨&l; 10000⟩</item>§b</rss> | a / x / b | rss 3 = 3 + 0
          deep tags in an item       | <rss>§a<item>⟨<i> 200000⟩</item>§b</rss>        | a / NESTING_LIMIT / b            | rss 3 = 2 + 1
          deep tags in a page        | <html>⟨<i> 200000⟩                              | NESTING_LIMIT                    | html 1 = 0 + 1
          tags without number        | <html>⟨<p> 300000⟩                              | XML_LIMIT                        | html 1 = 0 + 1
          name without end           | <rss>§a<item><⟨y 2000⟩></item>§b</rss>          | a / XML_LIMIT / b                | rss 3 = 2 + 1
          item that is not closed    | <rss>§a<item><title>x</title>§b</rss>           | a / DATE_MISSING / b             | rss 3 = 2 + 1
          CDATA that is not closed   | <rss>§a<item><title><![CDATA[x</title></item>⏎§b<item><title>]]></title></item></rss> | a / DATE_MISSING / b / DATE_MISSING | rss 4 = 2 + 2
          item within CDATA          | <rss>§a<item><title>x</title><pubDate>27 Jul 2023</pubDate><![CDATA[<item></item> <b>]]></item>§b</rss> | a / x / b | rss 3 = 3 + 0
          feed that breaks off       | <rss>§a<item><title>x                           | a / TRUNCATED                    | rss 2 = 1 + 1
          """)
  void markup(String fault, String file, String words, String ledger) {
    check(file, words, ledger);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-29, DATE_INVALID",
    "2024-13-01, DATE_INVALID",
    "0000-00-00, DATE_INVALID",
    "+10000-01-01, DATE_INVALID",
    "1/2/24, DATE_INVALID",
    "2024-1-1, DATE_INVALID",
    "\u0662\u0660\u0662\u0663-\u0660\u0667-\u0662\u0667, DATE_INVALID",
    "9999-12-31, DATE_RANGE",
    "2025-01-01, DATE_RANGE",
    "1899-12-31, DATE_RANGE",
    "'', DATE_MISSING",
    "2024-12-31, x",
  })
  void dates(String date, String outcome) {
    String line = "{\"published\":\"" + date + "\",\"title\":\"x\"}";
    int kept = outcome.equals("x") ? 3 : 2;

    check(
        "@a⏎" + line + "⏎@b", "a / " + outcome + " / b", "jsonl 3 = " + kept + " + " + (3 - kept));
    if (!date.isEmpty()) {
      String ledger = "text 1 = " + (kept - 2) + " + " + (3 - kept);
      check("date " + date + " x", outcome, ledger);
    }
  }

  private static void check(String written, String words, String ledger) {
    byte[] file = Written.bytes(written == null ? "" : written);

    All all = Packs.all("f", file);

    assertThat(utf8(String.join(" / ", Reads.words(all.outcomes()))))
        .isEqualTo(Written.bytes(words == null ? "" : words));
    assertThat(all.ledger()).containsExactly("f " + ledger);
    all.outcomes().forEach(outcome -> standsWhereItSays(outcome, file));
  }

  /** Offsets lie in the content, and the bytes that are kept of a rejection begin there. */
  static void standsWhereItSays(Outcome outcome, byte[] content) {
    Origin origin = Reads.origin(outcome);
    assertThat(origin.byteEnd()).isBetween(origin.byteStart() + 1, (long) content.length);
    if (outcome instanceof Outcome.Rejected rejected) {
      int start = (int) origin.byteStart();
      int length = (int) Math.min(origin.byteEnd() - start, 64 << 10);
      assertThat(rejected.raw()).isEqualTo(Arrays.copyOfRange(content, start, start + length));
    }
  }

  @Test
  void nothing_that_a_file_names_is_opened(@TempDir Path folder) throws IOException {
    String secret = Files.writeString(folder.resolve("x"), "TOP-SECRET").toUri().toString();
    try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String doctype =
          "<!DOCTYPE x SYSTEM '%2$s' [<!ENTITY x SYSTEM '%1$s'><!ENTITY y SYSTEM '%2$s'><!ENTITY %% p SYSTEM '%2$s'>%%p;]>"
              .formatted(secret, http);
      String head = "<title>T &x;&y;</title><link rel=stylesheet href='" + http + "'/>";
      String body = "<img src='%1$s'><script src='%1$s'></script>&x;&y;".formatted(http);
      String feed = "<rss><item>" + head + "<pubDate>27 Jul 2023</pubDate>" + body;
      String page = "<html>" + head + "<meta name=date content=2023-07-27>" + body + "</html>";

      for (String file : List.of(doctype + feed + "</item></rss>", doctype + page)) {
        List<Outcome> outcomes = Reads.read(file);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Kept.class);
        assertThat(outcomes.toString()).doesNotContain("TOP-SECRET");
      }
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }
}
