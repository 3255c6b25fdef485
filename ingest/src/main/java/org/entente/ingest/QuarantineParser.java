package org.entente.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.article.Origin;

/**
 * One row of the quarantine of an earlier run: the record that it holds is read again in the format
 * that it was read in. Its origin is the row. A record that is not whole keeps its reason.
 */
final class QuarantineParser implements RecordParser {

  /** The fields by which a quarantine is known. */
  static final List<String> FIELDS_NEEDED = List.of("source_file", "record_no", "reason", "raw");

  /** What is rejected for these is but the begin of a record that could not be read to its end. */
  private static final Set<Reason> BROKEN_OFF =
      EnumSet.of(Reason.TRUNCATED, Reason.DECOMPRESS_LIMIT, Reason.UNREADABLE);

  private final Rules rules;
  private final JsonFactory factory = new JsonFactory();

  QuarantineParser(Rules rules) {
    this.rules = rules;
  }

  @Override
  public Outcome parse(byte[] line, Origin origin, byte[] raw) {
    try {
      Map<String, String> row = row(line);
      byte[] bytes = Base64.getDecoder().decode(row.getOrDefault("raw", ""));
      byte[] head = Base64.getDecoder().decode(row.getOrDefault("head", ""));
      Reason reason = Reason.valueOf(row.getOrDefault("reason", ""));
      long length = Long.parseLong(row.getOrDefault("raw_bytes", bytes.length + ""));
      String format = row.getOrDefault("format", "");
      if (format.isEmpty()) {
        return new Outcome.Rejected(origin, Reason.SCHEMA_UNKNOWN, "no format", "format", raw);
      }
      Outcome.Rejected again =
          new Outcome.Rejected(
              origin, reason, detail(row, bytes, length), "", bytes, length, format, head);
      return bytes.length < length || BROKEN_OFF.contains(reason) ? again : read(again);
    } catch (IOException e) {
      String found = "a row of the quarantine that is no JSON object";
      return new Outcome.Rejected(origin, Reason.JSON_INVALID, found, "", raw);
    } catch (IllegalArgumentException e) {
      String found = "a row of the quarantine that cannot be read: " + e.getMessage();
      return new Outcome.Rejected(origin, Reason.SCHEMA_UNKNOWN, found, "", raw);
    }
  }

  private Outcome read(Outcome.Rejected row) {
    Outcome outcome =
        ArticleReaders.parser(row.format(), row.head(), rules)
            .parse(row.raw(), row.where(), row.raw());
    return outcome instanceof Outcome.Rejected again
        ? new Outcome.Rejected(
            again.where(),
            again.reason(),
            again.detail(),
            again.field(),
            row.raw(),
            row.rawBytes(),
            row.format(),
            row.head())
        : ((Outcome.Kept) outcome).readAs(row.format(), row.head());
  }

  private static String detail(Map<String, String> row, byte[] bytes, long length) {
    String detail = row.getOrDefault("detail", "");
    String cut = "only " + bytes.length + " of " + length + " bytes were kept";
    return bytes.length < length && !detail.endsWith(cut) ? detail + "; " + cut : detail;
  }

  private Map<String, String> row(byte[] line) throws IOException {
    Map<String, String> row = new HashMap<>();
    try (com.fasterxml.jackson.core.JsonParser json = factory.createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue() && json.currentName() != null) {
          row.put(json.currentName(), json.getText());
        }
      }
    }
    return row;
  }

  @Override
  public String charset() {
    return "UTF-8";
  }
}
