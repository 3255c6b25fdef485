package org.entente.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.time.Bucket;
import org.entente.reports.Reports;
import org.entente.reports.run.RunFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that would like to be code stand in every place of a run that others write: title, body,
 * address, source, name of an entity, of a file, of a column, value of an option.
 */
@Tag("browser")
class HostilePageTest {

  private static final String CLEAN = "plain";

  @TempDir static Path folder;

  private static List<String> cleanElements;

  static List<String> hostileTexts() {
    return List.of(
        "</script><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' autofocus onfocus='alert(1)",
        "<!--<script>",
        "]]><svg/onload=alert(1)>",
        "a\u2028b\u2029c",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
        "\u202Eevil\u2066 \u0000\u0085",
        "</style></title></textarea><base href=//evil.example/>",
        "{a|b} \\u003cscript\\u003e &lt;b&gt;");
  }

  @BeforeAll
  static void countElementsOfCleanTexts() throws IOException {
    try (Browser browser = Browser.start()) {
      browser.openReady(written(CLEAN));
      cleanElements = elements(browser);
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aHostileTextIsShownAndNothingElse(String text) throws IOException {
    try (Browser browser = Browser.start()) {
      browser.openReady(written(text));
      assertThat(elements(browser)).isEqualTo(cleanElements);
      assertThat(browser.find("#found blockquote").getText())
          .startsWith("A alone ")
          .contains(text.substring(0, 1));
      assertThat(browser.requests()).as("requests").isEmpty();
      assertThat(browser.console()).as("console").isEmpty();
    }
  }

  /** Opens all that opens; a dialog would end the session's next command with an error. */
  private static List<String> elements(Browser browser) {
    browser.click(browser.find("#points summary"));
    browser.await("rows", "return document.querySelectorAll('#points tbody tr').length === 2");
    browser.click(browser.find("[data-list=statePairs] tbody td button"));
    browser.fill("#choose-a", "iso3:AAA");
    browser.fill("#choose-b", "");
    browser.scrollTo("#network");
    browser.await("network", "return document.querySelector('#network canvas') !== null");
    return browser.elements();
  }

  private static Path written(String text) throws IOException {
    Path out = Files.createTempDirectory(folder, "page");
    Map<String, String> tables = tables(quoted(text));
    Reports.write(
        name ->
            Optional.ofNullable(tables.get(name))
                .map(t -> new ByteArrayInputStream(t.getBytes(StandardCharsets.UTF_8))),
        (ids, action) -> action.accept("a3", "", "A alone " + text),
        facts(text),
        name -> {
          Path file = out.resolve(name);
          Files.createDirectories(file.getParent());
          return Files.newOutputStream(file);
        });
    return out.resolve("report.html");
  }

  private static String quoted(String text) {
    return text.replace("\"", "\"\"");
  }

  private static RunFacts facts(String text) {
    return new RunFacts(
        "0.1.0",
        LocalDate.parse("2024-01-31"),
        Optional.of(LocalDate.parse("2023-01-01")),
        Optional.of(LocalDate.parse("2023-02-28")),
        new RunFacts.Choices(Bucket.MONTH, "sentence", "out", true, 200, 2, List.of(text)),
        new RunFacts.Corpus(List.of(text), 3, 2, 0, 1, Map.of(text, 1L)),
        new RunFacts.CsvLimit(1_000_000, Map.of()));
  }

  /** Two states, A and B, named together in two articles; every text has the hostile one in it. */
  private static Map<String, String> tables(String text) {
    return Map.of(
        "data/entities.csv",
        """
        entity_id,name,type,first_seen,last_seen,"%1$s"
        iso3:AAA,"A %1$s",country,2023-01-05,2023-02-05,1
        iso3:BBB,"B %1$s",country,2023-01-05,2023-02-05,1
        """
            .formatted(text),
        "data/articles.csv",
        """
        article_id,published,source_file,record_no,title,source,url
        a1,2023-01-05,"%1$s.txt",1,"%1$s","%1$s","%1$s"
        a2,2023-02-05,"%1$s.txt",2,"%1$s","%1$s","%1$s"
        a3,2023-02-06,"%1$s.txt",3,"%1$s","%1$s","%1$s"
        """
            .formatted(text),
        "data/entity_period.csv",
        """
        bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total
        month,2023-01-01,iso3:AAA,9,9,20,20
        month,2023-01-01,iso3:BBB,8,8,20,20
        month,2023-02-01,iso3:AAA,7,7,20,20
        month,2023-02-01,iso3:BBB,6,6,20,20
        """,
        "data/dyads.csv",
"""
entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total,expected,lift,npmi,llr,q_value,backbone
iso3:AAA,iso3:BBB,9,9,40,40,3,3.0,0.5,12,0.01,true
""",
        "data/dyad_period.csv",
        """
        bucket,period_start,entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total
        month,2023-01-01,iso3:AAA,iso3:BBB,5,5,20,20
        month,2023-02-01,iso3:AAA,iso3:BBB,4,4,20,20
        """,
        "data/evidence.csv",
        """
        article_id,field,sentence_no,entity_a,entity_b,char_start,char_end,published,sentence
        a1,body,1,iso3:AAA,iso3:BBB,0,9,2023-01-05,"%1$s A meets B"
        a2,body,1,iso3:AAA,iso3:BBB,0,9,2023-02-05,"%1$s A meets B"
        """
            .formatted(text),
        "data/mentions.csv",
        """
        article_id,field,char_start,char_end,entity_id,via,sentence_no
        a1,body,0,1,iso3:AAA,,1
        a2,body,0,1,iso3:BBB,,1
        a3,body,0,1,iso3:AAA,,1
        """,
        "data/communities.csv",
        """
        period_start,entity_id,community,degree,strength,betweenness,eigenvector
        ,iso3:AAA,1,1,9,0,1
        ,iso3:BBB,1,1,9,0,1
        """,
        "data/sensitivity.csv",
        """
        finding,choice,value,holds
        "%1$s","as in the run","%1$s",true
        "%1$s","%1$s","%1$s",false
        """
            .formatted(text),
        "quarantine/summary.csv",
        "reason,language,n\n\"%1$s\",,1\n".formatted(text));
  }
}
