package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The encoding that a page or feed declares in its own first bytes, in ASCII. */
final class DeclaredCharset {

  private static final int WITHIN = 4 << 10;

  private DeclaredCharset() {}

  /**
   * The name that {@code <meta charset=...>} or {@code <?xml encoding=...?>} gives, if any does.
   */
  static List<String> list(byte[] head) {
    String text =
        new String(head, 0, Math.min(WITHIN, head.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String name = text.startsWith("<?xml") ? value(text, 0, "encoding") : "";
    for (int at = text.indexOf("<meta"); name.isEmpty() && at >= 0; ) {
      name = value(text, at, "charset");
      at = text.indexOf("<meta", at + 1);
    }
    // These bytes were read as ASCII, so they are of no encoding of two bytes a letter.
    return name.isEmpty() || name.startsWith("utf-16") ? List.of() : List.of(name);
  }

  private static String value(String text, int tag, String attribute) {
    int end = text.indexOf('>', tag);
    int at = text.indexOf(attribute, tag);
    if (at < 0 || end < 0 || at > end) {
      return "";
    }
    int from = at + attribute.length();
    while (from < end && "= \t\r\n\"'".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < end && "\"';?/ \t\r\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
