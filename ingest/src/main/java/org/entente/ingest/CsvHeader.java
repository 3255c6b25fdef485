package org.entente.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first row of a table, which names its columns.
 *
 * @param delimiter what parts the cells: comma, semicolon, tab or bar, whichever gives most names
 *     that are known
 * @param columns the names, the known ones in their known spelling
 * @param bytes the row as it came, without its end
 * @param end where the next row begins
 */
record CsvHeader(char delimiter, List<String> columns, byte[] bytes, int end) {

  static final int MOST_COLUMNS = 1_000;

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int ALIKE_COLUMNS = 4;
  private static final int HINT = 8;

  /** The first row of a content, of which the first bytes are given; none if it is blank. */
  static Optional<CsvHeader> read(byte[] head) {
    int start = skipBlank(head, skipHint(head));
    int end = rowEnd(head, start);
    byte[] row = Arrays.copyOfRange(head, start, end);
    Optional<Charsets> text = Charsets.decode(row);
    if (start == end || text.isEmpty()) {
      return Optional.empty();
    }
    CsvHeader best = new CsvHeader(',', List.of(), row, end);
    for (char delimiter : DELIMITERS) {
      CsvHeader header =
          new CsvHeader(delimiter, names(text.get().text(), delimiter), row, skipEnd(head, end));
      boolean better =
          header.known() > best.known()
              || header.known() == best.known() && header.columns.size() > best.columns.size();
      best = better ? header : best;
    }
    return Optional.of(best);
  }

  /** Whether these are the first bytes of a table: of one of ours, or of any that is like none. */
  static boolean isTable(byte[] head) {
    Optional<CsvHeader> header = read(head);
    return header.isPresent()
        && (header.get().hasText() && header.get().known() > 1 || header.get().isFollowed(head));
  }

  /** Whether it has a column for title or body. */
  boolean hasText() {
    return columns.stream().anyMatch(Fields::isText);
  }

  /** A row has the same number of cells as the header, or more of which the last are empty. */
  boolean fits(List<String> row) {
    return row.size() >= columns.size()
        && row.subList(columns.size(), row.size()).stream().allMatch(String::isEmpty);
  }

  /** A known name that two columns have. */
  Optional<String> findTwice() {
    return columns.stream()
        .filter(Fields::isKnown)
        .filter(name -> columns.indexOf(name) != columns.lastIndexOf(name))
        .findFirst();
  }

  private long known() {
    return columns.stream().filter(Fields::isKnown).count();
  }

  /** Whether the next row has as many cells, and there is no prose between delimiters. */
  private boolean isFollowed(byte[] head) {
    return columns.size() >= ALIKE_COLUMNS
        && columns.stream().noneMatch(name -> name.startsWith(" "))
        && cells(Arrays.copyOfRange(head, end, rowEnd(head, end))).size() == columns.size();
  }

  /** Whether a line is a row that fits and has a date where the header says so. */
  boolean isDatedRow(byte[] line) {
    List<String> cells = cells(line);
    return fits(cells)
        && IntStream.range(0, columns.size())
            .filter(i -> Fields.Field.DATE.hasName(columns.get(i)))
            .anyMatch(i -> Dates.findField(cells.get(i).strip()).isPresent());
  }

  private List<String> cells(byte[] row) {
    return Charsets.decode(row).map(text -> names(text.text(), delimiter)).orElse(List.of());
  }

  private static List<String> names(String row, char delimiter) {
    String text = row.startsWith("\uFEFF") ? row.substring(1) : row;
    try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
      for (CSVRecord record : parser) {
        return record.stream()
            .map(name -> Fields.isKnown(name.strip()) ? Fields.spelled(name.strip()) : name)
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      // What has no cells by this delimiter is no header by it.
      return List.of();
    }
    return List.of();
  }

  /** RFC 4180 with this delimiter. */
  static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
  }

  /** Behind the line {@code sep=;} by which a table tells a spreadsheet its delimiter. */
  private static int skipHint(byte[] head) {
    String first = new String(head, 0, Math.min(head.length, HINT), StandardCharsets.ISO_8859_1);
    int hint = first.indexOf("sep=");
    boolean begins = hint == 0 || hint == 3 && first.startsWith("\u00EF\u00BB\u00BF");
    int end = begins ? rowEnd(head, hint) : 0;
    return end == hint + 5 ? end : 0;
  }

  private static int skipBlank(byte[] head, int from) {
    int at = from;
    while (at < head.length && (head[at] == '\n' || head[at] == '\r')) {
      at++;
    }
    return at;
  }

  private static int rowEnd(byte[] head, int from) {
    boolean quoted = false;
    int firstLine = head.length;
    for (int at = from; at < head.length; at++) {
      if (head[at] == '"') {
        quoted = !quoted;
      } else if (head[at] == '\n' || head[at] == '\r') {
        if (!quoted) {
          return at;
        }
        firstLine = Math.min(firstLine, at);
      }
    }
    return firstLine;
  }

  private static int skipEnd(byte[] head, int at) {
    boolean both = at + 1 < head.length && head[at] == '\r' && head[at + 1] == '\n';
    return Math.min(head.length, at + (both ? 2 : 1));
  }
}
