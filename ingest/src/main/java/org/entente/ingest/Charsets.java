package org.entente.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A text and the encoding that it was read in. One order holds everywhere, and each step takes the
 * whole text or nothing of it:
 *
 * <ol>
 *   <li>the byte order mark;
 *   <li>what the format declares, unless the bytes contradict it: they are no text in it, or they
 *       are UTF-8 beyond ASCII where an encoding of one byte a character is declared;
 *   <li>what the bytes look like: UTF-16 by the zeros that Latin letters leave in it; UTF-8, if it
 *       is valid but for halves of surrogate pairs, each of which becomes U+FFFD; Windows-1252, if
 *       every byte has a meaning there and most letters are ASCII.
 * </ol>
 *
 * What is none of these is no text: nothing is guessed below that.
 */
record Charsets(String text, String charset) {

  static final String UNKNOWN = "neither UTF-8 nor UTF-16 nor Windows-1252";

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 1 << 12;

  /** Decodes what declares nothing. */
  static Optional<Charsets> decode(byte[] bytes) {
    return decode(bytes, List.of());
  }

  /**
   * Decodes a text.
   *
   * @param declared names of encodings in whatever spelling, the most trusted first
   */
  static Optional<Charsets> decode(byte[] bytes, List<String> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return declared.stream()
        .flatMap(name -> find(name).stream())
        .filter(charset -> !isContradicted(charset, bytes))
        .flatMap(charset -> strictly(bytes, 0, charset).stream())
        .findFirst()
        .or(() -> detect(bytes));
  }

  /** Whether these are the first bytes of a text in which even ASCII takes two bytes each. */
  static boolean isWide(byte[] head) {
    return startsWith(head, 0xFE, 0xFF)
        || startsWith(head, 0xFF, 0xFE)
        || isMostlyZero(head, 0)
        || isMostlyZero(head, 1);
  }

  private static Optional<Charsets> detect(byte[] bytes) {
    if (isMostlyZero(bytes, 0)) {
      return strictly(bytes, 0, StandardCharsets.UTF_16BE);
    }
    if (isMostlyZero(bytes, 1)) {
      return strictly(bytes, 0, StandardCharsets.UTF_16LE);
    }
    return utf8(bytes, 0)
        .or(
            () ->
                Utf8Count.of(bytes).isDamaged()
                    ? Optional.empty()
                    : strictly(bytes, 0, WINDOWS).filter(Charsets::isWestern));
  }

  /** UTF-8 in which each half of a surrogate pair, as CESU-8 has them, becomes U+FFFD. */
  private static Optional<Charsets> utf8(byte[] bytes, int from) {
    Optional<Charsets> text = strictly(bytes, from, StandardCharsets.UTF_8);
    return text.isPresent() || !Utf8Count.of(bytes).hasOnlySurrogatesWrong()
        ? text
        : strictly(Utf8Count.withoutSurrogates(bytes), from, StandardCharsets.UTF_8);
  }

  /** The encoding that a label means: on the web all Latin-1 is read as Windows-1252. */
  private static Optional<Charset> find(String label) {
    String name = label.strip();
    try {
      if (name.isEmpty() || !Charset.isSupported(name)) {
        return Optional.empty();
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return Optional.of(latin ? WINDOWS : charset);
  }

  private static boolean isContradicted(Charset charset, byte[] bytes) {
    boolean oneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    return isWide(bytes) != charset.name().startsWith("UTF-16")
        || oneByte && Utf8Count.of(bytes).isUtf8BeyondAscii();
  }

  /** Whether at least a third of the bytes at one parity are zero, and hardly any at the other. */
  private static boolean isMostlyZero(byte[] bytes, int parity) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, LOOKED_AT) & ~1;
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    return zeros[parity] > length / 6 && zeros[1 - parity] <= length / 100;
  }

  /** Whether most letters are ASCII, as in all languages that are written in this encoding. */
  private static boolean isWestern(Charsets decoded) {
    int[] letters = new int[2];
    decoded.text.chars().filter(Character::isLetter).forEach(c -> letters[c < 0x80 ? 0 : 1]++);
    return letters[0] >= letters[1] * 2;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charsets> strictly(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(new Charsets(text.toString(), charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
