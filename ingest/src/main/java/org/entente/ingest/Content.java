package org.entente.ingest;

import java.io.Closeable;
import java.io.IOException;

/** Where records are cut from: a file, an archive's member, or a slice of a file. */
interface Content extends Closeable {

  /** Why it breaks off with an error. */
  Reason reason(IOException e);

  /** What was read, once its records are. */
  FileReport report(String file, String format, String charset, long records);
}
