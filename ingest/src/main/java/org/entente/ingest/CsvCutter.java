package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the rows of a table, without its header and without blank lines. A row ends at the first
 * line end, CR, LF or both, that is not within quotes.
 *
 * <p>A row over several lines that does not fit the header, whose quotes do not match, or one of
 * whose lines is by itself a row with a date in its place, has an open quote somewhere. It does not
 * swallow the rows behind it: it ends with its first line, or later, before the next line that
 * begins a row which does fit. A quote that is still open after as many bytes as a record may have
 * counts as one that is never closed.
 *
 * <p>It holds no more bytes than a few records of the greatest length.
 */
final class CsvCutter implements Cutter {

  private static final int END = -1;
  private static final int CHUNK = 64 << 10;

  private final InputStream in;
  private final int limit;
  private final CsvHeader header;
  private final byte delimiter;
  private final int columns;

  /** Bytes from the begin of the record on; those before {@link #from} are done with. */
  private byte[] window = new byte[2 * CHUNK];

  private int from;
  private int filled;
  private boolean ended;
  private Optional<IOException> broken = Optional.empty();
  private long start;
  private int length;
  private long passed;
  private boolean severalLines;

  /** A row found from some place on: where it ends, and whether it fits the header. */
  private record Row(int end, boolean fits, boolean oneLine) {}

  private static final Row BROKEN = new Row(0, false, false);

  CsvCutter(InputStream in, int limit, CsvHeader header) {
    this.in = in;
    this.limit = limit;
    this.header = header;
    this.delimiter = (byte) header.delimiter();
    this.columns = header.columns().size();
    this.start = header.end();
  }

  @Override
  public boolean next() throws IOException {
    advance(length);
    start += passed;
    passed = 0;
    length = 0;
    while (isLineEnd(at(0))) {
      advance(1);
    }
    boolean any = at(0) != END;
    Row row = row(0);
    length = row.oneLine || row.fits && !hidesRow(row.end) ? row.end : brokenEnd();
    if (length > limit) {
      length = limit;
      passLine();
    }
    if (broken.isPresent() && at(length) == END) {
      throw broken.get();
    }
    return any;
  }

  /** The row that begins at a place; one that cannot fit is not followed to its end. */
  private Row row(int begin) {
    severalLines = false;
    int cells = 0;
    boolean excess = false;
    for (int i = begin; ; i++) {
      int cell = i;
      i = at(cell) == '"' ? quotedEnd(cell, begin + limit) : plainEnd(cell, begin + limit);
      cells++;
      excess |= cells > columns && i > cell;
      if (i < 0 || i > begin + limit || excess && severalLines) {
        return BROKEN;
      }
      if (at(i) != delimiter) {
        return new Row(i, !excess && cells >= columns, !severalLines);
      }
    }
  }

  private int plainEnd(int begin, int last) {
    int i = begin;
    while (i <= last && !endsCell(at(i))) {
      i++;
    }
    return i;
  }

  /** The end of a cell in quotes, -1 if they do not match. */
  private int quotedEnd(int begin, int last) {
    for (int i = begin + 1; i <= last && at(i) != END; i++) {
      severalLines |= isLineEnd(at(i));
      if (at(i) == '"' && at(i + 1) == '"') {
        i++;
      } else if (at(i) == '"') {
        return endsCell(at(i + 1)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** The end of a row that is broken: of its first line or of the last before one that fits. */
  private int brokenEnd() {
    int end = lineEnd(0);
    int line = nextLine(end);
    while (line <= limit && at(line) != END && !row(line).fits) {
      int lineEnd = lineEnd(line);
      if (lineEnd > limit) {
        return end;
      }
      end = lineEnd > line ? lineEnd : end;
      line = nextLine(lineEnd);
    }
    return end;
  }

  /** Whether a line behind the first of a row is a row by itself. */
  private boolean hidesRow(int rowEnd) {
    for (int line = nextLine(lineEnd(0)); line < rowEnd; line = nextLine(lineEnd(line))) {
      Row inner = row(line);
      if (inner.fits && inner.oneLine && header.isDatedRow(copy(line, inner.end))) {
        return true;
      }
    }
    return false;
  }

  private byte[] copy(int begin, int end) {
    return Arrays.copyOfRange(window, from + begin, from + end);
  }

  private int lineEnd(int begin) {
    int i = begin;
    while (i <= limit && at(i) != END && !isLineEnd(at(i))) {
      i++;
    }
    return i;
  }

  private int nextLine(int lineEnd) {
    boolean both = at(lineEnd) == '\r' && at(lineEnd + 1) == '\n';
    return lineEnd + (both ? 2 : 1);
  }

  /** Goes on to the end of a line that is too long, without keeping it. */
  private void passLine() {
    for (int i = length; ; i++) {
      if (from + i >= filled) {
        passed += filled - from - length;
        filled = from + length;
        i = length;
        fill();
      }
      int b = at(i);
      if (b == END || isLineEnd(b)) {
        passed += i - length;
        System.arraycopy(window, from + i, window, from + length, filled - from - i);
        filled -= i - length;
        return;
      }
    }
  }

  private boolean endsCell(int b) {
    return b == END || b == delimiter || isLineEnd(b);
  }

  private static boolean isLineEnd(int b) {
    return b == '\n' || b == '\r';
  }

  /** The byte at a distance from the record's begin, or {@link #END}. */
  private int at(int distance) {
    while (from + distance >= filled && !ended) {
      fill();
    }
    return from + distance < filled ? window[from + distance] & 0xFF : END;
  }

  private void fill() {
    if (window.length - filled < CHUNK) {
      byte[] larger = filled - from > window.length / 2 ? new byte[2 * window.length] : window;
      System.arraycopy(window, from, larger, 0, filled - from);
      window = larger;
      filled -= from;
      from = 0;
    }
    try {
      int n = in.read(window, filled, window.length - filled);
      ended = n < 0;
      filled += Math.max(0, n);
    } catch (IOException e) {
      // Comes up again once the rows before it have been handed on.
      broken = Optional.of(e);
      ended = true;
    }
  }

  private void advance(int bytes) {
    from += bytes;
    start += bytes;
  }

  @Override
  public byte[] bytes() {
    return copy(0, length);
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long end() {
    return start + length + passed;
  }

  @Override
  public boolean isTooLong() {
    return length + passed > limit;
  }
}
