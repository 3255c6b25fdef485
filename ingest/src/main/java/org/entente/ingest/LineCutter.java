package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts bytes into lines, never holding more of one than the limit, and knows where each began and
 * how long it really was.
 */
final class LineCutter {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int filled;
  private long offset;
  private long start;
  private long length;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  LineCutter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    start = offset;
    length = 0;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int from = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      keep(from, at - from);
      offset += at - from;
      if (at < filled) {
        at++;
        offset++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private void keep(int from, int count) {
    length += count;
    int room = limit - line.size();
    line.write(buffer, from, Math.max(0, Math.min(room, count)));
  }

  /** The line without its end, cut off at the limit. */
  byte[] bytes() {
    return line.toByteArray();
  }

  long start() {
    return start;
  }

  long end() {
    return start + length;
  }

  boolean isTooLong() {
    return length > limit;
  }
}
