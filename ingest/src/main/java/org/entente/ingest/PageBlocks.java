package org.entente.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The blocks of text of an element as a reader sees them: parted by block elements and by two line
 * breaks or more. White space is one blank, a single break one line end. The cells of a table's row
 * are parted by {@code " | "} unless they hold blocks of their own.
 */
final class PageBlocks implements NodeFilter {

  /**
   * A run of text.
   *
   * @param tag name of the block element that it stands in
   * @param linked how many of its characters are in links
   */
  record Block(String tag, String text, int linked) {

    boolean isHeading() {
      return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether more than this share of it is links. */
    boolean isLinked(double share) {
      return linked > share * text.length();
    }

    boolean isSentence() {
      return ".!?\"\u201D\u2019'\u2026)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it reads like running text: long, or a whole sentence, and not a list of links. */
    boolean isProse() {
      int enough = isSentence() ? SENTENCE : LINE;
      return !isHeading() && text.length() >= enough && !isLinked(0.5);
    }
  }

  private static final int SENTENCE = 30;
  private static final int LINE = 80;
  private static final String CELL = " | ";
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "audio",
          "video",
          "object",
          "embed",
          "button",
          "select",
          "textarea",
          "nav",
          "figure",
          "figcaption",
          "dialog",
          "menu",
          "head",
          "title");

  private final Predicate<Element> noise;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, Integer> counts = new IdentityHashMap<>();
  private final Deque<Element> within = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private boolean gap;

  private PageBlocks(Predicate<Element> noise) {
    this.noise = noise;
  }

  /** The blocks within an element, but for what stands in elements that are noise. */
  static PageBlocks of(Element root, Predicate<Element> noise) {
    PageBlocks blocks = new PageBlocks(noise);
    root.filter(blocks);
    blocks.close(root);
    return blocks;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** How many characters of running text are in an element. */
  int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  /** How many blocks are in an element. */
  int count(Element element) {
    return counts.getOrDefault(element, 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      return open(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element, int depth) {
    String name = element.normalName();
    if (depth > 0 && (NEVER.contains(name) || noise.test(element))) {
      if (element.isBlock()) {
        close(element.parent());
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        close(element.parent());
      }
    } else if (isCell(element)) {
      gap = false;
      if (text.length() > 0) {
        text.append(CELL);
      }
    } else if (isBlock(element)) {
      close(depth == 0 ? element : element.parent());
      within.push(element);
    } else if (name.equals("a")) {
      links++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (isBlock(element) && !isCell(element)) {
        close(element);
        within.pop();
      }
      if (depth > 0 && element.parent() != null) {
        prose.merge(element.parent(), prose(element), Integer::sum);
        counts.merge(element.parent(), count(element), Integer::sum);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  /** Whether this is a cell of a table of data, not one that a page is laid out with. */
  private static boolean isCell(Element element) {
    boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
    return cell
        && element.ownText().length() < LINE
        && element.children().stream().noneMatch(e -> isBlock(e) || e.normalName().equals("br"));
  }

  private void append(TextNode words) {
    boolean asWritten = !within.isEmpty() && within.peek().normalName().equals("pre");
    String whole = words.getWholeText();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean blank = c <= ' ' || c == '\u00A0';
      if (blank && !(asWritten && c == '\n')) {
        gap = true;
      } else {
        append(c);
      }
    }
  }

  private void append(char c) {
    if (breaks > 0 && text.length() > 0) {
      text.append('\n');
    } else if (gap && text.length() > 0 && c != '\n' && !endsWithBlank()) {
      text.append(' ');
    }
    gap = false;
    breaks = 0;
    text.append(c);
    linked += links > 0 ? 1 : 0;
  }

  private boolean endsWithBlank() {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Ends the block that has been gathered, within an element that is still open. */
  private void close(Element owner) {
    String run = text.toString().strip();
    text.setLength(0);
    gap = false;
    breaks = 0;
    if (!run.isEmpty()) {
      String tag = within.isEmpty() ? owner.normalName() : within.peek().normalName();
      Block block = new Block(tag, run, linked);
      blocks.add(block);
      counts.merge(owner, 1, Integer::sum);
      prose.merge(owner, block.isProse() ? run.length() : 0, Integer::sum);
    }
    linked = 0;
  }
}
