package org.entente.reports.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Builds HTML in which every text and attribute is escaped; tags are closed in order. */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the tag opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element without content or end, such as an image. */
  Html single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** HTML of our own that is written as it is; never text from an article. */
  Html trusted(String html) {
    out.append(html);
    return this;
  }

  /** A link where the address is one of the web, else the bare text. */
  Html webLink(String address, String text) {
    Optional<String> safe = findWebAddress(address);
    if (safe.isEmpty()) {
      return text(text);
    }
    return element("a", text, "href", safe.get(), "rel", "noopener noreferrer nofollow");
  }

  /** The address as it may stand in a link, or empty if it is none of the web. */
  static Optional<String> findWebAddress(String address) {
    try {
      URI uri = new URI(address.strip());
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
    out.append('>');
  }

  /** Safe in text and in quoted attributes; characters that HTML forbids become U+FFFD. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
              }
            });
    return safe.toString();
  }

  /** Whether HTML does not allow the character, even as a reference. */
  static boolean isForbidden(int c) {
    boolean isControl = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
    return isControl || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
  }

  /** How much is written so far. */
  long length() {
    return out.length();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("tags left open: " + open);
    }
    return out.toString();
  }
}
