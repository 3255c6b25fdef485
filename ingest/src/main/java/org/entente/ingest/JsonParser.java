package org.entente.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.article.Origin;

/**
 * One JSON object on one line. Fields go by name or by the usual aliases, the first alias that is
 * there and not empty wins.
 */
final class JsonParser implements RecordParser {

  private static final List<String> ID = List.of("doc_id", "id");
  private static final List<String> URL = List.of("url", "link");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> BODY = List.of("text", "body", "content", "maintext");
  private static final List<String> DATE = List.of("published", "date_publish", "pubDate", "date");
  private static final List<String> UPDATED = List.of("updated", "date_modify");
  private static final List<String> SOURCE = List.of("source", "domain", "publisher");
  private static final List<String> LANGUAGE = List.of("language", "lang");

  private static final Set<String> KNOWN =
      Stream.of(ID, URL, TITLE, BODY, DATE, UPDATED, SOURCE, LANGUAGE)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final Rules rules;
  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  JsonParser(Rules rules) {
    this.rules = rules;
  }

  @Override
  public Outcome parse(byte[] line, Origin origin, byte[] raw) {
    Map<String, String> fields;
    try (com.fasterxml.jackson.core.JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new Outcome.Rejected(origin, Reason.JSON_INVALID, "no object on this line", "", raw);
      }
      fields = fields(json);
      if (json.nextToken() != null) {
        return new Outcome.Rejected(
            origin, Reason.JSON_INVALID, "more than one value on this line", "", raw);
      }
    } catch (JsonProcessingException e) {
      return new Outcome.Rejected(origin, reason(e), message(e), "", raw);
    } catch (IOException e) {
      return new Outcome.Rejected(origin, Reason.CHARSET, "not UTF-8: " + e.getMessage(), "", raw);
    }
    return judge(fields, origin, raw);
  }

  @Override
  public String charset() {
    return "UTF-8";
  }

  private Outcome judge(Map<String, String> fields, Origin origin, byte[] raw) {
    String date = first(fields, DATE);
    Optional<LocalDate> published = Dates.findDay(date);
    if (!date.isEmpty() && published.isEmpty()) {
      String found = "'" + date + "' is no ISO date or time";
      return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
    }
    Draft draft =
        new Draft(
            first(fields, ID),
            first(fields, TITLE),
            first(fields, BODY),
            Optional.empty(),
            published,
            Optional.empty(),
            Dates.findDay(first(fields, UPDATED)),
            first(fields, SOURCE),
            first(fields, URL),
            first(fields, LANGUAGE));
    return draft.judge(origin, rules, raw);
  }

  /** The known strings and numbers of the outer object; whatever is nested is read past. */
  private static Map<String, String> fields(com.fasterxml.jackson.core.JsonParser json)
      throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isStructStart()) {
        pass(json);
      } else if (isText(value) && KNOWN.contains(name)) {
        fields.put(name, whole(json.getText()));
      }
    }
    return fields;
  }

  private static boolean isText(JsonToken value) {
    return value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
  }

  /** A text in which half a character, as JSON can write it, is U+FFFD: no bytes stand for it. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int[] points = text.codePoints().map(p -> isHalf(p) ? 0xFFFD : p).toArray();
        return new String(points, 0, points.length);
      }
    }
    return text;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Reads past a structure token by token, so that double keys within are noticed too. */
  private static void pass(com.fasterxml.jackson.core.JsonParser json) throws IOException {
    for (int depth = 1; depth > 0; ) {
      JsonToken token = json.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
  }

  private static String first(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return "";
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
