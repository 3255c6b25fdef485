package org.entente.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.Sources;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.FileReport;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Rules;

/** The records of some files, read as they are asked for, each file closed by a row on itself. */
final class RecordIterator implements Iterator<Row> {

  private final Iterator<InputFile> files;
  private final SerializableConfiguration hadoop;
  private final ArticleReaders readers;
  private Outcomes open;
  private Iterator<FileReport> reports = Collections.emptyIterator();

  RecordIterator(Iterator<InputFile> files, SerializableConfiguration hadoop, Rules rules) {
    this.files = files;
    this.hadoop = hadoop;
    this.readers = new ArticleReaders(rules);
  }

  @Override
  public boolean hasNext() {
    return open != null || reports.hasNext() || files.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      if (reports.hasNext()) {
        return RecordRow.of(reports.next());
      }
      if (open == null) {
        InputFile file = files.next();
        open = readers.open(file.name(), bytes(file));
      }
      return open.hasNext() ? RecordRow.of(open.next()) : close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row close() throws IOException {
    reports = open.reports().iterator();
    open.close();
    open = null;
    return RecordRow.of(reports.next());
  }

  private InputStream bytes(InputFile file) throws IOException {
    if (Sources.isLocal(file.path())) {
      return Files.newInputStream(Path.of(file.path()));
    }
    var path = new org.apache.hadoop.fs.Path(file.path());
    return path.getFileSystem(hadoop.value()).open(path);
  }
}
