package org.entente.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.core.article.Origin;

/** One row of a table, under the names of its header. */
final class CsvParser implements RecordParser {

  private final CsvHeader header;
  private final Rules rules;
  private String charset = "";

  CsvParser(CsvHeader header, Rules rules) {
    this.header = header;
    this.rules = rules;
  }

  @Override
  public Outcome parse(byte[] row, Origin origin, byte[] raw) {
    Optional<Charsets> decoded = Charsets.decode(row);
    if (decoded.isEmpty()) {
      return new Outcome.Rejected(origin, Reason.CHARSET, Charsets.UNKNOWN, "", raw);
    }
    note(decoded.get().charset());
    String text = decoded.get().text();
    try (CSVParser parser =
        CSVParser.parse(
            text.startsWith("\uFEFF") ? text.substring(1) : text,
            CsvHeader.format(header.delimiter()))) {
      List<CSVRecord> rows = parser.getRecords();
      Optional<String> flaw = flaw(rows);
      return flaw.isPresent()
          ? new Outcome.Rejected(origin, Reason.CSV_STRUCTURE, flaw.get(), "", raw)
          : fields(rows.get(0)).judge(origin, rules, raw);
    } catch (IOException | UncheckedIOException e) {
      return new Outcome.Rejected(
          origin, Reason.CSV_STRUCTURE, "quotes that do not match", "", raw);
    }
  }

  /** What is wrong with what should be one row. */
  private Optional<String> flaw(List<CSVRecord> rows) {
    if (rows.size() != 1) {
      return Optional.of(rows.size() + " rows where one was expected");
    }
    List<String> cells = rows.get(0).toList();
    if (!header.fits(cells)) {
      return Optional.of(cells.size() + " cells, the header has " + header.columns().size());
    }
    boolean again = cells.stream().map(c -> Fields.spelled(c.strip())).toList().equals(columns());
    return again ? Optional.of("the header once more") : Optional.empty();
  }

  private List<String> columns() {
    return header.columns();
  }

  private Fields fields(CSVRecord row) {
    Fields fields = new Fields();
    for (int i = 0; i < columns().size(); i++) {
      fields.put(columns().get(i), row.get(i));
    }
    return fields;
  }

  /** A table counts as UTF-8 until a row is found that is not. */
  private void note(String found) {
    charset = charset.isEmpty() || charset.equals("UTF-8") ? found : charset;
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public byte[] head() {
    return header.bytes();
  }
}
