package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/**
 * Reads JSON values one after another, each as far as it goes. Brackets, commas and blanks between
 * them belong to none; a value that is no object goes up to the next bracket, brace, comma or line
 * end.
 *
 * <p>An object whose braces and brackets are sound goes to its last one, however it is laid out.
 * One that cannot be sound ends early, so that it does not swallow the next:
 *
 * <ul>
 *   <li>before a brace that stands where a name should;
 *   <li>before a bracket that closes nothing within it;
 *   <li>if a string is not closed on its line: with the next line that begins with a brace or
 *       bracket no further in than the object's own line, behind it if it closes a brace.
 * </ul>
 */
final class JsonValues {

  /** Takes what is read. */
  interface Sink {
    void take(int b);
  }

  /** What a value turned out to be: an object, something else or broken, or one that breaks off. */
  enum Found {
    OBJECT,
    BROKEN,
    CUT_OFF
  }

  private final ByteReader in;
  private final int deepest;

  private long arrays;
  private Sink sink = b -> {};

  /** For each open brace or bracket of the object whether it is a brace. */
  private final BitSet braces = new BitSet();

  private int depth;
  private boolean nameNext;
  private boolean crossed;

  private int indent;
  private boolean indenting = true;

  /**
   * Reads values.
   *
   * @param deepest how many braces and brackets may be open in an object before it counts as broken
   */
  JsonValues(InputStream in, int deepest) {
    this.in = new ByteReader(in);
    this.deepest = deepest;
  }

  /** How many bytes have been read. */
  long offset() {
    return in.offset();
  }

  /** Whether an array has begun and not ended. */
  boolean isInArray() {
    return arrays > 0;
  }

  /** Reads what stands between values; false at the end of all. */
  boolean passBetween(Sink into) throws IOException {
    sink = into;
    for (int b = in.peek(); ; b = in.peek()) {
      boolean mark = in.offset() < 3 && b >= 0xBB;
      boolean between = b >= 0 && b <= ' ' || b == ',' || b == '[' || b == ']' && arrays > 0;
      if (!mark && !between) {
        return b >= 0;
      }
      arrays += b == '[' ? 1 : b == ']' ? -1 : 0;
      keep();
    }
  }

  /** Reads the value that stands next. */
  Found read(Sink into) throws IOException {
    sink = into;
    if (in.peek() == '{') {
      return readObject();
    }
    readOther();
    return Found.BROKEN;
  }

  private void readOther() throws IOException {
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

  private Found readObject() throws IOException {
    int own = indent;
    depth = 0;
    nameNext = false;
    crossed = false;
    for (int b = in.peek(); b >= 0; b = in.peek()) {
      if (b == '{' && nameNext || b == ']' && depth > 0 && !closesArray()) {
        return Found.BROKEN;
      }
      keep();
      if (b == '"' && !passString() || depth == deepest) {
        passBroken(own);
        return Found.BROKEN;
      }
      follow(b);
      if (depth == 0) {
        return crossed ? Found.BROKEN : Found.OBJECT;
      }
    }
    return Found.CUT_OFF;
  }

  private void follow(int b) {
    if (b == '{' || b == '[') {
      braces.set(depth++, b == '{');
      nameNext = b == '{';
    } else if (b == '}') {
      crossed |= !braces.get(depth - 1);
      depth = Math.max(0, braces.previousSetBit(depth - 1));
      nameNext = false;
    } else if (b == ']') {
      crossed |= braces.get(depth - 1);
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

  private void keep() throws IOException {
    int b = in.read();
    if (b == '\n') {
      indent = 0;
      indenting = true;
    } else {
      indenting &= b == ' ' || b == '\t';
      indent += indenting ? 1 : 0;
    }
    sink.take(b);
  }
}
