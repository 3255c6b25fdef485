package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes a whole content as one record. An empty content has none. */
final class WholeCutter implements Cutter {

  private final InputStream in;
  private final int limit;
  private final boolean limited;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long length;
  private boolean done;

  WholeCutter(InputStream in, int limit) {
    this(in, limit, true);
  }

  private WholeCutter(InputStream in, int limit, boolean limited) {
    this.in = in;
    this.limit = limit;
    this.limited = limited;
  }

  /** Takes a content of any length, and keeps its first bytes. */
  static WholeCutter keeping(InputStream in, int bytes) {
    return new WholeCutter(in, bytes, false);
  }

  @Override
  public boolean next() throws IOException {
    if (done) {
      return false;
    }
    done = true;
    byte[] piece = new byte[1 << 16];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      kept.write(piece, 0, (int) Math.min(n, Math.max(0, limit - length)));
      length += n;
    }
    return length > 0;
  }

  @Override
  public byte[] bytes() {
    return kept.toByteArray();
  }

  @Override
  public long start() {
    return 0;
  }

  @Override
  public long end() {
    return length;
  }

  @Override
  public boolean isTooLong() {
    return limited && length > limit;
  }
}
