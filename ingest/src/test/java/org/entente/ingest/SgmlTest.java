package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.report;
import static org.entente.ingest.Reads.slice;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SgmlTest {

  private static final String DOCTYPE = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n";

  private static String story(String id, String text) {
    return "<REUTERS TOPICS=\"YES\" LEWISSPLIT=\"TRAIN\" OLDID=\"5544\" NEWID=\""
        + id
        + "\">\n"
        + "<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>cocoa</D></TOPICS>\n"
        + "<PLACES><D>el-salvador</D><D>usa</D></PLACES>\n"
        + "<UNKNOWN>\n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute</UNKNOWN>\n"
        + text
        + "</REUTERS>";
  }

  @Test
  void a_story_is_an_article() {
    Article article =
        article(
            DOCTYPE
                + story(
                    "1",
                    "<TEXT>&#2;\n<TITLE>TALKS OF &lt;SRD> AND A&amp;P</TITLE>\n<DATELINE>    SALVADOR, Feb 26 -"
                        + " </DATELINE><BODY>Showers continued &lt; 5 pct\nin Bahia.\n    R &x; &#3; D\n Reuter\n"
                        + "&#3;</BODY></TEXT>\n"));

    assertThat(article.sourceId()).isEqualTo("1");
    assertThat(article.title()).isEqualTo("TALKS OF <SRD> AND A&P");
    assertThat(article.body())
        .isEqualTo(
            "SALVADOR, Feb 26 - Showers continued < 5 pct\nin Bahia.\n    R &x;  D\n Reuter");
    assertThat(article.published().day()).isEqualTo("1987-02-26");
    assertThat(article.published().basis()).isEqualTo(Basis.METADATA);
    assertThat(article.source()).isEqualTo("Reuters");
  }

  @Test
  void a_story_may_be_all_title_or_never_marked_up() {
    byte[] file =
        utf8(
            DOCTYPE
                + story(
                    "1", "<TEXT TYPE=\"BRIEF\">&#2;\n<TITLE>FED ADDS RESERVES</TITLE>Blah\n</TEXT>")
                + "\n"
                + story("2", "<TEXT TYPE=\"UNPROC\">&#2;\nQTLY DIV\n    Pay April 9\n&#3;</TEXT>"));

    List<Outcome> outcomes = read(file, Reads.RULES);

    assertThat(words(outcomes)).containsExactly("1", "2");
    Article brief = ((Outcome.Kept) outcomes.get(0)).article();
    assertThat(brief.title()).isEqualTo("FED ADDS RESERVES");
    assertThat(brief.body()).isEmpty();
    Article raw = ((Outcome.Kept) outcomes.get(1)).article();
    assertThat(raw.title()).isEmpty();
    assertThat(raw.body()).isEqualTo("QTLY DIV\n    Pay April 9");
    assertThat(raw.source()).isEmpty();
    assertThat(new String(slice(file, outcomes.get(1)), StandardCharsets.UTF_8))
        .startsWith("<REUTERS")
        .endsWith("</REUTERS>");
    assertThat(report(file).format()).isEqualTo("sgml");
  }

  @ParameterizedTest
  @CsvSource({
    "26-FEB-1987 15:01:01.79, 1987-02-26",
    "' 5-MAR-1987 09:07:54.17', 1987-03-05",
    "31-MAR-1987 605:12:19.12, 1987-03-31",
    "19-Oct-1987, 1987-10-19",
    "30-FEB-1987 15:01:01.79, DATE_INVALID",
    "FEB 1987, DATE_INVALID",
    "'', DATE_MISSING",
  })
  void the_day_is_read_strictly_and_the_hour_not_at_all(String date, String outcome) {
    String story =
        story("1", "<TEXT><BODY>B</BODY></TEXT>").replace("26-FEB-1987 15:01:01.79", date);
    Outcome first = read(DOCTYPE + story).get(0);

    assertThat(
            first instanceof Outcome.Kept kept
                ? kept.article().published().day().toString()
                : ((Outcome.Rejected) first).reason().name())
        .isEqualTo(outcome);
  }

  @Test
  void bytes_of_latin_1_are_read() {
    byte[] file =
        (DOCTYPE + story("1", "<TEXT><BODY>S\u00e3o Tom\u00e9</BODY></TEXT>"))
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(article(file, Reads.RULES).body()).isEqualTo("São Tomé");
    assertThat(report(file).charset()).isEqualTo("windows-1252");
  }

  @Test
  void a_story_without_text_is_set_aside_and_one_that_breaks_off_too() {
    String good = story("2", "<TEXT><BODY>B</BODY></TEXT>");

    assertThat(words(read(DOCTYPE + story("1", "") + good + good.substring(0, 200))))
        .containsExactly("FORMAT_MISMATCH", "2", "TRUNCATED");
  }

  @Test
  void ampersands_take_linear_time() {
    String body = "&".repeat(2_000_000) + "<".repeat(0);

    assertThat(article(DOCTYPE + story("1", "<TEXT><BODY>" + body + "</BODY></TEXT>")).body())
        .hasSize(2_000_000);
  }
}
