package org.entente.ingest;

import java.io.IOException;

/** How far one file may still grow, all that is packed in it and in its members together. */
final class Budget {

  private static final int MEGABYTE = 1 << 20;

  /** A file that unpacks to more than its limit. */
  static final class TooLarge extends IOException {
    TooLarge(String message) {
      super(message);
    }
  }

  private final Limits limits;
  private final Digested file;
  private long unpacked;
  private int entries;
  private boolean spent;

  Budget(Limits limits, Digested file) {
    this.limits = limits;
    this.file = file;
  }

  /** The file itself. */
  Digested file() {
    return file;
  }

  /** Comes before each read, so that all bytes within the limit have been handed on. */
  void check() throws TooLarge {
    boolean ratio =
        unpacked > MEGABYTE && unpacked > limits.decompressRatio() * Math.max(1, file.count());
    if (ratio || unpacked > limits.decompressedBytes()) {
      spent = true;
      throw new TooLarge(file.count() + " bytes unpack to more than " + (unpacked - 1));
    }
  }

  /** How many of the wanted bytes may be read: never more than one beyond the limit. */
  int room(int wanted) {
    return (int) Math.min(limits.decompressedBytes() + 1 - unpacked, wanted);
  }

  void spend(int bytes) {
    unpacked += bytes;
  }

  /** Comes with each entry of an archive. */
  void enter() throws TooLarge {
    if (++entries > limits.archiveEntries()) {
      spent = true;
      throw new TooLarge("more than " + limits.archiveEntries() + " entries");
    }
  }

  /** Whether the file has gone beyond a limit, so that nothing more of it is read. */
  boolean isSpent() {
    return spent;
  }
}
