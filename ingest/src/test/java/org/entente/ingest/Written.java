package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file as a cell of a table tells it, so that a test can show on one line what it reads:
 *
 * <pre>
 * ⏎ ␍ ⇥           line feed, carriage return, tab
 * ⟨x 1000⟩        x, a thousand times
 * ‹2028›          the character U+2028
 * ¬FF             the byte FF
 * @a              a good JSON object with the id a
 * §a              a good item of a feed with the title a
 * ⟪windows-1252⟫  all in this encoding, if it stands first; else UTF-8
 * </pre>
 */
final class Written {

  private static final String ITEM =
      "<item><title>%s</title><pubDate>27 Jul 2023</pubDate><description>Kim met Xi.</description>"
          + "</item>";

  private Written() {}

  static byte[] bytes(String cell) {
    int named = cell.startsWith("⟪") ? cell.indexOf('⟫') : 0;
    Charset charset =
        named > 0 ? Charset.forName(cell.substring(1, named)) : StandardCharsets.UTF_8;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int at = named > 0 ? named + 1 : 0; at < cell.length(); ) {
      char mark = cell.charAt(at);
      int end = end(cell, at);
      if (mark == '¬') {
        file.write(Integer.parseInt(cell, at + 1, end, 16));
      } else {
        file.writeBytes(text(mark, cell.substring(at, end)).getBytes(charset));
      }
      at = end;
    }
    return file.toByteArray();
  }

  private static int end(String cell, int at) {
    return switch (cell.charAt(at)) {
      case '¬' -> at + 3;
      case '@', '§' -> at + 2;
      case '⟨' -> cell.indexOf('⟩', at) + 1;
      case '‹' -> cell.indexOf('›', at) + 1;
      default -> cell.offsetByCodePoints(at, 1);
    };
  }

  private static String text(char mark, String piece) {
    return switch (mark) {
      case '⏎' -> "\n";
      case '␍' -> "\r";
      case '⇥' -> "\t";
      case '‹' -> Character.toString(Integer.parseInt(piece, 1, piece.length() - 1, 16));
      case '@' -> Reads.line(piece.substring(1));
      case '§' -> ITEM.formatted(piece.substring(1));
      case '⟨' -> {
        int blank = piece.lastIndexOf(' ');
        int times = Integer.parseInt(piece, blank + 1, piece.length() - 1, 10);
        yield new String(bytes(piece.substring(1, blank)), StandardCharsets.UTF_8).repeat(times);
      }
      default -> piece;
    };
  }
}
