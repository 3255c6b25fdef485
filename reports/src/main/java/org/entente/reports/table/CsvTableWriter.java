package org.entente.reports.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes one table as CSV by RFC 4180: UTF-8 without BOM, LF, a header, quotes only where needed.
 *
 * <p>Missing (null) is the empty field. Numbers look the same on every machine: six significant
 * digits, a dot, never a locale.
 */
public final class CsvTableWriter implements Closeable {

  private final String table;
  private final List<String> header;
  private final Writer out;

  /** Starts the file with its header; closing this writer closes the stream. */
  public CsvTableWriter(TableSpec spec, OutputStream stream) throws IOException {
    this(spec.name(), spec.columnNames(), stream);
  }

  /** The same for a table whose header another program prescribes. */
  public CsvTableWriter(String table, List<String> header, OutputStream stream) throws IOException {
    this.table = table;
    this.header = header;
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    writeFields(header);
  }

  public void write(Object... values) throws IOException {
    write(Arrays.asList(values));
  }

  /** Writes one row; its values stand in the order of the table's columns. */
  public void write(List<?> values) throws IOException {
    if (values.size() != header.size()) {
      throw new IllegalArgumentException(
          "a row of %s has %s values, but the table has %s columns: %s"
              .formatted(table, values.size(), header.size(), header));
    }
    writeFields(values);
  }

  private void writeFields(List<?> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(text(values.get(i)), values.size() == 1));
    }
    out.write('\n');
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double || value instanceof Float
        ? CsvNumber.format(((Number) value).doubleValue())
        : value.toString();
  }

  /** An empty field that is alone on its line is quoted, for a blank line is no row to a reader. */
  private static String quoted(String field, boolean alone) {
    boolean needed =
        field.isEmpty()
            ? alone
            : field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
