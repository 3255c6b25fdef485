package org.entente.ingest;

import java.io.ByteArrayOutputStream;

/**
 * How much in some bytes is UTF-8.
 *
 * @param beyondAscii characters of two to four bytes
 * @param surrogates halves of surrogate pairs, written as three bytes each
 * @param wrong bytes that are part of neither
 */
record Utf8Count(int beyondAscii, int surrogates, int wrong) {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  static Utf8Count of(byte[] bytes) {
    int beyondAscii = 0;
    int surrogates = 0;
    int wrong = 0;
    for (int at = 0; at < bytes.length; ) {
      int length = length(bytes, at);
      if (length == 0) {
        wrong++;
      } else if (isSurrogate(bytes, at, length)) {
        surrogates++;
      } else {
        beyondAscii += length > 1 ? 1 : 0;
      }
      at += Math.max(1, length);
    }
    return new Utf8Count(beyondAscii, surrogates, wrong);
  }

  boolean isUtf8BeyondAscii() {
    return wrong == 0 && beyondAscii > 0;
  }

  boolean hasOnlySurrogatesWrong() {
    return wrong == 0 && surrogates > 0;
  }

  /** Whether it must have been UTF-8 before something went wrong with it. */
  boolean isDamaged() {
    return beyondAscii + surrogates > wrong;
  }

  /** The bytes with U+FFFD for each half of a surrogate pair. */
  static byte[] withoutSurrogates(byte[] bytes) {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < bytes.length; ) {
      int length = Math.max(1, length(bytes, at));
      if (isSurrogate(bytes, at, length)) {
        clean.writeBytes(REPLACEMENT);
      } else {
        clean.write(bytes, at, length);
      }
      at += length;
    }
    return clean.toByteArray();
  }

  private static boolean isSurrogate(byte[] bytes, int at, int length) {
    return length == 3 && (bytes[at] & 0xFF) == 0xED && (bytes[at + 1] & 0xFF) >= 0xA0;
  }

  /** The length of the character that begins at a byte, 0 if none does. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = length > 2 ? bytes[at + 1] & 0xFF : 0x90;
    boolean tooLong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
    return tooLong || first == 0xF4 && second > 0x8F ? 0 : length;
  }
}
