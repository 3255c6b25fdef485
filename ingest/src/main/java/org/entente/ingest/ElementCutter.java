package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts marked-up bytes (XML, SGML, in an encoding that contains ASCII) into elements of given
 * names, from {@code <item ...>} to the end of {@code </item>}.
 *
 * <ul>
 *   <li>Names are compared without case. Elements of the names do not nest: one that is not closed
 *       before the next begins ends there.
 *   <li>Tags in comments, CDATA sections and declarations ({@code <!DOCTYPE ... [...]>}) are none.
 *   <li>What stands before the first element is the {@link #head()}.
 *   <li>A content that is not blank and has no such element is one record, so that it is accounted
 *       for; of it {@link #bytes()} has the first {@value #HEAD} bytes.
 * </ul>
 *
 * The element at which the content ends unclosed is reported as {@link EOFException}.
 */
final class ElementCutter implements Cutter {

  private static final int HEAD = 64 << 10;

  private final InputStream in;
  private final int limit;
  private final Set<String> names;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int filled;
  private long offset;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private final StringBuilder tag = new StringBuilder();
  private boolean any;
  private boolean within;
  private boolean opensNext;
  private boolean blank = true;
  private long start;
  private long end;

  ElementCutter(InputStream in, int limit, String... elementNames) {
    this.in = in;
    this.limit = limit;
    this.names = Set.of(elementNames);
    for (String name : elementNames) {
      if (!name.equals(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("write element names in lower case: " + name);
      }
    }
  }

  /** What stands before the first element, at most {@value #HEAD} bytes of it. */
  byte[] head() {
    return head.toByteArray();
  }

  @Override
  public boolean next() throws IOException {
    record.reset();
    within = false;
    if (opensNext || findStart()) {
      opensNext = false;
      any = true;
      within = true;
      readElement();
      return true;
    }
    boolean nothing = any || blank;
    any = true;
    start = nothing ? offset : 0;
    end = offset;
    return !nothing;
  }

  private boolean findStart() throws IOException {
    while (nextTag()) {
      if (tag.charAt(1) != '/') {
        return true;
      }
      keepTag();
    }
    return false;
  }

  private void readElement() throws IOException {
    start = offset - tag.length();
    keepTag();
    if (passTag()) {
      end = offset;
      return;
    }
    while (nextTag()) {
      if (tag.charAt(1) != '/') {
        opensNext = true;
        end = offset - tag.length();
        return;
      }
      keepTag();
      passTag();
      end = offset;
      return;
    }
    end = offset;
    if (!isTooLong()) {
      throw new EOFException("the element that begins at byte " + start + " has no end");
    }
  }

  /** Reads on to a tag of one of the names and puts its begin, as {@code </item}, into the tag. */
  private boolean nextTag() throws IOException {
    for (int b = read(); b >= 0; b = read()) {
      if (b != '<') {
        keep(b);
        continue;
      }
      tag.setLength(0);
      tag.append('<');
      if (peek() == '/') {
        tag.append((char) read());
      }
      int from = tag.length();
      while (isNamePart(peek()) && tag.length() < 64) {
        tag.append((char) read());
      }
      if (!isNamePart(peek()) && names.contains(tag.substring(from).toLowerCase(Locale.ROOT))) {
        return true;
      }
      keepTag();
      if (tag.length() == 1 && peek() == '!') {
        passDeclaration();
      }
    }
    return false;
  }

  /** Goes to the end of the tag that has begun; true if it closes itself. */
  private boolean passTag() throws IOException {
    int last = 0;
    for (int b = read(); b >= 0; b = read()) {
      keep(b);
      if (b == '>') {
        return last == '/';
      }
      last = b;
    }
    return false;
  }

  private void passDeclaration() throws IOException {
    String open = keepNext(3);
    if (open.equals("!--")) {
      passUntil("-->");
    } else if (open.equals("![C")) {
      passUntil("]]>");
    } else {
      boolean subset = false;
      for (int b = read(); b >= 0; b = read()) {
        keep(b);
        if (b == '[' && !subset) {
          subset = true;
          passUntil("]");
        } else if (b == '>') {
          return;
        }
      }
    }
  }

  private String keepNext(int count) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.length() < count && peek() >= 0) {
      text.append((char) peek());
      keep(read());
    }
    return text.toString();
  }

  /** Goes behind the next occurrence of a mark whose parts before its last are alike, as in -->. */
  private void passUntil(String mark) throws IOException {
    int matched = 0;
    for (int b = read(); b >= 0; b = read()) {
      keep(b);
      boolean repeats = matched == mark.length() - 1 && matched > 0 && b == mark.charAt(0);
      matched = b == mark.charAt(matched) ? matched + 1 : repeats ? matched : 0;
      if (matched == mark.length()) {
        return;
      }
    }
  }

  private int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled ? buffer[at] & 0xFF : -1;
  }

  private int read() throws IOException {
    int b = peek();
    if (b >= 0) {
      at++;
      offset++;
    }
    return b;
  }

  private void keepTag() {
    for (byte b : tag.toString().getBytes(StandardCharsets.ISO_8859_1)) {
      keep(b);
    }
  }

  private void keep(int b) {
    blank &= b <= ' ' && b >= 0;
    if (within && record.size() < limit) {
      record.write(b);
    } else if (!any && head.size() < HEAD) {
      head.write(b);
    }
  }

  private static boolean isNamePart(int b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == ':'
        || b == '-'
        || b == '_'
        || b == '.';
  }

  @Override
  public byte[] bytes() {
    return within ? record.toByteArray() : head();
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public boolean isTooLong() {
    return within && end - start > limit;
  }
}
