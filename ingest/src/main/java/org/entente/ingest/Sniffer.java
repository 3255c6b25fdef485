package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.entente.ingest.Rules.Format;

/** Tells a content's format by its first bytes, never by its name. */
final class Sniffer {

  private static final int PEEK = 1 << 10;
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private Sniffer() {}

  /** The format of a content; its bytes are all there again afterwards. */
  static Format formatOf(BufferedInputStream content) throws IOException {
    return beginsWithBrace(content) ? Format.JSONL : Format.TEXT;
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
