package org.entente.ingest.entities;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file of entities, and their text: UTF-8, of bounded size. */
record EntityText(byte[] bytes, String text) {

  static final int MOST_BYTES = 16 << 20;

  static EntityText read(Path path) throws BadEntities {
    String file = path.toString();
    if (!Files.isRegularFile(path)) {
      throw new BadEntities(file, "is no file; give the path of a .yaml, .yml or .csv file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BadEntities(file, "is larger than 16 MiB; name the entities that you count");
      }
      return new EntityText(bytes, decode(file, bytes));
    } catch (IOException e) {
      throw new BadEntities(file, "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String decode(String file, byte[] bytes) throws BadEntities {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(in, out, true).isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new BadEntities(file, line, "is not UTF-8; save the file as UTF-8");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
