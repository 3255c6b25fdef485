package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.AS_OF;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of pages, one at a time, and pages that mean harm. */
class HtmlFieldsTest {

  private static final String DATE = "<meta name=date content=2023-07-27>";

  private static Article article(String head, String body) {
    return Reads.article("<html><head>" + head + "</head><body>" + body + "</body></html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script type="application/ld+json">{"@type":"Article","datePublished":"2023-07-01"}</script><meta property="article:published_time" content="2023-07-02"> | 2023-07-01 | METADATA
          <script type="application/ld+json">[{"@type":"Person"},{"@type":"NewsArticle","datePublished":"2023-07-01",}]</script>              | 2023-07-01 | METADATA
          <script type="application/ld+json">//<![CDATA[ {"@type":"NewsArticle","datePublished":"2023-07-01"} //]]></script>                  | 2023-07-01 | METADATA
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-07-01","headline":"cut o</script>                    | 2023-07-01 | METADATA
          <script type="application/ld+json">{"@type":"VideoObject","datePublished":"2001-07-01"}</script><meta name="DC.Date" content="2023-07-02"> | 2023-07-02 | METADATA
          <script type="application/ld+json">not json</script><meta property="og:published_time" content="2023-07-02T23:00:00-0400">           | 2023-07-03 | METADATA
          <meta name="parsely-pub-date" content="2023-07-02T10:00:00Z"> | 2023-07-02 | METADATA
          <meta name="sailthru.date" content="2023-07-02 10:00:00 -0400"> | 2023-07-02 | METADATA
          <meta itemprop="datePublished" content="2023-07-02">         | 2023-07-02 | METADATA
          <meta name="pubdate" content="20230702">                     | 2023-07-02 | METADATA
          <meta name="date" content="July 2, 2023">                    | 2023-07-02 | METADATA
          <meta name="date" content="1/2/24"><meta name="pubdate" content="2023-07-02"> | 2023-07-02 | METADATA
          <link rel=canonical href="https://x.org/2023/07/05/a">       | 2023-07-05 | URL
          <meta property="og:url" content="https://x.org/2023-07-05-a">| 2023-07-05 | URL
          """)
  void the_day_is_that_of_the_first_field_that_can_be_read(String head, String day, Basis basis) {
    Article article = article(head, "<p>Kim met Xi.</p>");

    assertThat(article.published().day()).isEqualTo(day);
    assertThat(article.published().basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <time datetime="2023-07-03T10:00Z">3 July</time><p>Kim met Xi.</p>                             | 2023-07-03
          <aside><time datetime="2020-01-01">x</time></aside><article><time>3 July 2023</time><p>Kim met Xi.</p></article> | 2023-07-03
          <div class="post-date">Published July 3, 2023 Updated July 4, 2023</div><p>Kim met Xi.</p>     | 2023-07-03
          """)
  void a_day_that_a_page_only_shows_is_a_byline(String body, String day) {
    Article article = article("", body);

    assertThat(article.published().day()).isEqualTo(day);
    assertThat(article.published().basis()).isEqualTo(Basis.BYLINE);
    assertThat(article.body()).isEqualTo("Kim met Xi.");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-29,                DATE_INVALID",
    "2024-13-01,                DATE_INVALID",
    "0000-00-00,                DATE_INVALID",
    "+10000-01-01,              DATE_INVALID",
    "1/2/24,                    DATE_INVALID",
    "2024-1-1,                  DATE_INVALID",
    "\u0662\u0660\u0662\u0663-\u0660\u0667-\u0662\u0667, DATE_INVALID",
    "9999-12-31,                DATE_RANGE",
    "1899-12-31,                DATE_RANGE",
    "2023-07-27,                T",
  })
  void a_wrong_day_is_never_moved_nor_replaced(String date, String outcome) {
    String page =
        "<html><head><title>T</title><link rel=canonical href=https://x.org/2023/07/05/a>"
            + "<meta property=article:published_time content='"
            + date
            + "'></head><body><p>Kim met Xi.</p></body></html>";

    assertThat(words(read(page))).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <title>A long title of a page - Example News</title>  ; <p>x</p>                     ; A long title of a page
          <title>A long title of a page | Example News</title>  ; <p>x</p>                     ; A long title of a page
          <title>US - China talks resume</title>                ; <p>x</p>                     ; US - China talks resume
          <title>Example News - A long title of a page</title>  ; <p>x</p>                     ; Example News - A long title of a page
          <title>Other</title>                                  ; <h1>Kim <i>meets</i> Xi</h1> ; Kim meets Xi
          <title>Kim meets Xi - Example</title>                 ; <h1>Kim</h1><h1>Kim meets Xi now</h1> ; Kim
          <meta property=og:title content="Kim meets Xi | The Post"><meta property=og:site_name content="The Post">; <h1>Other</h1>; Kim meets Xi
          <meta property=og:title content="Kim meets Xi | Part 2">; <h1>Other</h1>             ; Kim meets Xi | Part 2
          """)
  void the_title_goes_without_the_site(String head, String body, String title) {
    assertThat(article(DATE + head, body).title()).isEqualTo(title);
  }

  private static Stream<Arguments> encodings() {
    String page = "<html><head><meta charset=%s><title>São Tomé</title>" + DATE + "</head></html>";
    return Stream.of(
        Arguments.of(page.formatted("utf-8").getBytes(StandardCharsets.UTF_8), "UTF-8"),
        Arguments.of(page.formatted("utf-8").getBytes(StandardCharsets.ISO_8859_1), "windows-1252"),
        Arguments.of(
            page.formatted("iso-8859-1").getBytes(StandardCharsets.ISO_8859_1), "windows-1252"),
        Arguments.of(page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8), "UTF-8"),
        Arguments.of(page.formatted("utf-16").getBytes(StandardCharsets.UTF_8), "UTF-8"),
        Arguments.of(page.formatted("no-such").getBytes(StandardCharsets.UTF_8), "UTF-8"),
        Arguments.of(page.formatted("utf-8").getBytes(StandardCharsets.UTF_16), "UTF-16BE"),
        Arguments.of(page.formatted("ibm850").getBytes(Charset.forName("ibm850")), "IBM850"),
        Arguments.of(
            ("\uFEFF" + page.formatted("latin1")).getBytes(StandardCharsets.UTF_8), "UTF-8"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void a_page_is_decoded_by_its_mark_its_word_or_its_bytes(byte[] page, String charset) {
    assertThat(words(read(page, Reads.RULES))).containsExactly("São Tomé");
    assertThat(Reads.report(page).charset()).isEqualTo(charset);
    assertThat(Reads.report(page).format()).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>T</title>",
        "\uFEFF<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><title>T</title>",
        "<?xml version=\"1.0\"?><!-- saved from (0042) -->\n<!DOCTYPE html><html><title>T</title></html>",
        "\n\n  <!-- a --><!-- b --><HTML lang=en><title>T</title></HTML>",
        "<head><title>T</title></head>",
        "<body><h1>T</h1></body>",
      })
  void a_page_is_known_by_its_first_element(String page) {
    Rules rules = Reads.withDefault("2023-07-27");

    assertThat(words(read(utf8(page), rules))).containsExactly("T");
    assertThat(Reads.report(utf8(page)).format()).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<3 is a heart", "<unknown>x</unknown>", "< html>", "<!-- never ends", "html"})
  void other_text_is_no_page(String text) {
    assertThat(Reads.report(utf8(text)).format()).isEqualTo("text");
  }

  private static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("<div>".repeat(200_000), "NESTING_LIMIT"),
        Arguments.of("<div></x>".repeat(100_000), "NESTING_LIMIT"),
        Arguments.of("<b><div></b>".repeat(80_000), "NESTING_LIMIT"),
        Arguments.of("<table><tr><td>".repeat(70_000), "NESTING_LIMIT"),
        Arguments.of("<ul><li>".repeat(100_000), "NESTING_LIMIT"),
        Arguments.of("<svg><a><b>".repeat(70_000), "NESTING_LIMIT"),
        Arguments.of("<p>x".repeat(300_000), "XML_LIMIT"),
        Arguments.of("</p>".repeat(300_000), "XML_LIMIT"),
        Arguments.of("<" + "y".repeat(10_000_000) + ">", "XML_LIMIT"),
        Arguments.of("<p>x".repeat(100_000), "T"),
        Arguments.of("<p a=\"" + "y".repeat(10_000_000) + "\">x</p>", "T"),
        Arguments.of("<p " + many(100_000) + ">x</p>", "T"),
        Arguments.of("<p class='" + "a-".repeat(3_000_000) + "'>x</p>", "T"),
        Arguments.of("&".repeat(3_000_000), "T"),
        Arguments.of("<!--".repeat(1_000_000), "T"),
        Arguments.of("<script>" + "<div>".repeat(100_000) + "</script>", "T"),
        Arguments.of("<p>" + " ".repeat(5_000_000) + "x</p>", "T"),
        Arguments.of("<p>" + "A.".repeat(1_000_000) + "</p>", "T"),
        Arguments.of("<br>".repeat(200_000), "T"),
        Arguments.of(
            "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>", "T"));
  }

  private static String many(int attributes) {
    return IntStream.range(0, attributes)
        .mapToObj(i -> "a" + i + "=1")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_page_ends_in_time(String body, String outcome) throws Exception {
    String page = "<html><head><title>T</title>" + DATE + "</head><body>" + body + "</body></html>";
    List<List<String>> words = new ArrayList<>();
    List<Duration> worked = new ArrayList<>();
    // A thread of a cluster has a smaller stack than the first thread of a program.
    Thread small =
        new Thread(
            null,
            () -> {
              words.add(words(read(page)));
              long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              worked.add(Duration.ofNanos(nanos));
            },
            "small",
            512 << 10);
    small.start();
    small.join();

    assertThat(words).containsExactly(List.of(outcome));
    assertThat(worked.get(0)).isLessThan(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @CsvSource({"1999, T", "2000, T", "2001, NESTING_LIMIT"})
  void elements_may_be_open_to_a_limit(int open, String outcome) {
    String page = "<title>T</title>" + DATE + "<i>".repeat(open);

    assertThat(words(read(page))).containsExactly(outcome);
  }

  @Test
  void nothing_that_a_page_names_is_opened(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"%1$s\">]><html><head><title>T &x;</title>%2$s"
                .formatted(secret.toUri(), DATE)
            + "<link rel=stylesheet href='%1$s'><link rel=canonical href='%1$s'><base href='%1$s'></head>"
                .formatted(secret.toUri())
            + "<body><p>Kim met Xi &x;.</p><img src='%1$s'><iframe src='%1$s'></iframe></body></html>"
                .formatted(secret.toUri());

    Article article = Reads.article(page);

    assertThat(article.toString()).doesNotContain("SECRET");
    assertThat(article.url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, en", "en-US, en", "pt_BR, pt", "EN-gb, en", "eng, ''", "'', ''"})
  void a_language_is_two_letters(String lang, String language) {
    Article article = Reads.article("<html lang='" + lang + "'><title>T</title>" + DATE);

    assertThat(article.language()).isEqualTo(language);
  }

  @Test
  void a_page_without_words_is_empty() {
    Rules rules = new Rules(Rules.Format.HTML, Optional.empty(), AS_OF, Limits.STANDARD);

    assertThat(words(read(utf8("<html><body><img src=a></body></html>"), rules)))
        .containsExactly("EMPTY");
  }
}
