package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.ingest.Rules.Format;

/**
 * Tells pages, feeds and web archives by their first bytes: by the first element after byte order
 * mark, XML declaration, comments and document type; or by the line that begins a WARC record.
 */
final class MarkupSniffer {

  private static final Set<String> FEED = Set.of("rss", "feed", "rdf:rdf", "atom:feed", "channel");
  private static final Set<String> PAGE =
      Set.of(
          "html", "head", "body", "title", "meta", "link", "base", "script", "style", "main",
          "header", "article", "section", "div", "p", "h1", "h2", "h3", "table", "center", "font");

  private MarkupSniffer() {}

  /** The format of a content that begins with these bytes, if it is one of markup. */
  static Optional<Format> findFormat(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = skipMark(text);
    if (text.startsWith("WARC/", at)) {
      return Optional.of(Format.WARC);
    }
    while (at < text.length() && text.charAt(at) == '<') {
      String lower = text.substring(at, Math.min(text.length(), at + 32)).toLowerCase(Locale.ROOT);
      if (lower.startsWith("<!doctype html")) {
        return Optional.of(Format.HTML);
      }
      int next = skipProlog(text, at, lower);
      if (next == at) {
        return formatOf(elementName(lower));
      }
      at = skipBlank(text, next);
    }
    return Optional.empty();
  }

  private static Optional<Format> formatOf(String element) {
    if (FEED.contains(element)) {
      return Optional.of(Format.RSS);
    }
    return PAGE.contains(element) ? Optional.of(Format.HTML) : Optional.empty();
  }

  private static String elementName(String tag) {
    int end = 1;
    while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return tag.substring(1, end);
  }

  /** Behind a comment, declaration or instruction that begins here; the same place if none does. */
  private static int skipProlog(String text, int at, String lower) {
    if (lower.startsWith("<!--")) {
      return behind(text, "-->", at + 4);
    }
    if (lower.startsWith("<?")) {
      return behind(text, "?>", at);
    }
    if (lower.startsWith("<!doctype")) {
      int subset = text.indexOf('[', at);
      int end = text.indexOf('>', at);
      return subset >= 0 && subset < end ? behind(text, "]", subset) + 1 : behind(text, ">", at);
    }
    return at;
  }

  private static int behind(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static int skipMark(String text) {
    int at = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    boolean wide = text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE");
    return skipBlank(text, wide ? 2 : at);
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
