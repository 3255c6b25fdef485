package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.entente.ingest.JsonValues.Found;

/**
 * Cuts the objects out of an array, or out of objects that follow one another. What is no object,
 * or a broken one, is a record too, as far as {@link JsonValues} reads it.
 *
 * <p>So that a large file of garbage has no record for every other byte, not more than {@link
 * Limits#brokenInRow} of these follow one another: the last of them goes on to the next object
 * whose braces and brackets are sound, or to the end.
 *
 * <p>An object or array without end is reported as {@link EOFException}.
 */
final class JsonValueCutter implements Cutter {

  /** A value with its place; of a long one the first bytes only. */
  private final class Piece implements JsonValues.Sink {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long start;
    long end;

    void begin() {
      bytes.reset();
      start = values.offset();
      end = start;
    }

    @Override
    public void take(int b) {
      if (bytes.size() < limits.recordBytes()) {
        bytes.write(b);
      }
    }

    /** Goes on to the end of a piece that follows. */
    void join(Piece next) {
      int room = limits.recordBytes() - bytes.size();
      if (room > 0) {
        bytes.write(next.bytes.toByteArray(), 0, Math.min(room, next.bytes.size()));
      }
      end = next.end;
    }
  }

  private final JsonValues values;
  private final Limits limits;
  private Piece record = new Piece();

  /** The object behind a broken record that goes on up to it. */
  private Piece ahead = new Piece();

  private boolean isAhead;
  private int broken;

  JsonValueCutter(InputStream in, Limits limits) {
    this.values = new JsonValues(in, limits.recordBytes());
    this.limits = limits;
  }

  @Override
  public boolean next() throws IOException {
    if (isAhead) {
      takeAhead();
      return true;
    }
    record.begin();
    boolean any = values.passBetween(b -> {});
    record.begin();
    if (any) {
      readRecord();
    } else if (values.isInArray()) {
      throw new EOFException("an array has no end");
    }
    return any;
  }

  private void takeAhead() {
    Piece done = record;
    record = ahead;
    ahead = done;
    isAhead = false;
    broken = 0;
  }

  private void readRecord() throws IOException {
    Found found = read(record);
    broken = found == Found.OBJECT ? 0 : broken + 1;
    while (broken == limits.brokenInRow() && !isAhead && values.passBetween(record)) {
      ahead.begin();
      found = read(ahead);
      isAhead = found == Found.OBJECT;
    }
    if (found == Found.CUT_OFF && !isTooLong()) {
      throw new EOFException("the object that begins at byte " + record.start + " has no end");
    }
  }

  /** Reads a value; one that is no sound object belongs to the record. */
  private Found read(Piece piece) throws IOException {
    Found found = Found.CUT_OFF;
    try {
      found = values.read(piece);
    } finally {
      piece.end = values.offset();
      if (piece == ahead && found != Found.OBJECT) {
        record.join(ahead);
      }
    }
    return found;
  }

  @Override
  public byte[] bytes() {
    byte[] bytes = record.bytes.toByteArray();
    long length = record.end - record.start;
    return bytes.length <= length ? bytes : Arrays.copyOf(bytes, (int) length);
  }

  @Override
  public long start() {
    return record.start;
  }

  @Override
  public long end() {
    return record.end;
  }

  @Override
  public boolean isTooLong() {
    return record.end - record.start > limits.recordBytes();
  }
}
