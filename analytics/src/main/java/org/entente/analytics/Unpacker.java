package org.entente.analytics;

import java.nio.charset.StandardCharsets;

/** Takes out what a {@link Packer} put in. */
final class Unpacker {

  private final byte[] bytes;
  private int at;

  Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return at < bytes.length;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  /** A text or null. */
  String text() {
    int length = number() - 1;
    if (length < 0) {
      return null;
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** One of the values of an enum. */
  <E> E constant(E[] values) {
    return values[number()];
  }
}
