package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads a table whose first row names its columns. */
final class CsvFraming {

  private static final String FORMAT = "csv";
  private static final Refused NO_HEADER =
      new Refused(Reason.SCHEMA_UNKNOWN, "no row that names the columns");

  private CsvFraming() {}

  static Framing of(BufferedInputStream bytes, Rules rules) throws IOException {
    byte[] head = Sniffer.peek(bytes);
    if (Charsets.isWide(head)) {
      return Framing.refused(FORMAT, bytes, rules, Refused.WIDE);
    }
    Optional<CsvHeader> header = CsvHeader.read(head);
    Optional<Refused> refusal = header.flatMap(h -> refusal(h, head.length));
    if (header.isEmpty() || refusal.isPresent()) {
      return Framing.refused(FORMAT, bytes, rules, refusal.orElse(NO_HEADER));
    }
    bytes.skipNBytes(header.get().end());
    Cutter cutter = new CsvCutter(bytes, rules.limits().recordBytes(), header.get());
    return new Framing(FORMAT, cutter, new CsvParser(header.get(), rules));
  }

  /** The parser of rows under a header that is given as it came. */
  static RecordParser parser(byte[] head, Rules rules) {
    Optional<CsvHeader> header = CsvHeader.read(head).filter(CsvHeader::hasText);
    return header.isPresent() ? new CsvParser(header.get(), rules) : NO_HEADER;
  }

  /** Why nothing can be read under a header. */
  private static Optional<Refused> refusal(CsvHeader header, int peeked) {
    int columns = header.columns().size();
    boolean endless = header.bytes().length >= peeked && peeked == Sniffer.PEEK;
    if (columns > CsvHeader.MOST_COLUMNS) {
      String found =
          (endless ? "more than " : "") + columns + " columns, at most " + CsvHeader.MOST_COLUMNS;
      return Optional.of(new Refused(Reason.CSV_STRUCTURE, found));
    }
    if (!header.hasText() || endless) {
      return Optional.of(new Refused(Reason.SCHEMA_UNKNOWN, Fields.unknown(header.columns())));
    }
    return header
        .findTwice()
        .map(name -> new Refused(Reason.DUPLICATE_KEY, "two columns are named " + name));
  }
}
