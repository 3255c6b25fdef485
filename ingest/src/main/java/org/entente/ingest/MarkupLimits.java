package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks once over markup, before it is parsed, for what would take a parser very long: tags without
 * number, elements within elements without end, names without end. What it finds is less exact than
 * a parser's view and bounds the work of one.
 */
record MarkupLimits(Reason reason, String detail) {

  static final int TAGS = 250_000;
  static final int OPEN = 2_000;
  static final int NAME = 1_000;

  /** How far up an end tag may close what is still open, as badly nested pages have it. */
  private static final int LOOK_UP = 8;

  /** Elements of pages that need no end tag. */
  private static final Set<String> UNCLOSED =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr",
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "option",
          "optgroup",
          "colgroup");

  /** Elements of pages whose end leaves open what has begun within them. */
  private static final Set<String> KEPT =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private static final Set<String> NO_MARKUP = Set.of("script", "style");

  /** The limit that this markup breaks, if it breaks one. */
  static Optional<MarkupLimits> find(String markup, boolean isPage) {
    return new Scan(markup, isPage).find();
  }

  private static final class Scan {
    private final String markup;
    private final boolean isPage;
    private final List<String> open = new ArrayList<>();
    private int tags;

    Scan(String markup, boolean isPage) {
      this.markup = markup;
      this.isPage = isPage;
    }

    private Optional<MarkupLimits> find() {
      int at = markup.indexOf('<');
      while (at >= 0 && at + 1 < markup.length()) {
        char next = markup.charAt(at + 1);
        int name = next == '/' ? at + 2 : at + 1;
        int end = nameEnd(name);
        if (end - name > NAME) {
          return limit(Reason.XML_LIMIT, "a name of more than " + NAME + " letters", at);
        }
        if (end > name && ++tags > TAGS) {
          return limit(Reason.XML_LIMIT, "more than " + TAGS + " tags", at);
        }
        if (end > name) {
          count(markup.substring(name, end).toLowerCase(Locale.ROOT), next == '/', end);
        }
        if (open.size() > OPEN) {
          return limit(Reason.NESTING_LIMIT, "more than " + OPEN + " open elements", at);
        }
        at = markup.indexOf('<', next == '!' ? behindDeclaration(at) : Math.max(end, at + 1));
      }
      return Optional.empty();
    }

    private void count(String name, boolean isEnd, int end) {
      if (isInScript() && !(isEnd && NO_MARKUP.contains(name))) {
        return;
      }
      if (isEnd) {
        int from = Math.max(0, open.size() - LOOK_UP);
        int last = open.subList(from, open.size()).lastIndexOf(name);
        if (last >= 0) {
          open.subList(from + last, KEPT.contains(name) ? from + last + 1 : open.size()).clear();
        }
      } else if (!(isPage && UNCLOSED.contains(name)) && !closesItself(end)) {
        open.add(name);
      }
    }

    private boolean isInScript() {
      return isPage && !open.isEmpty() && NO_MARKUP.contains(open.get(open.size() - 1));
    }

    private boolean closesItself(int from) {
      int end = from;
      while (!isPage && end < markup.length() && end < from + NAME && markup.charAt(end) != '>') {
        end++;
      }
      return !isPage && end < markup.length() && markup.charAt(end - 1) == '/';
    }

    private int nameEnd(int from) {
      int end = from;
      while (end < markup.length()
          && end - from <= NAME
          && isNamePart(markup.charAt(end), end == from)) {
        end++;
      }
      return end;
    }

    private int behindDeclaration(int at) {
      boolean section = !isPage && markup.startsWith("<![CDATA[", at);
      boolean comment = markup.startsWith("<!--", at);
      int end = section ? markup.indexOf("]]>", at) : comment ? markup.indexOf("-->", at + 2) : at;
      return end < 0 ? markup.length() : end + 1;
    }

    private static boolean isNamePart(char c, boolean first) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      return letter || !first && c > ' ' && c != '>' && c != '/' && c != '<';
    }

    private static Optional<MarkupLimits> limit(Reason reason, String what, int at) {
      return Optional.of(new MarkupLimits(reason, what + ", at character " + at));
    }
  }
}
