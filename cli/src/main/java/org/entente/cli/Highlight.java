package org.entente.cli;

import java.util.List;
import org.entente.cli.Sentences.Quote;
import org.entente.cli.Sentences.Span;
import org.entente.core.text.CodePoints;

/**
 * A sentence on one line, with nothing in it that a terminal would obey, and some names in bold.
 */
final class Highlight {

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private Highlight() {}

  /**
   * The sentence to print.
   *
   * @param names from left to right, in code points of the field that the sentence is of
   */
  static String of(Quote quote, List<Span> names) {
    StringBuilder shown = new StringBuilder();
    int done = quote.span().start();
    for (Span name : names) {
      if (name.start() >= done && name.end() <= quote.span().end()) {
        shown.append(safe(quote, done, name.start()));
        shown.append(BOLD).append(safe(quote, name.start(), name.end())).append(PLAIN);
        done = name.end();
      }
    }
    return shown.append(safe(quote, done, quote.span().end())).toString();
  }

  private static String safe(Quote quote, int from, int to) {
    int start = quote.span().start();
    String text = CodePoints.cut(quote.text(), from - start, to - start);
    return Console.safe(text.replace("\r\n", " ").replace('\n', ' ').replace('\t', ' '));
  }
}
