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
    for (String agency : AGENCIES) {
      if (head.contains("(" + agency + ")")) {
        return agency;
      }
    }
    String via = agencyOfVia(body);
    return via.isEmpty() ? namedSource(body) : via;
  }

  private static String agencyOfVia(String body) {
    int end = body.indexOf('\n');
    int first = body.indexOf("via ");
    if (first < 0 || end >= 0 && first > end) {
      return "";
    }
    Matcher via = VIA.matcher(body).region(0, end < 0 ? body.length() : end);
    return via.find()
        ? AGENCIES.stream().filter(c -> c.equalsIgnoreCase(via.group(1))).findAny().orElseThrow()
        : "";
  }

  private static String namedSource(String body) {
    Matcher source = SOURCE.matcher(body).useAnchoringBounds(false);
    for (int at = body.indexOf("Source: "); at >= 0; at = body.indexOf("Source: ", at + 1)) {
      if (source.region(at, body.length()).lookingAt()) {
        return source.group(1);
      }
    }
    return "";
  }
}
