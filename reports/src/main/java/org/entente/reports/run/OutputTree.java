package org.entente.reports.run;

import java.io.IOException;
import java.io.OutputStream;

/** Where a run's files go: a name such as {@code charts/coverage.png} becomes a stream. */
@FunctionalInterface
public interface OutputTree {

  /** Opens a new file of that name; the caller closes it. */
  OutputStream create(String name) throws IOException;
}
