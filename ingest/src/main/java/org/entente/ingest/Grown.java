package org.entente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.CompressorInputStream;

/**
 * Bytes as a decoder gives them, charged to a budget if it gives more than it takes. What was
 * decoded before a fault is handed on before the fault is; a fault stays.
 */
final class Grown extends FilterInputStream {

  private final Budget budget;
  private final Metered packed;
  private final boolean charged;
  private IOException fault;

  /**
   * Takes the bytes of a decoder.
   *
   * @param packed what the decoder itself reads
   */
  Grown(InputStream decoder, Metered packed, Budget budget, boolean charged) {
    super(decoder);
    this.charged = charged;
    this.packed = packed;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    budget.check();
    packed.allowPiece();
    int n = decode(into, from, budget.room(length));
    budget.spend(charged ? Math.max(0, n) : 0);
    return n;
  }

  /** Whether the decoder has met damage or a limit. */
  boolean isBroken() {
    return fault != null;
  }

  private int decode(byte[] into, int from, int length) throws IOException {
    long before = decoded();
    try {
      return in.read(into, from, length);
    } catch (IOException e) {
      fault = e;
    } catch (RuntimeException e) {
      // Decoders meet damage with whatever their arithmetic runs into.
      fault = new IOException("damaged: " + e, e);
    }
    int saved = (int) (decoded() - before);
    if (saved > 0) {
      return saved;
    }
    throw fault;
  }

  /** How much has been decoded, where that is told. */
  private long decoded() {
    return in instanceof CompressorInputStream decoder ? decoder.getBytesRead() : 0;
  }

  /** Nothing, so that a buffer hands on what it has before it asks for bytes that may break. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
