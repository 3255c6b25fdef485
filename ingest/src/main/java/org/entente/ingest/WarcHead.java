package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a WARC record's header says of its frame.
 *
 * @param length bytes of the header with the blank line after it; 0 if it does not end within
 *     {@value #LONGEST} bytes
 * @param content bytes of the content; -1 if the header does not say
 * @param type in lower case, empty if the header does not say
 */
record WarcHead(int length, long content, String type) {

  static final int LONGEST = 64 << 10;

  /** How many bytes tell that a record begins. */
  static final int MARK = "WARC/1".length();

  private static final String LENGTH = "content-length:";
  private static final String TYPE = "warc-type:";

  /** Reads the header that begins at a place. */
  static WarcHead at(byte[] bytes, int from, int to) {
    int end = blankLine(bytes, from, Math.min(to, from + LONGEST));
    if (end < 0 || !isMark(bytes, from, to)) {
      return new WarcHead(0, -1, "");
    }
    long content = -1;
    String type = "";
    String head = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    for (String line : head.split("\r?\n")) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith(LENGTH)) {
        content = number(lower.substring(LENGTH.length()).strip());
      } else if (lower.startsWith(TYPE)) {
        type = lower.substring(TYPE.length()).strip();
      }
    }
    return new WarcHead(end - from, content, type);
  }

  /** Where the first blank line ends, or -1. */
  static int blankLine(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        int next = i + 1 < to && bytes[i + 1] == '\r' ? i + 2 : i + 1;
        if (next < to && bytes[next] == '\n') {
          return next + 1;
        }
      }
    }
    return -1;
  }

  /** Whether a record may begin here. */
  static boolean isMark(byte[] bytes, int at, int to) {
    return at + MARK <= to
        && bytes[at] == 'W'
        && bytes[at + 1] == 'A'
        && bytes[at + 2] == 'R'
        && bytes[at + 3] == 'C'
        && bytes[at + 4] == '/'
        && bytes[at + 5] >= '0'
        && bytes[at + 5] <= '9';
  }

  private static long number(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 18;
    return digits && text.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(text) : -1;
  }
}
