package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The one door to all formats: a file's bytes in, its outcomes out. */
public final class ArticleReaders {

  private static final int PEEK = 1 << 10;
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final Rules rules;

  public ArticleReaders(Rules rules) {
    this.rules = rules;
  }

  /**
   * Opens a file.
   *
   * @param file path relative to its input, for the records' origin
   * @param in its bytes; closed with the outcomes
   */
  public Outcomes open(String file, InputStream in) throws IOException {
    Unpacked content = Unpacked.open(in, rules.limits());
    BufferedInputStream text = new BufferedInputStream(content, 1 << 16);
    return switch (rules.format()) {
      case TEXT -> new TextOutcomes(file, content, text, rules);
      case JSONL -> new LineOutcomes(file, content, text, rules);
      case AUTO ->
          beginsWithBrace(text)
              ? new LineOutcomes(file, content, text, rules)
              : new TextOutcomes(file, content, text, rules);
    };
  }

  private static boolean beginsWithBrace(BufferedInputStream text) throws IOException {
    text.mark(PEEK);
    try {
      int b = text.read();
      for (int at = 0; at < PEEK - 1 && isBeforeContent(b, at); at++) {
        b = text.read();
      }
      return b == '{';
    } catch (IOException e) {
      // A file that breaks in its first bytes is met again by its reader, which says so.
      return false;
    } finally {
      text.reset();
    }
  }

  private static boolean isBeforeContent(int b, int at) {
    return b >= 0 && b <= ' ' || at < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[at];
  }
}
