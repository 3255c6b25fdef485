package org.entente.ingest;

import org.entente.core.article.Origin;

/** Judges a content that is not read at all: its one record is rejected. */
record Refused(Reason reason, String detail) implements RecordParser {

  static final Refused WIDE =
      new Refused(Reason.CHARSET, "UTF-16, in which this format is not read; convert it to UTF-8");

  static Refused tooDeep(Limits limits) {
    return new Refused(
        Reason.NESTING_LIMIT, "an archive within more than " + limits.nesting() + " archives");
  }

  static Refused packedTwice() {
    return new Refused(Reason.NESTING_LIMIT, "packed more than once");
  }

  static Refused foreign(Magic magic) {
    return new Refused(Reason.FORMAT_MISMATCH, "no text, but of kind " + magic.format());
  }

  @Override
  public Outcome parse(byte[] record, Origin origin, byte[] raw) {
    return new Outcome.Rejected(origin, reason, detail, "", raw);
  }

  @Override
  public String charset() {
    return "";
  }
}
