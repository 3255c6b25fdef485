package org.entente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.entente.core.article.Sha256;

/**
 * The content of a file, unpacked if its first bytes say gzip, with the digest of what lay on disk.
 */
final class Unpacked extends FilterInputStream {

  private static final int MEGABYTE = 1 << 20;

  /** A file that unpacks to more than its limit. */
  static final class TooLarge extends IOException {
    TooLarge(String message) {
      super(message);
    }
  }

  private final Limits limits;
  private final Raw raw;
  private final boolean packed;
  private long unpackedBytes;
  private String sha256 = "";

  private Unpacked(InputStream content, Raw raw, boolean packed, Limits limits) {
    super(content);
    this.raw = raw;
    this.packed = packed;
    this.limits = limits;
  }

  /** Opens a file; one that breaks at once does so when it is read. */
  static Unpacked open(InputStream file, Limits limits) {
    Raw raw = new Raw(file);
    PushbackInputStream peek = new PushbackInputStream(raw, 2);
    try {
      byte[] magic = peek.readNBytes(2);
      peek.unread(magic);
      boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
      return new Unpacked(gzip ? new GZIPInputStream(peek, 1 << 16) : peek, raw, gzip, limits);
    } catch (IOException e) {
      return new Unpacked(new Broken(e), raw, true, limits);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (!packed) {
      return in.read(into, from, length);
    }
    check();
    long room = limits.decompressedBytes() + 1 - unpackedBytes;
    int n = in.read(into, from, (int) Math.min(room, length));
    unpackedBytes += Math.max(0, n);
    return n;
  }

  /** Nothing, so that a buffer hands on what it has before it asks for bytes that may break. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
    raw.close();
  }

  /** Comes before each read, so that all bytes within the limit have been handed on. */
  private void check() throws TooLarge {
    boolean ratio =
        unpackedBytes > MEGABYTE
            && unpackedBytes / Math.max(1, raw.count) > limits.decompressRatio();
    if (ratio || unpackedBytes > limits.decompressedBytes()) {
      throw new TooLarge(raw.count + " bytes unpack to more than " + (unpackedBytes - 1));
    }
  }

  boolean isPacked() {
    return packed;
  }

  /** Reads what is left of the file itself, so that digest and size are of all of it. */
  void drain() throws IOException {
    byte[] rest = new byte[1 << 16];
    while (raw.read(rest) >= 0) {
      continue;
    }
  }

  long bytesOnDisk() {
    return raw.count;
  }

  String sha256() {
    if (sha256.isEmpty()) {
      sha256 = HexFormat.of().formatHex(raw.getMessageDigest().digest());
    }
    return sha256;
  }

  /** A file that could not even be opened as what it says it is. */
  private static final class Broken extends InputStream {
    private final IOException cause;

    Broken(IOException cause) {
      this.cause = cause;
    }

    @Override
    public int read() throws IOException {
      throw cause;
    }
  }

  private static final class Raw extends DigestInputStream {
    private long count;

    Raw(InputStream in) {
      super(in, Sha256.start());
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      count += Math.max(0, n);
      return n;
    }

    /** Something, or gzip takes a remote stream that has not been asked yet for its end. */
    @Override
    public int available() {
      return 1;
    }
  }
}
