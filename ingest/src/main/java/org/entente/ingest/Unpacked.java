package org.entente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * The content of a file or of an archive's member, unpacked if its first bytes say so, with the
 * digest of what lay there.
 */
final class Unpacked extends FilterInputStream implements Content {

  private final Digested raw;
  private final Budget budget;
  private final Packing packing;

  private Unpacked(InputStream content, Digested raw, Packing packing, Budget budget) {
    super(content);
    this.raw = raw;
    this.packing = packing;
    this.budget = budget;
  }

  /** Opens a file; one that breaks at once does so when it is read. */
  static Unpacked file(InputStream file, Limits limits) {
    Digested raw = new Digested(file);
    return open(raw, new Budget(limits, raw));
  }

  /** Opens a member, on the budget of the file that it lies in. */
  static Unpacked member(InputStream member, Budget budget) {
    return open(new Digested(member), budget);
  }

  private static Unpacked open(Digested raw, Budget budget) {
    PushbackInputStream peek = new PushbackInputStream(raw, Packing.HEAD);
    Packing packing = Packing.NONE;
    try {
      byte[] head = peek.readNBytes(Packing.HEAD);
      peek.unread(head);
      packing = Packing.of(head);
      raw.allowPiece();
      InputStream content =
          packing == Packing.NONE ? peek : new Grown(packing.unpack(peek), raw, budget, true);
      return new Unpacked(content, raw, packing, budget);
    } catch (IOException e) {
      return new Unpacked(new Broken(e), raw, packing, budget);
    } finally {
      raw.allowAll();
    }
  }

  /** Nothing, so that a buffer hands on what it has before it asks for bytes that may break. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
    raw.close();
  }

  Packing packing() {
    return packing;
  }

  Budget budget() {
    return budget;
  }

  /** The file or member as it lies there. */
  Digested raw() {
    return raw;
  }

  @Override
  public Reason reason(IOException e) {
    if (e instanceof Budget.TooLarge) {
      return Reason.DECOMPRESS_LIMIT;
    }
    return budget.file().hasFailed() ? Reason.UNREADABLE : Reason.TRUNCATED;
  }

  /** Reads the file itself to its end; one that breaks has a record that says so. */
  @Override
  public FileReport report(String file, String format, String charset, long records) {
    try {
      raw.drain();
    } catch (IOException e) {
      // Size and digest are of what could be read.
    }
    return new FileReport(file, raw.count(), raw.sha256(), format, charset, records);
  }

  /** A content that could not even be opened as what it says it is. */
  private static final class Broken extends InputStream {
    private final IOException cause;

    Broken(IOException cause) {
      this.cause = cause;
    }

    @Override
    public int read() throws IOException {
      throw cause;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      throw cause;
    }
  }
}
