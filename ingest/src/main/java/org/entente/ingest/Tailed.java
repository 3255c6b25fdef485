package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of which the last ones are remembered. */
final class Tailed extends Metered {

  private final byte[] ring;

  Tailed(InputStream in, int length) {
    super(in);
    ring = new byte[length];
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int at = (int) (count() % ring.length);
    int n = super.read(into, from, Math.min(length, ring.length));
    if (n > 0) {
      int first = Math.min(n, ring.length - at);
      System.arraycopy(into, from, ring, at, first);
      System.arraycopy(into, from + first, ring, 0, n - first);
    }
    return n;
  }

  /** The last bytes, as many as are remembered. */
  byte[] tail() {
    int length = (int) Math.min(count(), ring.length);
    byte[] tail = new byte[length];
    for (int i = 0; i < length; i++) {
      tail[i] = ring[(int) ((count() - length + i) % ring.length)];
    }
    return tail;
  }
}
