package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Cuts bytes into the lines that are not blank. A line's end belongs to no record. */
final class LineCutter implements Cutter {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

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
    at = lineFeed();
    to = at;
    length += to - from;
    offset += to - from;
    for (int i = from; blank && i < to; i++) {
      blank = buffer[i] >= 0 && buffer[i] <= ' ';
    }
  }

  /** Where the next line feed stands; passes eight bytes at a time that have none. */
  private int lineFeed() {
    int i = at;
    while (i + Long.BYTES <= filled && !hasLineFeed((long) EIGHT_BYTES.get(buffer, i))) {
      i += Long.BYTES;
    }
    while (i < filled && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Whether one of eight bytes is a line feed, by Mycroft's test for a byte that is zero. */
  private static boolean hasLineFeed(long bytes) {
    long zeroed = bytes ^ 0x0A0A0A0A0A0A0A0AL;
    return (zeroed - 0x0101010101010101L & ~zeroed & 0x8080808080808080L) != 0;
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
