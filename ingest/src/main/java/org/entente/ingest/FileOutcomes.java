package org.entente.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.core.article.Origin;

/**
 * The records of one content: a cutter frames them, a parser judges each. They are numbered from
 * the first after those that stand {@code before} it.
 */
final class FileOutcomes implements Outcomes {

  private final String file;
  private final Content content;
  private final String format;
  private final Cutter cutter;
  private final RecordParser parser;
  private final Limits limits;
  private Optional<Outcome> ready = Optional.empty();
  private boolean ended;
  private final long before;
  private long records;

  FileOutcomes(String file, Content content, Framing framing, Limits limits, long before) {
    this.before = before;
    this.file = file;
    this.content = content;
    this.format = framing.format();
    this.cutter = framing.cutter();
    this.parser = framing.parser();
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty() && !ended) {
      ready = read();
      records += ready.isPresent() ? 1 : 0;
    }
    return ready.isPresent();
  }

  private Optional<Outcome> read() {
    try {
      ended = !cutter.next();
      return ended ? Optional.empty() : Optional.of(readable(judge()));
    } catch (IOException e) {
      ended = true;
      return Optional.of(readable(broken(e)));
    }
  }

  /** An outcome says how to read its record again. */
  private Outcome readable(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected
        ? rejected.readAs(format, parser.head())
        : ((Outcome.Kept) outcome).readAs(format, parser.head());
  }

  private Outcome judge() {
    byte[] record = cutter.bytes();
    Origin origin = new Origin(file, before + records + 1, cutter.start(), cutter.end());
    if (cutter.isTooLong()) {
      String detail =
          origin.byteEnd() - origin.byteStart() + " bytes, at most " + limits.recordBytes();
      return new Outcome.Rejected(origin, Reason.RECORD_TOO_LONG, detail, "", cut(record));
    }
    return parser.parse(record, origin, cut(record));
  }

  private Outcome broken(IOException e) {
    byte[] raw = cut(cutter.bytes());
    Origin where = new Origin(file, before + records + 1, cutter.start(), cutter.end());
    String detail = Optional.ofNullable(e.getMessage()).orElse("it breaks off");
    return new Outcome.Rejected(where, content.reason(e), detail, "", raw);
  }

  private byte[] cut(byte[] record) {
    return record.length <= limits.rawBytes() ? record : Arrays.copyOf(record, limits.rawBytes());
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome outcome = ready.get();
    ready = Optional.empty();
    return outcome;
  }

  @Override
  public List<FileReport> reports() {
    return List.of(content.report(file, format, parser.charset(), records));
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
