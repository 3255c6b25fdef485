package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Takes a whole content as one record. An empty content has none. */
final class WholeCutter implements Cutter {

  private final InputStream in;
  private final int limit;
  private byte[] bytes = new byte[0];
  private long length;
  private final boolean ofAnyLength;
  private boolean done;

  WholeCutter(InputStream in, int limit) {
    this(in, limit, false);
  }

  private WholeCutter(InputStream in, int limit, boolean ofAnyLength) {
    this.in = in;
    this.limit = limit;
    this.ofAnyLength = ofAnyLength;
  }

  /** Takes a content of any length as one record, and of its bytes the first. */
  static WholeCutter ofHead(InputStream in, int bytes) {
    return new WholeCutter(in, bytes, true);
  }

  @Override
  public boolean next() throws IOException {
    if (done) {
      return false;
    }
    done = true;
    bytes = in.readNBytes(limit);
    length = bytes.length;
    byte[] rest = new byte[bytes.length < limit ? 0 : 1 << 16];
    for (int n = 0; rest.length > 0 && n >= 0; n = in.read(rest)) {
      length += n;
    }
    return length > 0;
  }

  @Override
  public byte[] bytes() {
    return bytes;
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
    return !ofAnyLength && length > limit;
  }
}
