package org.entente.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes a text in one order: by its byte order mark, else as UTF-8 if it is valid, else as
 * Windows-1252 if every byte has a meaning there.
 */
record Charsets(String text, String charset) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Set<String> LATIN = Set.of("ISO-8859-1", "US-ASCII", "windows-1252");

  static Optional<Charsets> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return strictly(bytes, 0, StandardCharsets.UTF_8).or(() -> strictly(bytes, 0, WINDOWS));
  }

  /**
   * Decodes by the byte order mark, else as declared if that is known and every byte has a meaning
   * there, else as without a declaration. Who declares Latin-1 may have written UTF-8 and says no
   * more than that it is one of the two.
   *
   * @param declared names of encodings, the most trusted first
   */
  static Optional<Charsets> decode(byte[] bytes, List<String> declared) {
    boolean marked =
        startsWith(bytes, 0xEF, 0xBB, 0xBF)
            || startsWith(bytes, 0xFE, 0xFF)
            || startsWith(bytes, 0xFF, 0xFE);
    for (String name : marked ? List.<String>of() : declared) {
      Optional<Charsets> text =
          find(name).filter(c -> !LATIN.contains(c.name())).flatMap(c -> strictly(bytes, 0, c));
      if (text.isPresent()) {
        return text;
      }
    }
    return decode(bytes);
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Charsets(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
