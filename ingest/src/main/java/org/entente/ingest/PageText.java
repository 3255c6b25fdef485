package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.ingest.PageBlocks.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text of a page, its paragraphs parted by blank lines.
 *
 * <ol>
 *   <li>Elements that {@link Boilerplate} knows are left out, unless one holds more than half of
 *       the page's running text.
 *   <li>The article is the element marked as its body, an {@code <article>} or {@code <main>} that
 *       holds at least half of what is left; without one, the innermost element that one comes to
 *       by going to a child as long as it holds three quarters of the running text.
 *   <li>Of its blocks all paragraphs stay, and of others those that read like running text, with
 *       subheadings that are followed by text and rows of tables. Lists of links, captions, dates
 *       and the title go.
 * </ol>
 */
final class PageText {

  private static final double LINKED = 0.5;
  private static final double LINKED_PARAGRAPH = 0.7;
  private static final int LONGEST_HEADING = 200;
  private static final int LIST_ITEM = 30;
  private static final List<String> MARKED =
      List.of("[itemprop~=articleBody]", "article", "main", "[role=main]");

  private PageText() {}

  static String of(Document page, String title) {
    Element body = page.body();
    PageBlocks all = PageBlocks.of(body, e -> false);
    int half = all.prose(body) / 2;
    Predicate<Element> noise =
        e -> Boilerplate.isBeside(e) && all.prose(e) <= half && !e.normalName().equals("body");
    PageBlocks left = PageBlocks.of(body, noise);
    Element article = article(body, left);
    List<Block> blocks = PageBlocks.of(article, noise).blocks();
    List<String> text = paragraphs(blocks, title);
    return String.join("\n\n", text.isEmpty() ? anything(blocks, title) : text);
  }

  private static Element article(Element body, PageBlocks left) {
    for (String marked : MARKED) {
      Element best = body;
      for (Element candidate : body.select(marked)) {
        boolean better = best == body || left.prose(candidate) > left.prose(best);
        best = better ? candidate : best;
      }
      if (best != body && left.prose(best) > 0 && 2 * left.prose(best) >= left.prose(body)) {
        return best;
      }
    }
    return densest(body, left);
  }

  private static Element densest(Element body, PageBlocks left) {
    Element at = body;
    for (boolean deeper = true; deeper; ) {
      deeper = false;
      for (Element child : at.children()) {
        boolean most = 4 * left.prose(child) >= 3 * left.prose(at);
        if (most && left.count(child) > 1 && left.prose(child) > 0) {
          at = child;
          deeper = true;
          break;
        }
      }
    }
    return at;
  }

  private static List<String> paragraphs(List<Block> blocks, String title) {
    List<String> text = new ArrayList<>();
    String heading = "";
    for (Block block : blocks) {
      if (block.isHeading()) {
        heading = isSubheading(block, title) ? block.text() : "";
      } else if (isText(block, title)) {
        if (!heading.isEmpty()) {
          text.add(heading);
        }
        heading = "";
        text.add(block.text());
      }
    }
    return text;
  }

  private static boolean isSubheading(Block block, String title) {
    return !block.tag().equals("h1")
        && block.text().length() <= LONGEST_HEADING
        && !block.isLinked(LINKED)
        && !block.text().equals(title)
        && !Boilerplate.isBeside(block.text());
  }

  private static boolean isText(Block block, String title) {
    String line = block.text();
    if (line.equals(title) || Boilerplate.isBeside(line) || Byline.find(line).isPresent()) {
      return false;
    }
    return switch (block.tag()) {
      case "p", "blockquote", "pre" -> !block.isLinked(LINKED_PARAGRAPH);
      case "li", "dd" ->
          !block.isLinked(LINKED) && (line.length() >= LIST_ITEM || block.isSentence());
      case "tr" -> !block.isLinked(LINKED);
      default -> block.isProse();
    };
  }

  /** What a page without running text has to say. */
  private static List<String> anything(List<Block> blocks, String title) {
    return blocks.stream()
        .filter(b -> !b.isHeading() && !b.isLinked(LINKED) && !b.text().equals(title))
        .map(Block::text)
        .toList();
  }
}
