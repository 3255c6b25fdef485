package org.entente.analytics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Values one after another in bytes: for what a table carries but no query looks into, which as
 * columns would cost more than finding it. {@link Unpacker} takes them out again in the same order.
 */
final class Packer {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int LONGEST_NUMBER = 5;

  private byte[] bytes = new byte[512];
  private int size;

  /** A number that is not negative; small ones take one byte. */
  Packer number(int value) {
    grow(LONGEST_NUMBER);
    int left = value;
    while ((left & ~SEVEN_BITS) != 0) {
      bytes[size++] = (byte) (left & SEVEN_BITS | MORE);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
    return this;
  }

  /** A text or null. */
  Packer text(String value) {
    if (value == null) {
      return number(0);
    }
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    number(text.length + 1);
    grow(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
    return this;
  }

  Packer constant(Enum<?> value) {
    return number(value.ordinal());
  }

  private void grow(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
