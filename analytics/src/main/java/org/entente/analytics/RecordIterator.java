package org.entente.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.entente.analytics.io.FileBytes;
import org.entente.core.article.Origin;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.FileReport;
import org.entente.ingest.Outcome;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Reason;
import org.entente.ingest.Rules;

/**
 * The records of some files, read as they are asked for, each file closed by a row on itself. A
 * file that is another at its end than when it was listed has one record more, which says so.
 */
final class RecordIterator implements Iterator<Row> {

  private final Iterator<FilePart> parts;
  private final FileBytes bytes;
  private final ArticleReaders readers;
  private final Queue<Row> last = new ArrayDeque<>();
  private Optional<FilePart> part = Optional.empty();
  private Outcomes open;

  RecordIterator(Iterator<FilePart> parts, FileBytes bytes, Rules rules) {
    this.parts = parts;
    this.bytes = bytes;
    this.readers = new ArticleReaders(rules);
  }

  @Override
  public boolean hasNext() {
    return part.isPresent() || !last.isEmpty() || parts.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      if (!last.isEmpty()) {
        return last.remove();
      }
      if (part.isEmpty()) {
        part = Optional.of(parts.next());
        open = open(part.get());
      }
      return open.hasNext()
          ? RecordRow.of(part.get().file().name(), open.next())
          : close(part.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcomes open(FilePart next) throws IOException {
    return next instanceof FilePart.Cut cut
        ? readers.open(cut.slice(), bytes.open(cut.file(), cut.slice().start()))
        : readers.open(next.file().name(), bytes.open(next.file(), 0));
  }

  private Row close(FilePart ended) throws IOException {
    List<FileReport> reports = new ArrayList<>(open.reports());
    open.close();
    part = Optional.empty();
    String input = ended.file().name();
    Optional<String> change = bytes.findChange(ended.file());
    if (change.isPresent()) {
      last.add(RecordRow.of(input, changed(ended, reports.get(0), change.get())));
      reports.set(0, reports.get(0).withOneMore());
    }
    reports.forEach(report -> last.add(RecordRow.of(input, report)));
    return last.remove();
  }

  /** Numbered after all records of the file, for each slice apart. */
  private static Outcome changed(FilePart part, FileReport report, String change) {
    long number =
        part instanceof FilePart.Cut cut
            ? cut.slice().whole().records() + cut.slice().number()
            : report.records();
    Origin where = new Origin(report.file(), number + 1, 0, report.bytes());
    return new Outcome.Rejected(where, Reason.INPUT_CHANGED, change, "", new byte[0]);
  }
}
