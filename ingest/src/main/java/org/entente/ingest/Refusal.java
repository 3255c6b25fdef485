package org.entente.ingest;

import org.entente.core.article.Origin;

/** Rejects what it is given, for a reason that was seen at the head of the file. */
record Refusal(Reason reason, String detail) implements RecordParser {

  static final Refusal WIDE =
      new Refusal(Reason.CHARSET, "UTF-16, in which this format is not read; convert it to UTF-8");

  @Override
  public Outcome parse(byte[] record, Origin origin, byte[] raw) {
    return new Outcome.Rejected(origin, reason, detail, "", raw);
  }

  @Override
  public String charset() {
    return "";
  }
}
