package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.article.Origin;

/**
 * One {@code <REUTERS>} element of the collection Reuters-21578. The body is the story as it was
 * printed: the dateline, a blank, the text. A story that was never marked up ({@code UNPROC}) has
 * no title and is all body. The characters that steered the teleprinter are left out.
 */
final class SgmlParser implements RecordParser {

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-uuuu")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int SIGN_OFF = 20;
  private static final int LONGEST_ENTITY = 10;

  private final Rules rules;
  private String charset = "";

  SgmlParser(Rules rules) {
    this.rules = rules;
  }

  /** Whether these are the first bytes of such a collection. */
  static boolean isSgml(byte[] head) {
    String begin =
        new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return begin.startsWith("<!doctype lewis") || begin.startsWith("<reuters ");
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
    charset = charset.isEmpty() || charset.equals("UTF-8") ? decoded.get().charset() : charset;
    Element story = new Element(decoded.get().text());
    Optional<Element> text = story.find("TEXT");
    if (!story.isNamed("REUTERS") || text.isEmpty()) {
      String found = "no REUTERS element with a TEXT in it";
      return new Outcome.Rejected(origin, Reason.FORMAT_MISMATCH, found, "", raw);
    }
    String date = story.find("DATE").map(Element::text).orElse("");
    Optional<LocalDate> day = findDay(date);
    if (!date.isEmpty() && day.isEmpty()) {
      String found = "'" + date + "' does not begin as 26-FEB-1987 does";
      return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
    }
    return draft(story.attribute("NEWID"), text.get(), day).judge(origin, rules, raw);
  }

  private static Draft draft(String id, Element text, Optional<LocalDate> day) {
    boolean marked = text.find("TITLE").isPresent() || text.find("BODY").isPresent();
    String dateline = text.find("DATELINE").map(Element::text).orElse("");
    String story = marked ? text.find("BODY").map(Element::text).orElse("") : text.text();
    String body = dateline.isEmpty() || story.isEmpty() ? dateline + story : dateline + " " + story;
    return new Draft(
        id,
        text.find("TITLE").map(Element::text).orElse(""),
        body,
        Optional.empty(),
        day,
        Optional.empty(),
        Optional.empty(),
        isSigned(body) ? "Reuters" : Credit.of(body),
        "",
        "");
  }

  /** Whether a story ends with the agency's name. */
  private static boolean isSigned(String body) {
    String last = body.substring(Math.max(0, body.length() - SIGN_OFF));
    String line = last.substring(last.lastIndexOf('\n') + 1).strip();
    return line.equalsIgnoreCase("Reuter") || line.equalsIgnoreCase("Reuters");
  }

  /** The day of {@code 26-FEB-1987 15:01:01.79}; the hour has no zone and is not looked at. */
  private static Optional<LocalDate> findDay(String date) {
    int blank = date.indexOf(' ');
    try {
      return Optional.of(LocalDate.parse(blank < 0 ? date : date.substring(0, blank), DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An element as it is written, from the {@code <} of its first tag on. */
  private record Element(String markup) {

    boolean isNamed(String name) {
      return isTag(0, "<" + name);
    }

    /** The first element of a name within, up to its end or that of the markup. */
    Optional<Element> find(String name) {
      int begin = indexOf("<" + name, 1);
      if (begin < 0) {
        return Optional.empty();
      }
      int end = indexOf("</" + name, begin);
      return Optional.of(new Element(markup.substring(begin, end < 0 ? markup.length() : end)));
    }

    private int indexOf(String tag, int from) {
      int at = markup.indexOf('<', from);
      while (at >= 0 && !isTag(at, tag)) {
        at = markup.indexOf('<', at + 1);
      }
      return at;
    }

    private boolean isTag(int at, String tag) {
      int end = at + tag.length();
      return markup.regionMatches(true, at, tag, 0, tag.length())
          && (end == markup.length() || !Character.isLetterOrDigit(markup.charAt(end)));
    }

    /** The value of an attribute of the first tag, empty if it has none. */
    String attribute(String name) {
      String tag = markup.substring(0, contentStart());
      String mark = " " + name + "=\"";
      int at = tag.toUpperCase(Locale.ROOT).indexOf(mark);
      int end = at < 0 ? -1 : tag.indexOf('"', at + mark.length());
      return end < 0 ? "" : tag.substring(at + mark.length(), end);
    }

    /** The characters within, without tags, blanks at the ends and what steered the printer. */
    String text() {
      StringBuilder text = new StringBuilder(markup.length());
      for (int at = contentStart(); at < markup.length(); ) {
        char c = markup.charAt(at);
        if (c == '<') {
          int end = markup.indexOf('>', at);
          at = end < 0 ? markup.length() : end + 1;
        } else if (c == '&') {
          at = appendEntity(text, at);
        } else {
          append(text, c);
          at++;
        }
      }
      return text.toString().strip();
    }

    private int contentStart() {
      int end = markup.indexOf('>');
      return end < 0 ? markup.length() : end + 1;
    }

    private int appendEntity(StringBuilder text, int at) {
      int end = markup.substring(at, Math.min(markup.length(), at + LONGEST_ENTITY)).indexOf(';');
      String name = end < 0 ? "" : markup.substring(at + 1, at + end);
      Optional<Integer> character = character(name);
      append(text, character.orElse((int) '&'));
      return at + (character.isPresent() ? end : 0) + 1;
    }

    private static Optional<Integer> character(String name) {
      if (name.length() > 1 && name.charAt(0) == '#') {
        try {
          int number = Integer.parseInt(name.substring(1));
          boolean valid = number > 0 && number <= Character.MAX_CODE_POINT;
          boolean half = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
          return valid ? Optional.of(half ? 0xFFFD : number) : Optional.empty();
        } catch (NumberFormatException e) {
          return Optional.empty();
        }
      }
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "lt" -> Optional.of((int) '<');
        case "gt" -> Optional.of((int) '>');
        case "amp" -> Optional.of((int) '&');
        case "quot" -> Optional.of((int) '"');
        case "apos" -> Optional.of((int) '\'');
        default -> Optional.empty();
      };
    }

    private static void append(StringBuilder text, int character) {
      if (character >= ' ' || character == '\n' || character == '\r' || character == '\t') {
        text.appendCodePoint(character);
      }
    }
  }
}
