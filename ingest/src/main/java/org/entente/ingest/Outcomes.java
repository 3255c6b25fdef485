package org.entente.ingest;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.zip.ZipException;
import org.entente.core.article.Origin;

/** The outcomes of one file, one after another; at the end {@link #report} says what was read. */
public abstract class Outcomes implements Iterator<Outcome>, Closeable {

  protected final String file;
  protected final Rules rules;
  private final Unpacked content;
  private final Queue<Outcome> ready = new ArrayDeque<>();
  private boolean ended;
  private long records;

  Outcomes(String file, Unpacked content, Rules rules) {
    this.file = file;
    this.content = content;
    this.rules = rules;
  }

  /**
   * Reads the next record, or gives false if there is none; whatever it met goes to {@link #emit}.
   */
  abstract boolean readNext() throws IOException;

  /** Where reading stands, for a file that breaks off. */
  abstract long position();

  abstract byte[] unfinished();

  abstract String format();

  abstract String charset();

  final long nextRecord() {
    return records + 1;
  }

  final void emit(Outcome outcome) {
    records++;
    ready.add(outcome);
  }

  @Override
  public final boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      try {
        ended = !readNext();
      } catch (IOException e) {
        ended = true;
        emit(broken(e));
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public final Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** What was read; only after the last outcome. */
  public final FileReport report() throws IOException {
    content.drain();
    return new FileReport(
        file, content.bytesOnDisk(), content.sha256(), format(), charset(), records);
  }

  @Override
  public final void close() throws IOException {
    content.close();
  }

  private Outcome broken(IOException e) {
    Reason reason =
        e instanceof EOFException
            ? Reason.TRUNCATED
            : e instanceof Unpacked.TooLarge
                ? Reason.DECOMPRESS_LIMIT
                : e instanceof ZipException ? Reason.TRUNCATED : Reason.UNREADABLE;
    byte[] raw = unfinished();
    Origin where = new Origin(file, nextRecord(), position(), position() + raw.length);
    return new Outcome.Rejected(where, reason, String.valueOf(e.getMessage()), "", raw);
  }

  final byte[] cut(byte[] record) {
    int most = rules.limits().rawBytes();
    return record.length <= most ? record : java.util.Arrays.copyOf(record, most);
  }
}
