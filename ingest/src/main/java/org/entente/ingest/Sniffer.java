package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.ingest.Rules.Format;

/** Tells a content's format by its first bytes, never by its name. */
final class Sniffer {

  static final int PEEK = 1 << 16;

  private Sniffer() {}

  /** The format of a content; its bytes are all there again afterwards. */
  static Format formatOf(BufferedInputStream content) throws IOException {
    byte[] head = narrow(peek(content));
    if (JsonFraming.isJson(head)) {
      return Format.JSONL;
    }
    if (SgmlParser.isSgml(head)) {
      return Format.SGML;
    }
    return MarkupSniffer.findFormat(head)
        .orElseGet(() -> CsvHeader.isTable(head) ? Format.CSV : Format.TEXT);
  }

  /** The same in an encoding that contains ASCII. */
  private static byte[] narrow(byte[] head) {
    return Charsets.isWide(head)
        ? Charsets.decode(Arrays.copyOf(head, head.length & ~1))
            .map(wide -> wide.text().getBytes(StandardCharsets.UTF_8))
            .orElse(head)
        : head;
  }

  /** The first bytes of a content, which are all there again afterwards. */
  static byte[] peek(BufferedInputStream content) throws IOException {
    byte[] head = new byte[PEEK];
    int length = 0;
    content.mark(PEEK + 1);
    try {
      for (int n = 0; n >= 0 && length < PEEK; n = content.read(head, length, PEEK - length)) {
        length += n;
      }
    } catch (IOException e) {
      // A file that breaks in its first bytes is met again by its reader, which says so.
      return Arrays.copyOf(head, length);
    } finally {
      content.reset();
    }
    return Arrays.copyOf(head, length);
  }
}
