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
 *       A section in which an element ends and the next begins right behind it was never closed.
 *   <li>What stands before the first element is the {@link #head()}.
 *   <li>A content that is not blank and has no such element is one record, so that it is accounted
 *       for; of it {@link #bytes()} has the first {@value #HEAD} bytes.
 * </ul>
 *
 * The element at which the content ends unclosed is reported as {@link EOFException}.
 */
final class ElementCutter implements Cutter {

  private static final int HEAD = 64 << 10;

  private final ByteReader in;
  private final int limit;
  private final Set<String> names;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private final StringBuilder tag = new StringBuilder();
  private boolean any;
  private boolean within;
  private boolean opensNext;
  private boolean blank = true;
  private long start;
  private long end;

  /** Cuts elements of these names, which are given in lower case. */
  ElementCutter(InputStream in, int limit, String... elementNames) {
    this.in = new ByteReader(in);
    this.limit = limit;
    this.names = Set.of(elementNames);
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
    start = nothing ? in.offset() : 0;
    end = in.offset();
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
    start = in.offset() - tag.length();
    keepTag();
    if (passTag()) {
      end = in.offset();
      return;
    }
    if (nextTag()) {
      opensNext = tag.charAt(1) != '/';
      end = in.offset() - tag.length();
      if (!opensNext) {
        keepTag();
        passTag();
        end = in.offset();
      }
      return;
    }
    end = in.offset();
    if (!isTooLong()) {
      throw new EOFException("the element that begins at byte " + start + " has no end");
    }
  }

  /** Reads on to a tag of one of the names and puts its begin, as {@code </item}, into the tag. */
  private boolean nextTag() throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '<') {
        keep(b);
        continue;
      }
      if (readTag()) {
        return true;
      }
      keepTag();
      if (tag.length() == 1 && in.peek() == '!' && passDeclaration()) {
        return true;
      }
    }
    return false;
  }

  /** Puts the begin of a tag behind its first character into the tag; true if of our names. */
  private boolean readTag() throws IOException {
    tag.setLength(0);
    tag.append('<');
    if (in.peek() == '/') {
      tag.append((char) in.read());
    }
    int from = tag.length();
    while (isNamePart(in.peek()) && tag.length() < 64) {
      tag.append((char) in.read());
    }
    return !isNamePart(in.peek()) && names.contains(tag.substring(from).toLowerCase(Locale.ROOT));
  }

  /** Goes to the end of the tag that has begun; true if it closes itself. */
  private boolean passTag() throws IOException {
    int last = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      keep(b);
      if (b == '>') {
        return last == '/';
      }
      last = b;
    }
    return false;
  }

  /** Goes behind a declaration; true if an element begins within a section that has no end. */
  private boolean passDeclaration() throws IOException {
    StringBuilder open = new StringBuilder();
    while (open.length() < 3 && in.peek() >= 0) {
      open.append((char) in.peek());
      keep(in.read());
    }
    if ("![C".contentEquals(open)) {
      return passSection();
    }
    if ("!--".contentEquals(open)) {
      passUntil("-->");
      return false;
    }
    boolean subset = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      keep(b);
      if (b == '[' && !subset) {
        subset = true;
        passUntil("]");
      } else if (b == '>') {
        return false;
      }
    }
    return false;
  }

  /** Goes behind a CDATA section, or to an element that begins right behind one that ends in it. */
  private boolean passSection() throws IOException {
    int brackets = 0;
    boolean closed = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '<') {
        boolean ours = readTag();
        boolean closes = ours && tag.charAt(1) == '/';
        if (ours && !closes && closed) {
          return true;
        }
        closed = closes;
        keepTag();
      } else {
        keep(b);
        closed &= b <= ' ' || b == '>';
      }
      if (b == '>' && brackets >= 2) {
        return false;
      }
      brackets = b == ']' ? brackets + 1 : 0;
    }
    return false;
  }

  /** Goes behind the next occurrence of a mark whose parts before its last are alike, as in -->. */
  private void passUntil(String mark) throws IOException {
    int matched = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      keep(b);
      boolean repeats = matched == mark.length() - 1 && matched > 0 && b == mark.charAt(0);
      matched = b == mark.charAt(matched) ? matched + 1 : repeats ? matched : 0;
      if (matched == mark.length()) {
        return;
      }
    }
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
    return b < 0x80 && Character.isLetterOrDigit(b) || ":-_.".indexOf(b) >= 0;
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
