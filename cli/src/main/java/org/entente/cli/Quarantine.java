package org.entente.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.RecordsToRejections;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.io.StoredTable;
import org.entente.ingest.Reason;
import org.entente.reports.table.CsvTableWriter;
import org.entente.reports.table.Tables;

/**
 * {@code quarantine/}: each rejected record with its bytes, so that it can be fed in again, and how
 * many there are for each reason.
 */
final class Quarantine {

  private static final int EXCERPT = 500;

  /** What rejections are counted by: the reason, and the language if that is it. */
  private record Kind(String reason, String language) implements Comparable<Kind> {

    static Kind of(List<Object> row) {
      String reason = (String) row.get(4);
      boolean language = reason.equals(Reason.LANGUAGE.name());
      return new Kind(reason, language ? (String) row.get(5) : "");
    }

    @Override
    public int compareTo(Kind other) {
      return Comparator.comparing(Kind::reason).thenComparing(Kind::language).compare(this, other);
    }
  }

  private final Path out;

  Quarantine(Path out) {
    this.out = out;
  }

  /** Writes all rejections and gives their number by reason. */
  Map<String, Long> write(Dataset<Row> rejections) throws IOException {
    Path work =
        new Sinks(out.resolve("work"))
            .write("rejections", rejections, RecordsToRejections.COLUMNS.subList(0, 2));
    Path folder = Files.createDirectories(out.resolve("quarantine"));
    Map<Kind, Long> kinds = new TreeMap<>();
    try (StoredTable rows = new StoredTable(work, RecordsToRejections.COLUMNS);
        JsonGenerator json =
            new JsonFactory()
                .createGenerator(folder.resolve("rejected.jsonl").toFile(), JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Optional<List<Object>> row = rows.findNext(); row.isPresent(); row = rows.findNext()) {
        write(json, row.get());
        kinds.merge(Kind.of(row.get()), 1L, Long::sum);
      }
      json.writeRaw(kinds.isEmpty() ? "" : "\n");
    }
    summarize(folder, kinds);
    Map<String, Long> reasons = new TreeMap<>();
    kinds.forEach((kind, n) -> reasons.merge(kind.reason, n, Long::sum));
    return reasons;
  }

  private static void write(JsonGenerator json, List<Object> row) throws IOException {
    byte[] raw = (byte[]) row.get(9);
    json.writeStartObject();
    json.writeStringField("source_file", (String) row.get(0));
    json.writeNumberField("record_no", (Long) row.get(1));
    json.writeNumberField("byte_start", (Long) row.get(2));
    json.writeNumberField("byte_end", (Long) row.get(3));
    json.writeStringField("reason", (String) row.get(4));
    json.writeStringField("detail", (String) row.get(5));
    json.writeStringField("field", row.get(6) == null ? "" : (String) row.get(6));
    json.writeStringField("excerpt", excerpt(raw));
    json.writeStringField("format", (String) row.get(7));
    json.writeNumberField("raw_bytes", (Long) row.get(8));
    json.writeBinaryField("raw", raw);
    json.writeBinaryField("head", (byte[]) row.get(10));
    json.writeEndObject();
  }

  private static String excerpt(byte[] raw) {
    String text = new String(raw, 0, Math.min(raw.length, EXCERPT * 4), StandardCharsets.UTF_8);
    int end = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
    return text.substring(0, end);
  }

  private static void summarize(Path folder, Map<Kind, Long> kinds) throws IOException {
    try (CsvTableWriter csv =
        new CsvTableWriter(
            Tables.QUARANTINE_SUMMARY, Files.newOutputStream(folder.resolve("summary.csv")))) {
      for (Map.Entry<Kind, Long> kind : kinds.entrySet()) {
        csv.write(kind.getKey().reason, kind.getKey().language, kind.getValue());
      }
    }
  }
}
