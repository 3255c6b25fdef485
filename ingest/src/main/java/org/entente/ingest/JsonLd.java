package org.entente.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in {@code <script type="application/ld+json">} (schema.org): the
 * fields of the first object whose type is a kind of article or posting, wherever it stands; else
 * of the first that is a web page. A script that breaks off or is badly written counts as far as it
 * can be read. Nested objects are named by their place: {@code publisher.name}.
 */
final class JsonLd {

  private static final List<String> ARTICLE = List.of("article", "posting", "report");
  private static final List<String> PAGE = List.of("webpage");
  private static final int SCRIPTS = 50;
  private static final int OBJECTS = 500;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<Map<String, String>> objects = new ArrayList<>();

  private JsonLd() {}

  /** The fields of the article's object; empty if the page has none. */
  static Map<String, String> fields(Document page) {
    JsonLd all = new JsonLd();
    page.select("script[type*=ld+json]").stream().limit(SCRIPTS).forEach(all::read);
    return all.find(ARTICLE, true)
        .or(() -> all.find(ARTICLE, false))
        .or(() -> all.find(PAGE, false))
        .orElse(Map.of());
  }

  private Optional<Map<String, String>> find(List<String> kinds, boolean dated) {
    return objects.stream()
        .filter(o -> !dated || o.containsKey("datePublished"))
        .filter(o -> isOf(o.getOrDefault("@type", ""), kinds))
        .findFirst();
  }

  private static boolean isOf(String types, List<String> kinds) {
    return List.of(types.toLowerCase(Locale.ROOT).split(" ")).stream()
        .anyMatch(type -> kinds.stream().anyMatch(type::endsWith));
  }

  private void read(Element script) {
    String data = script.data().replace("<![CDATA[", "");
    int from = 0;
    while (from < data.length() && data.charAt(from) != '{' && data.charAt(from) != '[') {
      from++;
    }
    try (JsonParser json = JSON.createParser(data.substring(from))) {
      json.nextToken();
      value(json, new HashMap<>(), "");
    } catch (IOException e) {
      // What was read up to here stands in objects; the page has other places for the rest.
      return;
    }
  }

  /** Reads the value at hand; what is plain goes into the object around it, by its name. */
  private void value(JsonParser json, Map<String, String> around, String name) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      object(json, around, name);
    } else if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        value(json, around, name);
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      around.merge(name, json.getText(), (a, b) -> name.equals("@type") ? a + " " + b : a);
    }
  }

  private void object(JsonParser json, Map<String, String> around, String name) throws IOException {
    Map<String, String> fields = new HashMap<>();
    if (objects.size() < OBJECTS) {
      objects.add(fields);
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      value(json, fields, field);
    }
    for (String inner : List.of("name", "@id")) {
      if (fields.containsKey(inner)) {
        around.putIfAbsent(name + "." + inner, fields.get(inner));
      }
    }
  }
}
