package org.entente.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that a text credits in its head: (Reuters), (Yonhap) --, KCNA via REUTERS. */
final class Credit {

  private static final List<String> AGENCIES =
      List.of(
          "Reuters",
          "Yonhap",
          "KCNA",
          "Xinhua",
          "AFP",
          "AP",
          "Kyodo",
          "TASS",
          "UPI",
          "Jiji",
          "Interfax");
  private static final int WITHIN = 120;
  private static final int NEAR = 300;
  private static final Pattern VIA =
      Pattern.compile(
          "\\bvia ("
              + String.join("|", AGENCIES).toUpperCase(Locale.ROOT)
              + ")(?![A-Z]+\\b|[a-z])");
  private static final Pattern SOURCE = Pattern.compile("(?m)^Source: (\\S{2,40})\\s*$");

  private Credit() {}

  /** The agency, empty if none is credited. */
  static String of(String body) {
    String head = body.substring(0, Math.min(body.length(), WITHIN));
    for (int open = head.indexOf('('); open >= 0; open = head.indexOf('(', open + 1)) {
      int shut = head.indexOf(')', open);
      if (shut > 0 && AGENCIES.contains(head.substring(open + 1, shut))) {
        return head.substring(open + 1, shut);
      }
    }
    String via = agencyOfVia(body);
    return via.isEmpty() ? namedSource(body) : via;
  }

  private static String agencyOfVia(String body) {
    int end = body.indexOf('\n');
    String line = end < 0 ? body : body.substring(0, end);
    if (!line.contains("via ")) {
      return "";
    }
    Matcher via = VIA.matcher(line);
    return via.find()
        ? AGENCIES.stream().filter(c -> c.equalsIgnoreCase(via.group(1))).findAny().orElseThrow()
        : "";
  }

  /** The source that a line of its own names, near the beginning or the end. */
  private static String namedSource(String body) {
    String head = namedSource(body, 0, Math.min(body.length(), NEAR));
    return head.isEmpty()
        ? namedSource(body, Math.max(0, body.length() - NEAR), body.length())
        : head;
  }

  private static String namedSource(String body, int from, int to) {
    if (!body.substring(from, to).contains("Source: ")) {
      return "";
    }
    Matcher source = SOURCE.matcher(body).region(from, to).useAnchoringBounds(false);
    return source.find() ? source.group(1) : "";
  }
}
