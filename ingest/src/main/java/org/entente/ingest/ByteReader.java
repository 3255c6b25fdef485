package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one, each of which can be looked at before it is taken. */
final class ByteReader {

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int filled;
  private long offset;

  ByteReader(InputStream in) {
    this.in = in;
  }

  /** The next byte, -1 at the end. */
  int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled ? buffer[at] & 0xFF : -1;
  }

  /** Takes the next byte, -1 at the end. */
  int read() throws IOException {
    int b = peek();
    if (b >= 0) {
      at++;
      offset++;
    }
    return b;
  }

  /** How many bytes have been taken. */
  long offset() {
    return offset;
  }
}
