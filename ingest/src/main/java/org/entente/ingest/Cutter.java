package org.entente.ingest;

import java.io.IOException;

/**
 * Cuts a content into records, one after another: it owns offsets and the limit on a record, and
 * never holds more of one than that.
 */
interface Cutter {

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException;

  /** The record as it came, cut off at the limit. */
  byte[] bytes();

  /** Where the record begins in the content. */
  long start();

  /** The byte after its last one, also of a record that was cut off. */
  long end();

  /** Whether the record is longer than the limit. */
  boolean isTooLong();
}
