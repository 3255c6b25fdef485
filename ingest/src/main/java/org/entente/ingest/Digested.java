package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.entente.core.article.Sha256;

/** The bytes of a file or member as they lie there, with their number and digest. */
final class Digested extends Metered {

  private final MessageDigest digest = Sha256.start();
  private String sha256 = "";
  private boolean failed;

  Digested(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n;
    try {
      n = super.read(into, from, length);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
    if (n > 0) {
      digest.update(into, from, n);
    }
    return n;
  }

  /** Whether the bytes themselves could not be had, as apart from what a decoder makes of them. */
  boolean hasFailed() {
    return failed;
  }

  /** Reads what is left, so that number and digest are of all. */
  void drain() throws IOException {
    allowAll();
    byte[] rest = new byte[1 << 16];
    while (read(rest, 0, rest.length) >= 0) {
      continue;
    }
  }

  /** The digest in hex; nothing may be read afterwards. */
  String sha256() {
    if (sha256.isEmpty()) {
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
    return sha256;
  }
}
