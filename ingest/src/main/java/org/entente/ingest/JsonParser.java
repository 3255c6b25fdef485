package org.entente.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.core.article.Origin;

/**
 * One JSON object. Its strings and whole numbers are {@link Fields}; of a source that is itself an
 * object, as in {@code {"source": {"name": "Example Daily"}}}, the name counts.
 */
final class JsonParser implements RecordParser {

  private static final String NAME = "name";

  private final Rules rules;
  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  JsonParser(Rules rules) {
    this.rules = rules;
  }

  @Override
  public Outcome parse(byte[] object, Origin origin, byte[] raw) {
    Fields fields = new Fields();
    Set<String> unknown = new LinkedHashSet<>();
    try (com.fasterxml.jackson.core.JsonParser json = factory.createParser(object)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new Outcome.Rejected(origin, Reason.JSON_INVALID, "no JSON object", "", raw);
      }
      read(json, fields, unknown);
      if (json.nextToken() != null) {
        return new Outcome.Rejected(
            origin, Reason.JSON_INVALID, "more than one JSON value", "", raw);
      }
    } catch (JsonProcessingException e) {
      return new Outcome.Rejected(origin, reason(e), message(e), "", raw);
    } catch (IOException e) {
      return new Outcome.Rejected(origin, Reason.CHARSET, "not UTF-8: " + e.getMessage(), "", raw);
    }
    if (fields.isEmpty() && !unknown.isEmpty()) {
      return new Outcome.Rejected(origin, Reason.SCHEMA_UNKNOWN, Fields.unknown(unknown), "", raw);
    }
    return fields.judge(origin, rules, raw);
  }

  @Override
  public String charset() {
    return "UTF-8";
  }

  private static void read(
      com.fasterxml.jackson.core.JsonParser json, Fields fields, Set<String> unknown)
      throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      boolean known = Fields.isName(name);
      JsonToken value = json.nextToken();
      if (value.isStructStart()) {
        Optional<String> inner = pass(json, value == JsonToken.START_OBJECT);
        inner.filter(n -> Fields.Field.SOURCE.hasName(name)).ifPresent(n -> fields.put(name, n));
      } else if (known) {
        boolean text = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
        fields.put(name, text ? whole(json.getText()) : "");
      }
      if (!known && fields.isEmpty()) {
        unknown.add(name);
      }
    }
  }

  /**
   * Reads past a structure token by token, so that double keys within are noticed too, and finds
   * the string called name that stands directly in it.
   */
  private static Optional<String> pass(com.fasterxml.jackson.core.JsonParser json, boolean object)
      throws IOException {
    Optional<String> named = Optional.empty();
    for (int depth = 1; depth > 0; ) {
      JsonToken token = json.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (object && depth == 1 && token == JsonToken.VALUE_STRING) {
        named = NAME.equals(json.currentName()) ? Optional.of(whole(json.getText())) : named;
      }
    }
    return named;
  }

  /** The text without halves of characters, which JSON can write but no encoding has bytes for. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static Reason reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (message.startsWith("Duplicate field")) {
      return Reason.DUPLICATE_KEY;
    }
    if (message.startsWith("Document nesting depth")) {
      return Reason.NESTING_LIMIT;
    }
    return message.startsWith("Invalid UTF-8") ? Reason.CHARSET : Reason.JSON_INVALID;
  }

  private static String message(JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    return e.getOriginalMessage() + (where == null ? "" : " at byte " + where.getByteOffset());
  }
}
