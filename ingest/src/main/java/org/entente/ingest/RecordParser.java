package org.entente.ingest;

import org.entente.core.article.Origin;

/** Says what one bounded record is; it never throws for what the record holds. */
interface RecordParser {

  /**
   * The outcome of a record.
   *
   * @param raw what is kept of the record if it is rejected
   */
  Outcome parse(byte[] record, Origin origin, byte[] raw);

  /** The encoding that the records were read in, empty before the first. */
  String charset();

  /** What a record needs of its file's head to be read by itself; nothing for most formats. */
  default byte[] head() {
    return new byte[0];
  }
}
