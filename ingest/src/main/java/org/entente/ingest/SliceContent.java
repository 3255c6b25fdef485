package org.entente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a slice, plain as they lie in the file. */
final class SliceContent extends FilterInputStream implements Content {

  private final FileReport whole;
  private long left;

  /**
   * Takes a slice's bytes.
   *
   * @param in the file from the slice's first byte on
   */
  SliceContent(Slice slice, InputStream in) {
    super(in);
    whole = slice.whole();
    left = slice.end() - slice.start();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n = left == 0 ? -1 : super.read(into, from, (int) Math.min(length, left));
    left -= Math.max(0, n);
    return n;
  }

  @Override
  public Reason reason(IOException e) {
    return Reason.UNREADABLE;
  }

  /** Each slice counts its own records; they add up to the file's. */
  @Override
  public FileReport report(String file, String format, String charset, long records) {
    return new FileReport(file, whole.bytes(), whole.sha256(), format, charset, records);
  }
}
