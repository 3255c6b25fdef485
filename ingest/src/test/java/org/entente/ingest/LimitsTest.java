package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.entente.ingest.Reads.gzip;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.rules;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final int LIMIT = 100;
  private static final Rules SMALL = rules(new Limits(LIMIT, 20, 10_000, 200));

  private static String lineOf(int bytes) {
    String head = "{\"id\":\"x\",\"date\":\"2023-07-27\",\"title\":\"";
    return head + "t".repeat(bytes - head.length() - 2) + "\"}";
  }

  @ParameterizedTest
  @CsvSource({"99, x", "100, x", "101, RECORD_TOO_LONG", "9000, RECORD_TOO_LONG"})
  void a_line_has_a_longest_length_and_the_next_line_is_kept(int length, String outcome) {
    List<Outcome> outcomes = read(utf8(lineOf(length) + "\n" + line("b") + "\n"), SMALL);

    assertThat(words(outcomes)).containsExactly(outcome, "b");
    assertThat(Reads.origin(outcomes.get(0)).byteEnd()).isEqualTo(length);
    assertThat(Reads.origin(outcomes.get(1)).byteStart()).isEqualTo(length + 1);
  }

  @ParameterizedTest
  @CsvSource({"99, T", "100, T", "101, RECORD_TOO_LONG", "9000, RECORD_TOO_LONG"})
  void a_text_has_a_longest_length(int length, String outcome) {
    String head = " date 2023-07-27 T\n\n";
    byte[] file = utf8(head + "b".repeat(length - head.length()));

    assertThat(words(read(file, SMALL))).containsExactly(outcome);
    assertThat(words(read(gzip(file), SMALL))).containsExactly(outcome);
  }

  @Test
  void too_long_is_told_with_the_length_and_the_limit() {
    Outcome.Rejected line = Reads.rejected(utf8(lineOf(101)), SMALL);
    Outcome.Rejected text = Reads.rejected(utf8("x".repeat(101)), SMALL);

    assertThat(line.detail()).isEqualTo("101 bytes, at most 100");
    assertThat(text.detail()).isEqualTo("101 bytes, at most 100");
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20, 21})
  void a_rejected_record_keeps_its_first_bytes(int length) {
    String broken = "{" + "x".repeat(length - 1);

    assertThat(Reads.rejected(utf8(broken), SMALL).raw())
        .isEqualTo(utf8(broken.substring(0, Math.min(length, 20))));
  }

  @ParameterizedTest
  @CsvSource({"999, 0", "1000, 0", "1001, 1", "5000, 1"})
  void a_packed_file_grows_to_its_limit_and_no_further(int bytes, int limited) {
    Rules rules = rules(new Limits(LIMIT, 20, 1000, 200));
    String records = (line("a") + "\n").repeat(10);
    byte[] file = utf8(records + " ".repeat(bytes - records.length()));

    List<Outcome> outcomes = read(gzip(file), rules);

    assertThat(words(outcomes)).filteredOn(w -> w.equals("a")).hasSize(10);
    assertThat(words(outcomes)).filteredOn(w -> w.equals("DECOMPRESS_LIMIT")).hasSize(limited);
  }

  @Test
  void a_plain_file_may_be_longer_than_a_packed_one_may_grow() {
    Rules rules = rules(new Limits(LIMIT, 20, 100, 1));

    assertThat(read(utf8((line("a") + "\n").repeat(50)), rules)).hasSize(50);
  }

  @Test
  void a_bomb_stops_at_its_ratio_and_keeps_what_stood_before_it() {
    byte[] bomb = gzip(utf8(line("a") + "\n" + line("b") + "\n" + "\0".repeat(50 << 20)));

    List<Outcome> outcomes = read(bomb, Reads.RULES);

    assertThat(words(outcomes)).containsExactly("a", "b", "DECOMPRESS_LIMIT");
    Outcome.Rejected limit = (Outcome.Rejected) outcomes.get(2);
    assertThat(limit.where().byteStart()).isEqualTo(2 * line("a").length() + 2);
    assertThat(limit.detail()).contains("bytes unpack to more than");
  }

  @ParameterizedTest
  @CsvSource({"1999999, false", "2000000, false", "2000001, true"})
  void a_file_of_10000_bytes_grows_to_200_times_as_many(int unpacked, boolean limited)
      throws Exception {
    Digested file = new Digested(new ByteArrayInputStream(new byte[10_000]));
    file.drain();
    Budget budget = new Budget(Limits.STANDARD, file);
    budget.spend(unpacked);

    assertThat(catchThrowable(budget::check) != null).isEqualTo(limited);
  }

  @ParameterizedTest
  @CsvSource({"999, b", "1000, b", "1001, XML_LIMIT"})
  void a_tag_has_a_longest_name(int letters, String outcome) {
    String page = "<html><title>b</title><meta name=date content=2023-07-27>";

    assertThat(words(read(page + "<" + "y".repeat(letters) + ">"))).containsExactly(outcome);
  }

  /** The page has four tags beside. */
  @ParameterizedTest
  @CsvSource({"249995, b", "249996, b", "249997, XML_LIMIT"})
  void a_page_has_a_most_of_tags(int tags, String outcome) {
    String page = "<html><title>b</title><meta name=date content=2023-07-27>";

    assertThat(words(read(page + "<p>".repeat(tags)))).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({"999, SCHEMA_UNKNOWN", "1000, SCHEMA_UNKNOWN", "1001, NESTING_LIMIT"})
  void json_has_a_greatest_depth(int depth, String outcome) {
    String json = "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";

    assertThat(words(read(json + "\n" + line("b")))).containsExactly(outcome, "b");
  }

  @ParameterizedTest
  @CsvSource({"999, 999", "1000, 1000", "1001, 1000", "50000, 1000"})
  void of_garbage_in_a_json_array_not_more_than_1000_records_are_told(int pieces, int told) {
    String file = "[" + line("a") + "{".repeat(pieces) + line("b") + "]";

    List<String> words = words(read(file));

    assertThat(words).startsWith("a").endsWith("b").hasSize(told + 2);
    assertThat(words.subList(1, told + 1)).containsOnly("JSON_INVALID");
  }

  @Test
  void a_small_file_may_grow_by_more_than_the_ratio() {
    byte[] file = utf8(" date 2023-07-27 T\n\n" + "x".repeat(1_000_000));

    assertThat(file.length / gzip(file).length).isGreaterThan(200);
    assertThat(words(read(gzip(file), Reads.RULES))).containsExactly("T");
  }

  @Test
  void a_line_without_end_is_never_held_whole() {
    long length = 300L << 20;
    InputStream endless =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? '{' : -1;
          }

          @Override
          public int read(byte[] into, int from, int count) {
            int n = (int) Math.min(count, left);
            Arrays.fill(into, from, from + n, (byte) '{');
            left -= n;
            return n > 0 ? n : -1;
          }
        };

    List<Outcome> outcomes = read(endless, SMALL);

    assertThat(words(outcomes)).containsExactly("RECORD_TOO_LONG");
    assertThat(Reads.origin(outcomes.get(0)).byteEnd()).isEqualTo(length);
  }

  @Test
  void a_record_may_have_16_megabytes_of_which_64_kilobytes_are_kept_if_it_is_rejected() {
    assertThat(Limits.STANDARD.recordBytes()).isEqualTo(16 << 20);
    assertThat(Limits.STANDARD.rawBytes()).isEqualTo(64 << 10);
  }
}
