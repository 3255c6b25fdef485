package org.entente.ingest;

import java.time.LocalDate;
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
 * byline = see {@link Byline}                among the first five lines
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
  private static final Pattern DATE_LIKE =
      Pattern.compile("[+-]?\\p{Nd}+[-/.]\\p{Nd}+[-/.]\\p{Nd}.*");
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
    return parse(record, "", origin, raw);
  }

  /** The outcome of a text that was found at an address. */
  Outcome parse(byte[] record, String url, Origin origin, byte[] raw) {
    Optional<Charsets> decoded = Charsets.decode(record);
    if (decoded.isEmpty()) {
      return new Outcome.Rejected(origin, Reason.CHARSET, Charsets.UNKNOWN, "", raw);
    }
    charset = decoded.get().charset();
    return parse(decoded.get().text(), url, origin, raw);
  }

  private Outcome parse(String text, String url, Origin origin, byte[] raw) {
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
    return cut(text, from, headerDate).foundAt(url).judge(origin, rules, raw);
  }

  private Draft cut(String text, int from, Optional<LocalDate> headerDate) {
    int lineEnd = lineEnd(text, from);
    String line = text.substring(from, lineEnd).strip();
    boolean isTitle =
        line.codePointCount(0, line.length()) <= LONGEST_TITLE
            && isBlankLine(text, lineEnd + 1)
            && Byline.find(line).isEmpty();
    String title = isTitle ? line : "";
    int bodyFrom = isTitle ? lineEnd : from;
    int at = bodyFrom;
    for (int n = 0; n < BYLINE_WITHIN && at < text.length(); n++) {
      int end = lineEnd(text, at);
      Optional<Byline> byline = Byline.find(text.substring(at, end).strip());
      if (byline.isPresent()) {
        boolean first = text.substring(bodyFrom, at).isBlank();
        return draft(title, text, first ? end : bodyFrom, byline, headerDate);
      }
      at = end + 1;
    }
    return draft(title, text, bodyFrom, Optional.empty(), headerDate);
  }

  private static Draft draft(
      String title,
      String text,
      int bodyFrom,
      Optional<Byline> byline,
      Optional<LocalDate> header) {
    String body = text.substring(Math.min(bodyFrom, text.length())).strip();
    return new Draft(
        "",
        title,
        body,
        byline.flatMap(Byline::published),
        Optional.empty(),
        header,
        byline.flatMap(Byline::updated),
        Credit.of(body),
        "",
        "");
  }

  /** The end of a line: a line feed or, in a text without any, a carriage return. */
  private static int lineEnd(String text, int from) {
    char mark = text.indexOf('\n') < 0 ? '\r' : '\n';
    int end = text.indexOf(mark, Math.min(from, text.length()));
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankLine(String text, int from) {
    return from >= text.length() || text.substring(from, lineEnd(text, from)).isBlank();
  }
}
