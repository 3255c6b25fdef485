package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.report;
import static org.entente.ingest.Reads.rules;
import static org.entente.ingest.Reads.slice;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {

  private static String pretty(String id) {
    return "{\n  \"id\": \""
        + id
        + "\",\n  \"title\": \"T } ] \\\" {\",\n  \"date\": \"2023-07-27\",\n"
        + "  \"tags\": [\n{\"x\": [1, {}]}\n  ]\n}";
  }

  /** Each row: a content in which ① and ② stand for objects. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[①,②]",
        "[①, ②]\n",
        "[\n①,\n②\n]\n",
        "[\n  ①,\n  ②\n]",
        "\uFEFF[①,②]",
        "[[①],[②]]",
        "[①\n②]",
        "[①][②]",
        "[\r\n  ①,\r\n  ②\r\n]\r\n",
        "\n\n[①,②]",
      })
  void an_array_gives_its_objects(String layout) {
    for (String[] objects : new String[][] {{line("a"), line("b")}, {pretty("a"), pretty("b")}}) {
      byte[] file = utf8(layout.replace("①", objects[0]).replace("②", objects[1]));

      List<Outcome> outcomes = read(file, Reads.RULES);

      assertThat(words(outcomes)).containsExactly("a", "b");
      assertThat(slice(file, outcomes.get(0))).isEqualTo(utf8(objects[0]));
      assertThat(slice(file, outcomes.get(1))).isEqualTo(utf8(objects[1]));
      assertThat(report(file).format()).isEqualTo("json");
    }
  }

  @Test
  void an_object_over_several_lines_is_a_record_and_so_are_more_of_them() {
    assertThat(words(read(pretty("a")))).containsExactly("a");
    assertThat(words(read(pretty("a") + "\n" + pretty("b") + "\n"))).containsExactly("a", "b");
    assertThat(words(read(pretty("a") + pretty("b")))).containsExactly("a", "b");
  }

  @Test
  void an_empty_array_has_no_records() {
    assertThat(read("[]")).isEmpty();
    assertThat(read(" [ \n ] ")).isEmpty();
  }

  /** Each row: what stands between two objects, and what comes of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          7            | JSON_INVALID
          "text, {"    | JSON_INVALID
          null         | JSON_INVALID
          NaN          | JSON_INVALID
          {"id":NaN}   | JSON_INVALID
          {"a":1,"a":2}| DUPLICATE_KEY
          {"x":1}      | SCHEMA_UNKNOWN
          {}           | EMPTY
          {"id":1}}    | EMPTY, JSON_INVALID
          {"id":"x"    | JSON_INVALID
          {"id":{"b":2 | JSON_INVALID
          {"id":"x     | JSON_INVALID
          {"id":[1,2}  | JSON_INVALID
          """)
  void what_is_broken_between_objects_is_set_aside_alone(String broken, String reasons) {
    for (String layout : List.of("[①,\n③,\n②]", "[\n  ①,\n  ③,\n  ②\n]")) {
      String file =
          layout.replace("①", line("a")).replace("③", broken.strip()).replace("②", line("b"));

      assertThat(String.join(", ", words(read(file)))).isEqualTo("a, " + reasons + ", b");
    }
  }

  @Test
  void a_string_that_is_not_closed_ends_with_its_object() {
    String file =
        """
        [
          {
            "id": "a", "title": "T",
            "date": "2023-07-27"
          },
          {
            "id": "x",
            "title": "T,
            "tags": [
              { "date": "2023-07-27" }
            ]
          },
          {
            "id": "b", "title": "T",
            "date": "2023-07-27"
          }
        ]
        """;

    List<Outcome> outcomes = read(file);

    assertThat(words(outcomes)).containsExactly("a", "JSON_INVALID", "b");
    assertThat(new String(slice(utf8(file), outcomes.get(1)), StandardCharsets.UTF_8))
        .startsWith("{\n    \"id\": \"x\"")
        .endsWith("]\n  }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[①", "[①,", "[①,{\"id\":\"b\"", "[①,{\"id\":\"b", "[①,{\"id\":[[["})
  void an_array_that_breaks_off_says_so_and_keeps_what_stood_before(String layout) {
    assertThat(words(read(layout.replace("①", line("a"))))).containsExactly("a", "TRUNCATED");
  }

  @ParameterizedTest
  @CsvSource({"99, x", "100, x", "101, RECORD_TOO_LONG", "500000, RECORD_TOO_LONG"})
  void an_object_has_a_longest_length_and_the_next_is_kept(int length, String outcome) {
    String begin = "{\"id\":\"x\",\"date\":\"2023-07-27\",\"title\":\"";
    String object = begin + "t".repeat(length - begin.length() - 2) + "\"}";
    byte[] file = utf8("[" + line("a") + "," + object + "," + line("b") + "]");

    List<Outcome> outcomes = read(file, rules(new Limits(100, 20, 10_000, 200)));

    assertThat(words(outcomes)).containsExactly("a", outcome, "b");
    assertThat(slice(file, outcomes.get(1))).isEqualTo(utf8(object));
  }

  /** Each row: garbage between two objects, and what comes of it if four in a row are the most. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          7, 8, 9                    | 7 / 8 / 9
          7, 8, 9, 10                | 7 / 8 / 9 / 10
          7, 8, 9, 10, 11            | 7 / 8 / 9 / 10, 11
          7, [8, x], 9, {"a", {"b",  | 7 / 8 / x / 9, {"a", {"b",
          {{{{{{{                    | { / { / { / {{{{
          {"x":{"x":[1}{"x"{"x":[1}{ | {"x":{"x":[1}{"x"{"x":[1}{
          x{x,{x,{x,{x,{             | x / {x, / {x, / {x,{x,{
          """)
  void garbage_without_end_is_one_record_up_to_the_next_object(String garbage, String pieces) {
    byte[] file = utf8("[" + line("a") + ",\n" + garbage + line("b") + "]");

    List<Outcome> outcomes = read(file, rules(new Limits(1000, 100, 10_000, 200, 10, 2, 4)));

    assertThat(outcomes.stream().map(o -> new String(slice(file, o), StandardCharsets.UTF_8)))
        .containsExactly((line("a") + " / " + pieces + " / " + line("b")).split(" / "));
    assertThat(outcomes.subList(1, outcomes.size() - 1))
        .allSatisfy(
            o -> {
              Outcome.Rejected rejected = (Outcome.Rejected) o;
              assertThat(rejected.reason()).isEqualTo(Reason.JSON_INVALID);
              assertThat(rejected.raw()).isEqualTo(slice(file, o));
            });
  }

  @Test
  void garbage_up_to_the_end_breaks_off_or_is_too_long() {
    Limits limits = new Limits(1000, 100, 10_000, 200, 10, 2, 2);

    assertThat(words(read(utf8("[{{{{{{"), rules(limits))))
        .containsExactly("JSON_INVALID", "TRUNCATED");
    assertThat(words(read(utf8("[" + "{".repeat(2000)), rules(limits))))
        .containsExactly("JSON_INVALID", "RECORD_TOO_LONG", "TRUNCATED");
    assertThat(words(read(utf8("[" + "{".repeat(2000) + line("b") + "{}]"), rules(limits))))
        .containsExactly("JSON_INVALID", "RECORD_TOO_LONG", "b", "EMPTY");
  }

  @Test
  void depth_is_no_danger() {
    String deep = "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String open = "{\"id\":" + "[".repeat(1_000_000);

    assertThat(words(read("[" + deep + "," + line("b") + "]")))
        .containsExactly("NESTING_LIMIT", "b");
    assertThat(words(read("[" + open))).containsExactly("TRUNCATED");
    assertThat(read("[".repeat(100_000) + line("b") + "]".repeat(100_000))).isNotEmpty();
  }
}
