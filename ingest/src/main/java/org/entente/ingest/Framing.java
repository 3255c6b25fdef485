package org.entente.ingest;

import java.io.InputStream;

/**
 * How a content is read.
 *
 * @param format the word for it in the ledger
 */
record Framing(String format, Cutter cutter, RecordParser parser) {

  /** A content of any length that is rejected as one record. */
  static Framing refused(String format, InputStream in, Rules rules, Refused why) {
    return new Framing(format, WholeCutter.keeping(in, rules.limits().rawBytes()), why);
  }
}
