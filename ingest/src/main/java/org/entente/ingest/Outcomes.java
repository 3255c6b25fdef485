package org.entente.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The outcomes of one file, one after another, and at the end a report on what was read. */
public interface Outcomes extends Iterator<Outcome>, Closeable {

  /** What was read, an archive's members each by itself; only after the last outcome. */
  List<FileReport> reports() throws IOException;
}
