package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts bytes into the lines that are not blank. A line's end belongs to no record. */
final class LineCutter implements Cutter {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int filled;
  private long offset;
  private long start;
  private long length;
  private boolean blank;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  LineCutter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
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
    line.reset();
    blank = true;
    start = offset;
    length = 0;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int from = at;
      while (at < filled && buffer[at] != '\n') {
        blank &= buffer[at] >= 0 && buffer[at] <= ' ';
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

  @Override
  public byte[] bytes() {
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
