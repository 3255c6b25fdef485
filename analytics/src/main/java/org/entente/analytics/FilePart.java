package org.entente.analytics;

import java.io.Serializable;
import org.entente.analytics.io.InputFile;
import org.entente.ingest.Slice;

/** What one task reads of an input file. */
sealed interface FilePart extends Serializable {

  InputFile file();

  long bytes();

  /** All of it. */
  record Whole(InputFile file) implements FilePart {
    @Override
    public long bytes() {
      return file.bytes();
    }
  }

  /** A part of a large file. */
  record Cut(InputFile file, Slice slice) implements FilePart {
    @Override
    public long bytes() {
      return slice.end() - slice.start();
    }
  }
}
