package org.entente.reports.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that can stand inside a script element: nothing in it ends the element or begins one. */
final class InertJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private InertJson() {}

  static String of(JsonNode node) {
    try {
      return escape(JSON.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes could not be written", e);
    }
  }

  /** All that is escaped here can only stand within the quotes of a JSON text. */
  private static String escape(String json) {
    StringBuilder safe = new StringBuilder(json.length() + 64);
    json.codePoints()
        .forEach(
            c -> {
              if (c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
                safe.append("\\u%04x".formatted(c));
              } else {
                safe.appendCodePoint(Html.isForbidden(c) ? 0xFFFD : c);
              }
            });
    return safe.toString();
  }
}
