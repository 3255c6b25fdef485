package org.entente.core.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One of the gazetteer's own tables: tab-separated values with a header, {@code #} lines are
 * comments, several values in a cell are parted by semicolons.
 */
final class Table {

  private final List<String> header;
  private final List<String[]> rows = new ArrayList<>();

  private Table(List<String> header) {
    this.header = header;
  }

  /** Reads a table that stands beside this class's package, in {@code gazetteer/}. */
  static List<Row> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/org/entente/core/gazetteer/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the gazetteer lacks its table " + name);
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(String name, BufferedReader lines) throws IOException {
    Table table = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (table == null) {
        table = new Table(List.of(cells));
      } else if (cells.length != table.header.size()) {
        throw new IllegalStateException(
            name
                + ":"
                + number
                + ": "
                + cells.length
                + " cells, the header has "
                + table.header.size());
      } else {
        table.rows.add(cells);
      }
    }
    if (table == null) {
      throw new IllegalStateException(name + ": no header");
    }
    Table read = table;
    return read.rows.stream().map(read::row).toList();
  }

  private Row row(String[] cells) {
    return new Row(header, cells);
  }

  /** One line, asked by column name. */
  record Row(List<String> header, String[] cells) {

    String get(String column) {
      int at = header.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + header);
      }
      return cells[at].strip();
    }

    List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split(";")).map(String::strip).filter(x -> !x.isEmpty()).toList();
    }
  }
}
