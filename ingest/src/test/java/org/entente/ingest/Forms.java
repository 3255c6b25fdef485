package org.entente.ingest;

import static org.entente.ingest.Reads.utf8;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the same articles in every form that can be read. */
final class Forms {

  /** An article as its writer has it: paragraphs parted by a blank line, lines by a line feed. */
  record Piece(LocalDate day, String title, String body) {}

  private Forms() {}

  static byte[] text(Piece article) {
    return utf8(" date " + article.day + " " + article.title + "\n\n" + article.body + "\n");
  }

  static byte[] jsonLines(List<Piece> articles) {
    return utf8(articles.stream().map(Forms::object).collect(Collectors.joining("\n")));
  }

  static byte[] jsonArray(List<Piece> articles) {
    return utf8(
        "[\n" + articles.stream().map(Forms::object).collect(Collectors.joining(",\n")) + "\n]");
  }

  private static String object(Piece article) {
    return "{\"title\": %s, \"date\": \"%s\", \"text\": %s}"
        .formatted(string(article.title), article.day, string(article.body));
  }

  private static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A table by this delimiter. */
  static byte[] table(List<Piece> articles, String delimiter) {
    List<String> rows = new ArrayList<>(List.of(String.join(delimiter, "date", "title", "text")));
    for (Piece a : articles) {
      rows.add(String.join(delimiter, a.day.toString(), cell(a.title), cell(a.body)));
    }
    return utf8(String.join("\r\n", rows) + "\r\n");
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  static byte[] html(Piece article) {
    return utf8(
        """
        <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
        <meta property="article:published_time" content="%2$sT08:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <article><h1>%1$s</h1>
        %3$s
        </article><footer>Terms of use</footer></body></html>
        """
            .formatted(escaped(article.title), article.day, paragraphs(article.body)));
  }

  private static String paragraphs(String body) {
    return Arrays.stream(body.split("\n\n"))
        .map(p -> "<p>" + escaped(p).replace("\n", "<br>\n") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static byte[] rss(List<Piece> articles) {
    return feed(
        "rss",
        articles,
        a ->
            "<item><title>%s</title><pubDate>%s</pubDate><description><![CDATA[%s]]></description></item>\n"
                .formatted(
                    title(a),
                    a.day.format(
                        DateTimeFormatter.ofPattern(
                            "EEE, dd MMM uuuu '10:00:00 GMT'", Locale.ENGLISH)),
                    paragraphs(a.body)));
  }

  static byte[] atom(List<Piece> articles) {
    return feed(
        "feed",
        articles,
        a ->
            "<entry><title type=\"html\">%s</title><published>%sT10:00:00Z</published><content type=\"html\">%s</content></entry>\n"
                .formatted(title(a), a.day, escaped(paragraphs(a.body))));
  }

  /** A title as feeds have it: as HTML, so that it is escaped twice. */
  private static String title(Piece article) {
    return escaped(escaped(article.title));
  }

  private static byte[] feed(String root, List<Piece> articles, Function<Piece, String> item) {
    String items = articles.stream().map(item).collect(Collectors.joining());
    return utf8(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + ">\n" + items + "</" + root + ">");
  }

  /** Pages as a crawler keeps them. */
  static byte[] warc(List<Piece> articles) {
    return records(
        articles,
        "WARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: application/http",
        a ->
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + new String(html(a), StandardCharsets.UTF_8));
  }

  /** Texts as a crawler extracts them. */
  static byte[] wet(List<Piece> articles) {
    return records(
        articles,
        "WARC-Type: conversion\r\nContent-Type: text/plain",
        a -> new String(text(a), StandardCharsets.UTF_8));
  }

  private static byte[] records(
      List<Piece> articles, String head, Function<Piece, String> content) {
    StringBuilder all = new StringBuilder();
    for (Piece article : articles) {
      String text = content.apply(article);
      all.append("WARC/1.0\r\n%s\r\nContent-Length: %d\r\n\r\n".formatted(head, utf8(text).length));
      all.append(text).append("\r\n\r\n");
    }
    return utf8(all.toString());
  }

  static byte[] sgml(List<Piece> articles) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);
    return utf8(
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
            + articles.stream()
                .map(
                    a ->
                        "<REUTERS>\n<DATE>%s 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>%s</TITLE><BODY>%s\n&#3;</BODY></TEXT>\n</REUTERS>\n"
                            .formatted(
                                a.day.format(day).toUpperCase(Locale.ROOT),
                                escaped(a.title),
                                escaped(a.body)))
                .collect(Collectors.joining()));
  }
}
