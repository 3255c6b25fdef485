package org.entente.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.article.Origin;

/**
 * One file, one article:
 *
 * <pre>
 * file   = [header LF] [blank] [byline LF] body
 * header = " date " YYYY-MM-DD " " REST      leading blanks optional
 * byline = DATE ["Updated" DATE]             a line of dates only, among the first five
 * </pre>
 *
 * REST is the title if it is at most {@value #LONGEST_TITLE} characters long and a blank line
 * follows; else it begins the body. A file without a header has its first line judged in the same
 * way.
 */
final class TextParser implements RecordParser {

  private static final int LONGEST_TITLE = 200;
  private static final int BYLINE_WITHIN = 5;
  private static final Pattern HEADER =
      Pattern.compile("^\\uFEFF?[ \\t]*date[ \\t]+(\\S+)[ \\t]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("\\s*(?:[|,;/-]\\s*)?\\bupdated:?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile("^(?:published|posted):?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_LIKE =
      Pattern.compile("[+-]?\\p{Nd}+[-/.]\\p{Nd}+[-/.]\\p{Nd}.*");
  private static final List<String> CREDITS =
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
  private static final int CREDIT_WITHIN = 120;
  private static final Pattern VIA =
      Pattern.compile(
          "\\bvia (" + String.join("|", CREDITS).toUpperCase(Locale.ROOT) + ")(?![A-Z]+\\b|[a-z])");
  private static final Pattern SOURCE = Pattern.compile("(?m)^Source: (\\S{2,40})\\s*$");

  private final Rules rules;
  private String charset = "";

  TextParser(Rules rules) {
    this.rules = rules;
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public Outcome parse(byte[] record, Origin origin, byte[] raw) {
    Optional<Charsets> decoded = Charsets.decode(record);
    if (decoded.isEmpty()) {
      return new Outcome.Rejected(origin, Reason.CHARSET, Charsets.UNKNOWN, "", raw);
    }
    charset = decoded.get().charset();
    return parse(decoded.get().text(), origin, raw);
  }

  private Outcome parse(String text, Origin origin, byte[] raw) {
    Matcher header = HEADER.matcher(text);
    Optional<LocalDate> headerDate = Optional.empty();
    int from = 0;
    if (header.find()) {
      headerDate = Dates.findDay(header.group(1));
      if (headerDate.isEmpty() && DATE_LIKE.matcher(header.group(1)).matches()) {
        String found = "'" + header.group(1) + "' is no day of the calendar";
        return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
      }
      from = headerDate.isPresent() ? header.end() : 0;
    }
    return cut(text, from, headerDate).judge(origin, rules, raw);
  }

  private Draft cut(String text, int from, Optional<LocalDate> headerDate) {
    int lineEnd = lineEnd(text, from);
    String line = text.substring(from, lineEnd).strip();
    boolean isTitle =
        line.codePointCount(0, line.length()) <= LONGEST_TITLE
            && isBlankLine(text, lineEnd + 1)
            && byline(line).isEmpty();
    String title = isTitle ? line : "";
    int bodyFrom = isTitle ? lineEnd : from;
    int at = bodyFrom;
    for (int n = 0; n < BYLINE_WITHIN && at < text.length(); n++) {
      int end = lineEnd(text, at);
      List<LocalDate> dates = byline(text.substring(at, end).strip());
      if (!dates.isEmpty()) {
        boolean first = text.substring(bodyFrom, at).isBlank();
        return draft(title, text, first ? end : bodyFrom, Optional.of(dates), headerDate);
      }
      at = end + 1;
    }
    return draft(title, text, bodyFrom, Optional.empty(), headerDate);
  }

  private static Draft draft(
      String title,
      String text,
      int bodyFrom,
      Optional<List<LocalDate>> byline,
      Optional<LocalDate> header) {
    String body = text.substring(Math.min(bodyFrom, text.length())).strip();
    return new Draft(
        "",
        title,
        body,
        byline.map(d -> d.get(0)),
        Optional.empty(),
        header,
        byline.filter(d -> d.size() > 1).map(d -> d.get(1)),
        credit(body),
        "",
        "");
  }

  /** The dates of a line that holds nothing else. */
  private static List<LocalDate> byline(String line) {
    if (line.length() < 8 || line.length() > 80) {
      return List.of();
    }
    List<LocalDate> dates = new ArrayList<>();
    for (String part : UPDATED.split(PUBLISHED.matcher(line).replaceFirst(""))) {
      if (part.isBlank()) {
        continue;
      }
      Optional<LocalDate> day = Dates.findWritten(part.strip());
      if (day.isEmpty()) {
        return List.of();
      }
      dates.add(day.get());
    }
    return dates;
  }

  /** The agency that a text credits in its first line: (Reuters), (Yonhap) --, KCNA via REUTERS. */
  private static String credit(String body) {
    String head = body.substring(0, Math.min(body.length(), CREDIT_WITHIN));
    for (String agency : CREDITS) {
      if (head.contains("(" + agency + ")")) {
        return agency;
      }
    }
    Matcher via = VIA.matcher(body).region(0, lineEnd(body, 0));
    if (via.find()) {
      return CREDITS.stream().filter(c -> c.equalsIgnoreCase(via.group(1))).findAny().orElseThrow();
    }
    Matcher source = SOURCE.matcher(body);
    return source.find() ? source.group(1) : "";
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', Math.min(from, text.length()));
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankLine(String text, int from) {
    return from >= text.length() || text.substring(from, lineEnd(text, from)).isBlank();
  }
}
