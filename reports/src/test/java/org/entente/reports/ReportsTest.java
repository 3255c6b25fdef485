package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

class ReportsTest {

  /** A pair named together in a sentence and a title that would both like to be code. */
  private static Run hostile() {
    return SyntheticRun.of(Bucket.MONTH, 3, 3)
        .with(
            "data/entities.csv",
            """
            entity_id,name,type,first_seen,last_seen
            iso3:AAA,</style><script>alert(1)</script>,country,2023-01-01,2023-12-31
            iso3:AAB,"B ""x"" onerror=alert(1)",country,2023-01-01,2023-12-31
            """)
        .with(
            "data/articles.csv",
            """
            article_id,source_file,record_no,title,source,url,is_representative
            a1,a/<i>.txt,1,</bdi><script>alert(2)</script>,<b>Wire</b>,javascript:alert(3),true
            a2,b.txt,2,Second,Wire,https://example.org/2,false
            """)
        .with(
            "data/evidence.csv",
            """
            article_id,field,sentence_no,entity_a,entity_b,char_start,char_end,published,sentence
            a1,body,2,iso3:AAA,iso3:AAB,10,30,2023-01-05,"🎉 A & B <script>"
            a2,body,1,iso3:AAA,iso3:AAB,0,9,2023-02-05,A meets B
            a2,body,4,iso3:AAA,iso3:AAB,50,60,2023-02-05,A again B
            """)
        .with(
            "data/mentions.csv",
            """
            article_id,field,char_start,char_end,entity_id,via,sentence_no
            a1,body,12,13,iso3:AAA,,2
            a1,body,16,17,wd:Q9,iso3:AAB,2
            a1,body,12,13,iso3:ZZZ,,2
            a2,body,0,1,iso3:AAA,,1
            a2,body,8,99,iso3:AAB,,1
            """)
        .with("quarantine/summary.csv", "reason,language,n\nDATE_MISSING,,1\n")
        .with(
            "data/ledger.csv", "source_file,n_in,n_kept,n_duplicate,n_rejected\nbad.txt,2,1,0,1\n");
  }

  private static Run written(Run run) throws IOException {
    Reports.write(run, run, Run.facts(Bucket.MONTH), run);
    return run;
  }

  private static String page(Run run) throws IOException {
    return written(run).text("report.html");
  }

  @Test
  void textOfArticlesIsNeverCode() throws IOException {
    String page = page(hostile());
    assertThat(page).doesNotContain("alert(3)", "<b>Wire", "<i>.txt");
    assertThat(page.split("<script", -1)).as("data, library and script").hasSize(4);
    assertThat(page.split("</script", -1)).hasSize(4);
    assertThat(page)
        .contains("&lt;/bdi&gt;&lt;script&gt;alert(2)&lt;/script&gt;")
        .contains("<a href=\"https://example.org/2\" rel=\"noopener noreferrer nofollow\">Second");
  }

  @Test
  void namesAreMarkedByCodePointsAndOnlyThoseOfThePair() throws IOException {
    assertThat(withoutScripts(page(hostile())))
        .contains("🎉 <mark>A</mark> &amp; <mark>B</mark> &lt;script&gt;")
        .contains("<mark>A</mark> meets B")
        .doesNotContain("A again B")
        .contains(" 2 of 3 sentences");
  }

  @Test
  void thePageAllowsNothingButItsOwnStyleScriptsAndPictures() throws Exception {
    String page = page(hostile());
    assertThat(page)
        .contains(
            ("content=\"default-src &#39;none&#39;; img-src data:; style-src %s;"
                    + " script-src %s %s; base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
                .formatted(
                    digest(page, "<style>", "</style>"),
                    digest(page, "<script>", "</script>"),
                    digest(page, "<script type=\"module\">", "</script>")));
    assertThat(withoutScripts(page)).doesNotContain(" style=").doesNotContain("src=\"http");
  }

  /** What a browser shows that runs no scripts. */
  private static String withoutScripts(String page) {
    return page.substring(0, page.indexOf("<script"));
  }

  private static String digest(String page, String start, String end) throws Exception {
    int from = page.indexOf(start) + start.length();
    String text = page.substring(from, page.indexOf(end, from));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "&#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;";
  }

  @Test
  void theDataOfThePageIsJsonInWhichNothingIsATag() throws IOException {
    String page = page(hostile());
    String start = "<script type=\"application/json\" id=\"data\">";
    int from = page.indexOf(start) + start.length();
    String data = page.substring(from, page.indexOf("</script>", from));
    assertThat(data).doesNotContain("<", ">", "&", "javascript:").contains("\\u003c/bdi\\u003e");
    JsonNode json = new ObjectMapper().readTree(data);
    assertThat(json.at("/entities/0/1").asText()).isEqualTo("</style><script>alert(1)</script>");
    assertThat(json.at("/sentences/0/3").asText()).isEqualTo("A meets B");
    assertThat(json.at("/sentences/1/3").asText()).isEqualTo("🎉 A & B <script>");
    assertThat(json.at("/sentences/1/4").toString())
        .as("places in UTF-16 units, entities by position")
        .startsWith("[3,4,0,-1,3,4,");
  }

  @Test
  void thePageHasOneHeadingLandmarksAndAltTexts() throws IOException {
    String page = page(SyntheticRun.of(Bucket.MONTH, 3, 5));
    assertThat(page)
        .containsOnlyOnce("<h1>")
        .containsOnlyOnce("<main")
        .contains("<nav", "<footer>");
    assertThat(page).contains("<html lang=\"en\">", "class=\"skip\"");
    assertThat(
            Pattern.compile("<img [^>]*width=\"1200\" height=\"675\" alt=\"[^\"]{20,}\"")
                .matcher(page)
                .results()
                .count())
        .isEqualTo(9);
    assertThat(page.split("<figcaption>Figure ", -1)).hasSize(11);
  }

  @Test
  void theFirstScreenTellsReprintsApartFromArticlesOfTheSameContent() throws IOException {
    assertThat(page(hostile()))
        .contains("<dt>duplicates</dt><dd>1</dd>", "<dt>reprints</dt><dd>1</dd>");
  }

  @Test
  void whatWasRejectedIsSaidWithItsReason() throws IOException {
    assertThat(page(hostile()))
        .contains("Of 12 records, 10 were kept, 1 had the content of another, 1 were rejected.")
        .contains("<bdi>DATE_MISSING</bdi>")
        .contains("<bdi>bad.txt</bdi>");
  }

  @Test
  void aRunWithoutTablesStillHasItsReport() throws IOException {
    Run run = written(new Run());
    assertThat(run.text("report.html")).contains("No states named in this corpus.");
    assertThat(run.written())
        .contains("charts/coverage.png", "charts/coverage@2x.png", "charts/coverage.csv")
        .contains("charts/index.json", "data/dictionary.csv", "datapackage.json");
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Run once = written(hostile());
    Run again = written(hostile());
    for (String name : once.written()) {
      assertThat(once.bytes(name)).as(name).isEqualTo(again.bytes(name));
    }
  }

  @Test
  void theIndexNamesEachChartWithItsAltTextAndData() throws IOException {
    assertThat(written(SyntheticRun.of(Bucket.MONTH, 3, 5)).text("charts/index.json"))
        .contains("\"data\" : \"charts/top_states.csv\"")
        .contains("\"image_2x\" : \"charts/frequency@2x.png\"")
        .contains("\"svg\" : \"charts/network.svg\"")
        .contains("\"alt\" : \"Bar chart of the share of articles");
  }
}
