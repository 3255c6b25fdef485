package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts bytes into the lines that are not blank. A line's end belongs to no record. */
final class LineCutter implements Cutter {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[256 << 10];
  private int at;
  private int filled;
  private long offset;
  private long start;
  private long length;
  private boolean blank;

  /** Where the line lies in the buffer, or its last part if it began in an earlier one. */
  private int from;

  private int to;
  private final ByteArrayOutputStream earlier = new ByteArrayOutputStream();

  LineCutter(InputStream in, int limit) {
    this(in, limit, 0);
  }

  /**
   * Cuts a part of a content.
   *
   * @param offset where the part begins
   */
  LineCutter(InputStream in, int limit, long offset) {
    this.in = in;
    this.limit = limit;
    this.offset = offset;
  }

  @Override
  public boolean next() throws IOException {
    boolean any = nextLine();
    while (any && blank) {
      any = nextLine();
    }
    return any;
  }

  private boolean nextLine() throws IOException {
    earlier.reset();
    blank = true;
    start = offset;
    length = 0;
    from = at;
    to = at;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      take();
      if (at < filled) {
        at++;
        offset++;
        return true;
      }
    }
    return any;
  }

  /** Takes what the buffer holds of the line. */
  private void take() {
    from = at;
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    to = at;
    length += to - from;
    offset += to - from;
    for (int i = from; blank && i < to; i++) {
      blank = buffer[i] >= 0 && buffer[i] <= ' ';
    }
  }

  /** Fills the buffer anew; what it holds of the line is kept first. */
  private boolean fill() throws IOException {
    earlier.write(buffer, from, Math.max(0, Math.min(limit - earlier.size(), to - from)));
    at = 0;
    from = 0;
    to = 0;
    filled = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public byte[] bytes() {
    if (earlier.size() == 0) {
      return Arrays.copyOfRange(buffer, from, Math.min(to, from + limit));
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(earlier.toByteArray());
    line.write(buffer, from, Math.max(0, Math.min(limit - earlier.size(), to - from)));
    return line.toByteArray();
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long end() {
    return start + length;
  }

  @Override
  public boolean isTooLong() {
    return length > limit;
  }
}
