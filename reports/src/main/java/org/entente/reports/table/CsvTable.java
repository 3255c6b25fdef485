package org.entente.reports.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads one CSV table row by row, by column name; holds a single row at a time. */
public final class CsvTable implements Iterable<CsvRow>, Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String name;
  private final CSVParser parser;

  /** Reads the header; the name is for messages only. */
  public CsvTable(String name, InputStream stream) throws IOException {
    this.name = name;
    this.parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  public List<String> columns() {
    return parser.getHeaderNames();
  }

  @Override
  public Iterator<CsvRow> iterator() {
    var records = parser.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public CsvRow next() {
        return new CsvRow(name, records.next());
      }
    };
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
