package org.entente.ingest;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a single content is packed, told by its first bytes. */
enum Packing {
  NONE("") {
    @Override
    InputStream unpack(InputStream in) {
      return in;
    }
  },
  GZIP("gzip") {
    /** Not by the builder, whose signature holds classes of commons-io, which our jar renames. */
    @Override
    @SuppressWarnings("deprecation")
    InputStream unpack(InputStream in) throws IOException {
      return new GzipCompressorInputStream(in, true);
    }
  },
  BZIP2("bzip2") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  ZSTD("zstd") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZstdInputStreamNoFinalizer(in);
    }
  };

  /** How many bytes tell. */
  static final int HEAD = 10;

  private static final byte[] BZIP2_BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};
  private static final byte[] BZIP2_END = {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90};

  private final String word;

  Packing(String word) {
    this.word = word;
  }

  /** The word that tables hold. */
  String word() {
    return word;
  }

  /** All streams that follow one another in a content, as one. */
  abstract InputStream unpack(InputStream in) throws IOException;

  static Packing of(byte[] head) {
    if (Magic.starts(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    boolean zstd = Magic.starts(head, 0x28, 0xB5, 0x2F, 0xFD);
    boolean skippable =
        Magic.holds(head, 1, 0x2A, 0x4D, 0x18) && (head[0] & 0xF0) == 0x50 && head.length >= 4;
    if (zstd || skippable) {
      return ZSTD;
    }
    boolean block = Magic.holds(head, 4, BZIP2_BLOCK) || Magic.holds(head, 4, BZIP2_END);
    return block && Magic.starts(head, 'B', 'Z', 'h') ? BZIP2 : NONE;
  }
}
