package org.entente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes as a decoder takes them in. It can be told how many it may take for its next piece: a
 * decoder that asks for more is fed with a header without end, and would hold all of it.
 */
class Metered extends FilterInputStream {

  /** More than any sound header or block needs. */
  private static final long PIECE = 16 << 20;

  private long count;
  private long allowed = Long.MAX_VALUE;

  Metered(InputStream in) {
    super(in);
  }

  /** Lets the decoder take no more than a piece from here on. */
  void allowPiece() {
    allowed = count + PIECE;
  }

  void allowAll() {
    allowed = Long.MAX_VALUE;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (count >= allowed) {
      throw new IOException(PIECE + " bytes without any content");
    }
    int n = super.read(into, from, length);
    count += Math.max(0, n);
    return n;
  }

  /** Passes over bytes by reading them, so that they are counted. */
  @Override
  public long skip(long wanted) throws IOException {
    byte[] passed = new byte[(int) Math.max(0, Math.min(wanted, 1 << 13))];
    long left = wanted;
    for (int n = 0; left > 0 && n >= 0; ) {
      n = read(passed, 0, (int) Math.min(left, passed.length));
      left -= Math.max(0, n);
    }
    return wanted - left;
  }

  /** Nothing, so that a decoder hands on what it has before it asks for bytes that may break. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
