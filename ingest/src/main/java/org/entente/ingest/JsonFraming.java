package org.entente.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads JSON in each of its forms: one object a line; an array of objects, or objects one after
 * another over several lines; and the quarantine of an earlier run.
 */
final class JsonFraming {

  private static final String LINES = "jsonl";
  private static final String VALUES = "json";
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private JsonFraming() {}

  static Framing of(BufferedInputStream bytes, Rules rules) throws IOException {
    byte[] head = Sniffer.peek(bytes);
    if (Charsets.isWide(head)) {
      return Framing.refused(LINES, bytes, rules, Refused.WIDE);
    }
    if (!isLines(head)) {
      return new Framing(VALUES, new JsonValueCutter(bytes, rules.limits()), new JsonParser(rules));
    }
    RecordParser parser = isQuarantine(head) ? new QuarantineParser(rules) : new JsonParser(rules);
    return new Framing(LINES, new LineCutter(bytes, rules.limits().recordBytes()), parser);
  }

  /** Whether a content is articles in UTF-8, one a line, so that it can be cut at any line. */
  static boolean isPlainLines(BufferedInputStream bytes) throws IOException {
    byte[] head = Sniffer.peek(bytes);
    return !Charsets.isWide(head) && isLines(head) && !isQuarantine(head);
  }

  private static boolean isQuarantine(byte[] head) throws IOException {
    return QuarantineParser.FIELDS_NEEDED.stream().allMatch(names(head)::contains);
  }

  /** Whether a content begins with an object or with an array that is empty or of objects. */
  static boolean isJson(byte[] head) {
    int first = skipBlank(head, begin(head));
    int inner = first;
    while (at(head, inner) == '[') {
      inner = skipBlank(head, inner + 1);
    }
    return at(head, inner) == '{' || inner > first && at(head, inner) == ']';
  }

  /**
   * Whether each line is an object: the first line has the whole of one, or, if it is broken, the
   * next begins another.
   */
  private static boolean isLines(byte[] head) {
    int first = skipBlank(head, begin(head));
    if (at(head, first) == '[') {
      return false;
    }
    int depth = 0;
    boolean quoted = false;
    int at = first;
    for (; at < head.length && head[at] != '\n'; at++) {
      if (head[at] == '\\' && quoted) {
        at++;
      } else if (head[at] == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += head[at] == '{' ? 1 : head[at] == '}' ? -1 : 0;
      }
      if (depth <= 0) {
        return true;
      }
    }
    int next = at(head, skipBlank(head, at));
    return next < 0 || next == '{' && skipBlank(head, first + 1) < at;
  }

  /** The names of the fields of a first object, as far as it can be seen. */
  private static Set<String> names(byte[] head) throws IOException {
    Set<String> names = new HashSet<>();
    try (com.fasterxml.jackson.core.JsonParser json = new JsonFactory().createParser(head)) {
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          return names;
        }
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          names.add(json.currentName());
        }
      }
    } catch (IOException e) {
      // What is broken is told by its parser; here it only has fewer names.
      return names;
    }
    return names;
  }

  private static int begin(byte[] head) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (at(head, i) != BYTE_ORDER_MARK[i]) {
        return 0;
      }
    }
    return BYTE_ORDER_MARK.length;
  }

  private static int skipBlank(byte[] head, int from) {
    int at = from;
    while (at(head, at) >= 0 && at(head, at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int at(byte[] head, int index) {
    return index < head.length ? head[index] & 0xFF : -1;
  }
}
