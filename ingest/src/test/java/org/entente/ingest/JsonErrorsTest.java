package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.rejected;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.ingest.Rules.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonErrorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x\",",
        "{\"id\":\"x\"",
        "{\"id\":\"x",
        "{\"id\":NaN}",
        "{\"id\":'x'}",
        "{id:1}",
        "{\"id\":1,}",
        "{\"id\":01}",
        "{\"a\":[1,2}",
        "{\"a\":\"\\x\"}",
        "{} {}",
        "{}{}",
        "{},",
        "{} x",
        "[{\"id\":1}]",
        "\"text\"",
        "7",
        "null",
        "}",
        "broken",
      })
  void a_broken_line_keeps_the_next(String broken) {
    String file = line("a") + "\n" + broken + "\n" + line("b") + "\n";

    List<Outcome> outcomes = read(file);

    assertThat(words(outcomes)).containsExactly("a", "JSON_INVALID", "b");
    Outcome.Rejected rejected = (Outcome.Rejected) outcomes.get(1);
    assertThat(rejected.raw()).isEqualTo(utf8(broken));
    assertThat(rejected.detail()).isNotBlank();
  }

  @Test
  void an_error_tells_what_was_wrong_and_where() {
    assertThat(rejected("{\"id\":1} {\"id\":2}").detail()).isEqualTo("more than one JSON value");
    assertThat(rejected(utf8("1"), Reads.as(Format.JSONL)).detail()).isEqualTo("no JSON object");
    assertThat(rejected("{\"id\":1,\"title\":oops}").detail())
        .contains("oops")
        .contains(" at byte ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x\",\"id\":\"y\"}",
        "{\"id\":\"x\",\"\\u0069d\":\"y\"}",
        "{\"a\":{\"b\":1,\"b\":2}}",
        "{\"a\":[{\"b\":1,\"b\":2}]}",
        "{\"unknown\":1,\"unknown\":1}",
      })
  void a_key_that_stands_twice_is_named(String twice) {
    String file = twice + "\n" + line("b");

    assertThat(words(read(file))).containsExactly("DUPLICATE_KEY", "b");
    assertThat(((Outcome.Rejected) read(file).get(0)).detail()).startsWith("Duplicate");
  }

  @Test
  void one_name_in_two_objects_is_no_duplicate() {
    assertThat(
            words(
                read(
                    "{\"a\":{\"id\":1},\"b\":{\"id\":2},\"id\":\"x\",\"title\":\"T\",\"date\":\"2023-01-01\"}")))
        .containsExactly("x");
  }

  @Test
  void nesting_has_a_limit() {
    assertThat(words(read(nested(999) + "\n" + line("b")))).containsExactly("SCHEMA_UNKNOWN", "b");
    assertThat(words(read(nested(1000) + "\n" + line("b")))).containsExactly("NESTING_LIMIT", "b");
    assertThat(words(read(nested(100_000) + "\n" + line("b"))))
        .containsExactly("NESTING_LIMIT", "b");
    assertThat(words(read("{\"a\":".repeat(100_000) + "\n" + line("b"))))
        .containsExactly("NESTING_LIMIT", "b");
  }

  private static String nested(int arrays) {
    return "{\"a\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
  }

  @Test
  void a_number_or_name_without_end_is_broken_json_and_no_nesting() {
    String digits = "{\"id\":" + "9".repeat(1_000_000) + "}";
    String name = "{\"" + "n".repeat(1_000_000) + "\":1}";

    assertThat(words(read(digits + "\n" + name + "\n" + line("b"))))
        .containsExactly("JSON_INVALID", "JSON_INVALID", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "2024-1-1", "1/2/24", "20241301", "0000-00-00"})
  void a_wrong_date_is_named_with_its_field(String date) {
    Outcome.Rejected rejected = rejected("{\"title\":\"T\",\"date\":\"" + date + "\"}");

    assertThat(rejected.reason()).isEqualTo(Reason.DATE_INVALID);
    assertThat(rejected.field()).isEqualTo("date");
    assertThat(rejected.detail()).isEqualTo("'" + date + "' is no day, or not written as one");
  }

  @Test
  void a_line_that_is_not_utf_8_is_set_aside_for_its_charset() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(utf8(line("a") + "\n"));
    file.writeBytes("{\"title\":\"São Tomé\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(utf8(line("b")));

    assertThat(words(read(file.toByteArray(), Reads.RULES))).containsExactly("a", "CHARSET", "b");
  }
}
