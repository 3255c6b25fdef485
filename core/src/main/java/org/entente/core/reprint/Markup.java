package org.entente.core.reprint;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of a text what a page left in it: tags, entities, quotation marks in a wrong charset.
 */
final class Markup {

  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 10;
  private static final String PARAGRAPH = "\n\n";

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "th",
          "blockquote",
          "figure",
          "figcaption",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "main",
          "pre");

  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "font", "small", "sup", "sub", "img");

  private static final Map<String, String> ENTITIES =
      Map.of(
          "lsquo", "'", "rsquo", "'", "apos", "'", "ldquo", "\"", "rdquo", "\"", "quot", "\"",
          "mdash", "\u2014", "ndash", "\u2013", "hellip", "\u2026", "shy", "");

  private Markup() {}

  /** The text itself if it has none. */
  static String removed(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf("\u00E2\u20AC") < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next = at;
      if (c == '<') {
        next = tag(text, at, plain);
      } else if (c == '&') {
        next = entity(text, at, plain);
      } else if (c == '\u00E2' && text.startsWith("\u20AC", at + 1)) {
        plain.append('\'');
        next = Math.min(text.length(), at + 3);
      }
      if (next == at) {
        plain.append(c);
        next = at + 1;
      }
      at = next;
    }
    return plain.toString();
  }

  /** The index after a tag of HTML, or {@code at} if it is none: {@code <GM.N>} is a ticker. */
  private static int tag(String text, int at, StringBuilder plain) {
    int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
    int end = name;
    while (end < text.length() && end < name + 12 && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(name, end).toLowerCase(Locale.ROOT);
    boolean block = BLOCKS.contains(word);
    if (!block && !INLINE.contains(word)) {
      return at;
    }
    int close = end;
    while (close < text.length() && close < at + LONGEST_TAG && text.charAt(close) != '>') {
      close++;
    }
    if (close == text.length() || text.charAt(close) != '>') {
      return at;
    }
    plain.append(block ? PARAGRAPH : " ");
    return close + 1;
  }

  private static int entity(String text, int at, StringBuilder plain) {
    int end = at + 1;
    while (end < text.length() && end < at + LONGEST_ENTITY && text.charAt(end) != ';') {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != ';') {
      return at;
    }
    String name = text.substring(at + 1, end);
    if (name.startsWith("#")) {
      plain.append(numbered(name.substring(1)));
    } else if (isAccented(name)) {
      plain.append(name.charAt(0));
    } else {
      plain.append(ENTITIES.getOrDefault(name, " "));
    }
    return end + 1;
  }

  private static String numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    try {
      int point = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
    } catch (NumberFormatException e) {
      return " ";
    }
  }

  /** As in {@code eacute} or {@code Ouml}: a letter and its mark. */
  private static boolean isAccented(String name) {
    return switch (name.length() > 3 ? name.substring(1) : "") {
      case "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron" -> true;
      default -> false;
    };
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
