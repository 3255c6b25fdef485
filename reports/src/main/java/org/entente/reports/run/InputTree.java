package org.entente.reports.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a run's tables come from: a name such as {@code data/dyads.csv} becomes a stream. */
@FunctionalInterface
public interface InputTree {

  /** The file of that name, opened anew at each call, or empty where the run has none. */
  Optional<InputStream> open(String name) throws IOException;
}
