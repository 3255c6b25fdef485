package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entente.ingest.Rules.Format;

/** Tells a content's format by its first bytes, never by its name. */
final class Sniffer {

  private static final int PEEK = 1 << 14;
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private Sniffer() {}

  /** The format of a content; its bytes are all there again afterwards. */
  static Format formatOf(BufferedInputStream content) throws IOException {
    byte[] head = peek(content);
    return beginsWithBrace(head)
        ? Format.JSONL
        : MarkupSniffer.findFormat(head).orElse(Format.TEXT);
  }

  private static byte[] peek(BufferedInputStream content) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    content.mark(PEEK);
    try {
      for (int b = content.read(); b >= 0 && head.size() < PEEK - 1; b = content.read()) {
        head.write(b);
      }
    } catch (IOException e) {
      // A file that breaks in its first bytes is met again by its reader, which says so.
      return head.toByteArray();
    } finally {
      content.reset();
    }
    return head.toByteArray();
  }

  private static boolean beginsWithBrace(byte[] head) {
    int at = 0;
    while (at < head.length && isBeforeContent(head[at] & 0xFF, at)) {
      at++;
    }
    return at < head.length && head[at] == '{';
  }

  private static boolean isBeforeContent(int b, int at) {
    return b <= ' ' || at < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[at];
  }
}
