package org.entente.core.reprint;

/** Hashes of words and runs of words, the same on every machine. */
final class Hash {

  static final int START = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  private Hash() {}

  /** A running hash with one more part (FNV-1a). */
  static int add(int hash, int part) {
    return (hash ^ part) * PRIME;
  }

  /**
   * Spreads a hash over all its bits (the finisher of MurmurHash3), so that small ones are rare.
   */
  static int mixed(int hash) {
    int h = hash;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  static int ofPair(int first, int second) {
    return mixed(first * 31 + second);
  }

  static int ofTriple(int first, int second, int third) {
    return mixed((first * 31 + second) * 31 + third);
  }

  /** A running hash in 64 bits with one more part. */
  static long addLong(long hash, int part) {
    long h = (hash ^ part) * 0x9E3779B97F4A7C15L;
    return h ^ h >>> 29;
  }
}
