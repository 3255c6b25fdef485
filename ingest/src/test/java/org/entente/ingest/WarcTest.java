package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.gzip;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.rules;
import static org.entente.ingest.Reads.slice;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {

  private static final String PAGE =
      "<html><head><title>%s</title><meta name=\"date\" content=\"2023-07-27\"></head>"
          + "<body><article><p>Kim met Xi in Beijing on Thursday.</p></article></body></html>";

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] record(String type, String fields, byte[] content) {
    return record(type, fields, content, content.length);
  }

  private static byte[] record(String type, String fields, byte[] content, int length) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
                .formatted(type)
            + fields
            + "Content-Length: "
            + length
            + "\r\n\r\n";
    return join(utf8(head), content, utf8("\r\n\r\n"));
  }

  private static byte[] response(String http, byte[] body) {
    String fields =
        "WARC-Target-URI: https://x.org/a\r\nContent-Type: application/http; msgtype=response\r\n";
    return record("response", fields, join(utf8(http.replace("\n", "\r\n") + "\r\n\r\n"), body));
  }

  private static byte[] page(String title) {
    return response(
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", utf8(PAGE.formatted(title)));
  }

  private static byte[] request() {
    return record(
        "request",
        "WARC-Target-URI: https://x.org/a\r\nContent-Type: application/http; msgtype=request\r\n",
        utf8("GET /a HTTP/1.1\r\nHost: x.org\r\n\r\n"));
  }

  private static Article kept(byte[] warc) {
    List<Outcome> outcomes = read(warc, Reads.RULES);
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Kept.class);
    return ((Outcome.Kept) outcomes.get(0)).article();
  }

  private static Outcome.Rejected rejected(byte[] warc) {
    return Reads.rejected(warc, Reads.RULES);
  }

  @Test
  void pages_are_articles_and_what_the_crawler_notes_is_no_record() {
    byte[] info =
        record("warcinfo", "Content-Type: application/warc-fields\r\n", utf8("software: x\r\n"));
    byte[] note = record("metadata", "Content-Type: application/warc-fields\r\n", utf8("a: b\r\n"));
    byte[] warc = join(info, request(), page("A"), note, request(), page("B"), note);

    List<Outcome> outcomes = read(warc, Reads.RULES);

    assertThat(words(outcomes)).containsExactly("A", "B");
    assertThat(slice(warc, outcomes.get(1)))
        .isEqualTo(Arrays.copyOf(page("B"), page("B").length - 4));
    Article first = ((Outcome.Kept) outcomes.get(0)).article();
    assertThat(first.url()).isEqualTo("https://x.org/a");
    assertThat(first.body()).isEqualTo("Kim met Xi in Beijing on Thursday.");
    assertThat(first.published().day()).isEqualTo("2023-07-27");
  }

  @Test
  void members_of_gzip_are_read_one_after_another() {
    byte[] warc = join(gzip(request()), gzip(page("A")), gzip(page("B")));

    assertThat(words(read(warc, Reads.RULES))).containsExactly("A", "B");
    assertThat(words(read(Arrays.copyOf(warc, warc.length - 30), Reads.RULES)))
        .containsExactly("A", "TRUNCATED");
  }

  @Test
  void an_answer_is_decoded_by_its_headers() {
    byte[] html = utf8(PAGE.formatted("T"));
    byte[] chunked =
        join(
            utf8("5\r\n"),
            Arrays.copyOf(html, 5),
            utf8("\r\n%x\r\n".formatted(html.length - 5)),
            Arrays.copyOfRange(html, 5, html.length),
            utf8("\r\n0\r\n\r\n"));
    String ok = "HTTP/1.1 200 OK\nContent-Type: text/html";

    assertThat(kept(response(ok + "\nContent-Encoding: gzip", gzip(html))).title()).isEqualTo("T");
    assertThat(kept(response(ok + "\nTransfer-Encoding: chunked", chunked)).title()).isEqualTo("T");
    assertThat(kept(response(ok + "\nContent-Encoding: gzip", html)).title()).isEqualTo("T");
    assertThat(kept(response(ok + "\nContent-Encoding: br", html)).title()).isEqualTo("T");
    assertThat(kept(response(ok + "\nTransfer-Encoding: chunked", html)).title()).isEqualTo("T");
    assertThat(
            kept(response(
                    ok + "; charset=iso-8859-2",
                    "<title>Łódź</title>".concat(PAGE).getBytes(Charset.forName("iso-8859-2"))))
                .title())
        .isEqualTo("Łódź");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTP/1.1 404 Not Found;Content-Type: text/html   | HTTP_STATUS  | 404 Not Found
          HTTP/1.1 301 Moved;Location: /b                  | HTTP_STATUS  | 301 Moved
          HTTP/1.1 200 OK;Content-Type: image/png          | CONTENT_TYPE | image/png is no page
          HTTP/1.1 200 OK;Content-Type: application/rss+xml| CONTENT_TYPE | application/rss+xml is no page
          HTTP/1.1 200 OK;Content-Type: text/html;Content-Encoding: br | WARC_INVALID | Content-Encoding br is not known
          """)
  void what_is_no_page_is_told_apart(String http, Reason reason, String detail) {
    Outcome.Rejected rejected = rejected(response(http.replace(';', '\n'), utf8("\u0001\u0002")));

    assertThat(rejected.reason()).isEqualTo(reason);
    assertThat(rejected.detail()).isEqualTo(detail);
  }

  @Test
  void a_page_that_is_none_is_no_bad_data() {
    assertThat(Reason.CONTENT_TYPE.isFault()).isFalse();
    assertThat(Reason.HTTP_STATUS.isFault()).isFalse();
    assertThat(Reason.WARC_INVALID.isFault()).isTrue();
  }

  @Test
  void a_resource_is_a_page_and_a_conversion_a_text() {
    byte[] resource =
        record(
            "resource",
            "WARC-Target-URI: https://x.org/r\r\nContent-Type: text/html\r\n",
            utf8(PAGE.formatted("R")));
    byte[] wet =
        record(
            "conversion",
            "WARC-Target-URI: https://x.org/2023/07/28/a\r\nContent-Type: text/plain\r\n",
            utf8("Kim meets Xi\n\nBEIJING, July 27 (Xinhua) -- Kim met Xi."));

    Article text = kept(wet);

    assertThat(kept(resource).title()).isEqualTo("R");
    assertThat(text.title()).isEqualTo("Kim meets Xi");
    assertThat(text.body()).isEqualTo("BEIJING, July 27 (Xinhua) -- Kim met Xi.");
    assertThat(text.published().day()).isEqualTo("2023-07-27");
    assertThat(text.published().basis()).isEqualTo(Basis.DATELINE);
    assertThat(text.url()).isEqualTo("https://x.org/2023/07/28/a");
  }

  @Test
  void the_time_of_the_crawl_is_no_day_of_publication() {
    byte[] warc = response("HTTP/1.1 200 OK\nContent-Type: text/html", utf8("<p>Kim met Xi.</p>"));

    assertThat(rejected(warc).reason()).isEqualTo(Reason.DATE_MISSING);
  }

  @ParameterizedTest
  @ValueSource(ints = {-40, -5, 5, 200, 1000, 100_000})
  void a_wrong_length_costs_one_record(int wrongBy) {
    byte[] content =
        utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.formatted("bad"));
    byte[] bad =
        record("response", "Content-Type: application/http\r\n", content, content.length + wrongBy);

    assertThat(words(read(join(page("A"), bad, page("B"), page("C")), Reads.RULES)))
        .containsExactly("A", "WARC_INVALID", "B", "C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC/1.0\r\nWARC-Type: response\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nabc\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nabc\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
        "garbage\r\nmore garbage\r\n",
      })
  void a_broken_header_costs_one_record(String broken) {
    assertThat(words(read(join(page("A"), utf8(broken), page("B")), Reads.RULES)))
        .containsExactly("A", "WARC_INVALID", "B");
  }

  @Test
  void an_archive_that_breaks_off_keeps_the_records_before() {
    byte[] warc = join(page("A"), page("B"));
    int first = page("A").length;

    for (int length = first + 6; length < warc.length - 4; length += 37) {
      List<Outcome> outcomes = read(Arrays.copyOf(warc, length), Reads.RULES);
      assertThat(words(outcomes)).as("of %d bytes", length).containsExactly("A", "TRUNCATED");
      assertThat(Reads.origin(outcomes.get(1)).byteStart()).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, T", "0, T", "1, RECORD_TOO_LONG", "200000, RECORD_TOO_LONG"})
  void a_record_has_a_longest_length_and_the_next_is_read(int over, String outcome) {
    int limit = 2000;
    int bare = page("T").length - 4;
    String longer =
        PAGE.formatted("T").replace("Thursday.", "Thursday." + "x".repeat(limit + over - bare));
    byte[] record =
        response("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", utf8(longer));
    // The header tells a length of more digits.
    int digits = record.length - 4 - limit - over;
    String exact = longer.replaceFirst("x{%d}".formatted(Math.max(1, digits)), "");
    byte[] trimmed =
        digits == 0
            ? record
            : response("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", utf8(exact));

    assertThat(trimmed.length - 4).isEqualTo(limit + over);
    assertThat(words(read(join(trimmed, page("B")), rules(new Limits(limit, 100, 1 << 20, 200)))))
        .containsExactly(outcome, "B");
  }

  @Test
  void a_page_that_unpacks_without_end_is_left() {
    byte[] bomb = gzip(new byte[2_000_000]);
    byte[] warc =
        response("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", bomb);

    assertThat(words(read(warc, rules(new Limits(100_000, 100, 1 << 20, 200)))))
        .containsExactly("DECOMPRESS_LIMIT");
  }

  @Test
  void records_that_lie_about_their_length_are_passed_in_linear_time() {
    byte[] bad = record("response", "Content-Type: application/http\r\n", utf8("x"), 1_000_000);
    byte[] many = new byte[bad.length * 20_000];
    for (int i = 0; i < many.length; i += bad.length) {
      System.arraycopy(bad, 0, many, i, bad.length);
    }
    long begin = System.nanoTime();

    List<Outcome> outcomes = read(join(many, page("B")), Reads.RULES);

    assertThat(outcomes).hasSize(20_001);
    assertThat(words(outcomes)).endsWith("WARC_INVALID", "B");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
  }
}
