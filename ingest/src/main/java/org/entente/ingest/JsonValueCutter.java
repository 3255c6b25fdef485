package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/**
 * Cuts the objects out of an array, or out of objects that follow one another. Brackets, commas and
 * blanks between them belong to no record; anything else there is a record of its own, up to the
 * next bracket, brace, comma or line end.
 *
 * <p>An object whose braces are sound is cut at its last one, however it is laid out. One that
 * cannot be sound ends early, so that it does not swallow the next:
 *
 * <ul>
 *   <li>before a brace that stands where a name should;
 *   <li>before a bracket that closes nothing within it;
 *   <li>if a string is not closed on its line: with the next line that begins with a brace or
 *       bracket no further in than the object's own line, behind it if it closes a brace.
 * </ul>
 *
 * An object or array without end is reported as {@link EOFException}.
 */
final class JsonValueCutter implements Cutter {

  private final ByteReader in;
  private final int limit;

  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private long start;
  private int arrays;

  /** For each open brace or bracket of the object whether it is a brace. */
  private final BitSet braces = new BitSet();

  private int depth;
  private boolean nameNext;

  private int indent;
  private boolean indenting = true;

  JsonValueCutter(InputStream in, int limit) {
    this.in = new ByteReader(in);
    this.limit = limit;
  }

  @Override
  public boolean next() throws IOException {
    record.reset();
    passBetween();
    start = in.offset();
    int b = in.peek();
    if (b < 0 && arrays > 0) {
      throw new EOFException("an array has no end");
    }
    if (b == '{') {
      readObject();
    } else {
      readOther();
    }
    return b >= 0;
  }

  private void passBetween() throws IOException {
    for (int b = in.peek(); ; b = in.peek()) {
      boolean mark = in.offset() < 3 && b >= 0xBB;
      boolean between = b >= 0 && b <= ' ' || b == ',' || b == '[' || b == ']' && arrays > 0;
      if (!mark && !between) {
        return;
      }
      arrays += b == '[' ? 1 : b == ']' ? -1 : 0;
      read();
    }
  }

  private void readOther() throws IOException {
    if (in.peek() < 0) {
      return;
    }
    boolean quoted = in.peek() == '"';
    keep();
    for (int b = in.peek(); b >= 0 && b != '\n'; b = in.peek()) {
      boolean ends = quoted ? b == '"' : b == ',' || b == '{' || b == '[' || b == ']';
      if (ends && !quoted) {
        return;
      }
      keep();
      if (ends) {
        return;
      }
    }
  }

  private void readObject() throws IOException {
    int own = indent;
    depth = 0;
    nameNext = false;
    for (int b = in.peek(); b >= 0; b = in.peek()) {
      if (b == '{' && nameNext || b == ']' && depth > 0 && !closesArray()) {
        return;
      }
      keep();
      if (b == '"' && !passString() || depth == limit) {
        passBroken(own);
        return;
      }
      follow(b);
      if (depth == 0) {
        return;
      }
    }
    if (!isTooLong()) {
      throw new EOFException("the object that begins at byte " + start + " has no end");
    }
  }

  private void follow(int b) {
    if (b == '{' || b == '[') {
      braces.set(depth++, b == '{');
      nameNext = b == '{';
    } else if (b == '}') {
      depth = Math.max(0, braces.previousSetBit(depth - 1));
      nameNext = false;
    } else if (b == ']') {
      depth = Math.max(0, braces.previousClearBit(depth - 1));
      nameNext = false;
    } else if (b == ',') {
      nameNext = braces.get(depth - 1);
    } else if (b > ' ') {
      nameNext = false;
    }
  }

  /** Whether a bracket is open within the object. */
  private boolean closesArray() {
    return braces.previousClearBit(depth - 1) >= 0;
  }

  /** Reads to the end of a string; false if its line ends before. */
  private boolean passString() throws IOException {
    for (int b = in.peek(); b >= 0 && b != '\n'; b = in.peek()) {
      keep();
      if (b == '"') {
        return true;
      }
      if (b == '\\' && in.peek() >= 0) {
        keep();
      }
    }
    return in.peek() < 0;
  }

  private void passBroken(int own) throws IOException {
    for (int b = in.peek(); b >= 0; b = in.peek()) {
      boolean begins = indenting && indent <= own;
      if (begins && (b == '{' || b == '[' || b == ']')) {
        return;
      }
      keep();
      if (begins && b == '}') {
        return;
      }
    }
  }

  private int read() throws IOException {
    int b = in.read();
    if (b == '\n') {
      indent = 0;
      indenting = true;
    } else {
      indenting &= b == ' ' || b == '\t';
      indent += indenting ? 1 : 0;
    }
    return b;
  }

  private void keep() throws IOException {
    int b = read();
    if (record.size() < limit) {
      record.write(b);
    }
  }

  @Override
  public byte[] bytes() {
    return record.toByteArray();
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long end() {
    return in.offset();
  }

  @Override
  public boolean isTooLong() {
    return in.offset() - start > limit;
  }
}
