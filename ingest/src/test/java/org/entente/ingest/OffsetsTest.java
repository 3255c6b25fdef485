package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.ingest.Reads.gzip;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.report;
import static org.entente.ingest.Reads.slice;
import static org.entente.ingest.Reads.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

  private static final List<String> LINES =
      List.of(
          line("a"),
          line("Türkiye \uD83D\uDD4A"),
          "{\"title\":\"São\",\"date\":\"2023-02-29\"}",
          "{broken",
          "{}",
          "x".repeat(70_000),
          "  " + line("blanks around") + "\t");

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void offsets_cut_exactly_the_record_from_the_unpacked_bytes(int seed) {
    Random random = new Random(seed);
    List<byte[]> records = new ArrayList<>();
    StringBuilder file = new StringBuilder(line("first")).append('\n');
    records.add(utf8(line("first")));
    for (int n = random.nextInt(30); n > 0; n--) {
      String record = LINES.get(random.nextInt(LINES.size()));
      String end = random.nextBoolean() ? "\n" : "\r\n";
      records.add(utf8(record + end.substring(0, end.length() - 1)));
      file.append(record).append(end).append(random.nextInt(4) == 0 ? " \n" : "");
    }
    byte[] content = utf8(file.toString());

    for (byte[] onDisk : List.of(content, gzip(content))) {
      List<Outcome> outcomes = read(onDisk, Reads.RULES);

      assertThat(outcomes).hasSameSizeAs(records);
      for (int i = 0; i < records.size(); i++) {
        assertThat(slice(content, outcomes.get(i))).isEqualTo(records.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 131_072})
  void a_record_may_end_at_the_end_of_a_buffer(int length) {
    String head = "{\"id\":\"x\",\"date\":\"2023-07-27\",\"title\":\"";
    String first = head + "t".repeat(length - 1 - head.length() - 2) + "\"}";
    byte[] content = utf8(first + "\n" + line("b"));

    List<Outcome> outcomes = read(content, Reads.RULES);

    assertThat(Reads.words(outcomes)).containsExactly("x", "b");
    assertThat(slice(content, outcomes.get(1))).isEqualTo(utf8(line("b")));
  }

  @Test
  void a_last_line_needs_no_end() {
    assertThat(Reads.words(read(line("a") + "\n" + line("b")))).containsExactly("a", "b");
    assertThat(Reads.words(read(line("a") + "\n" + line("b") + "\n"))).containsExactly("a", "b");
  }

  @Test
  void the_raw_bytes_of_a_rejection_are_those_of_its_record() {
    byte[] content = utf8(line("a") + "\n{\"title\":\"São\",\"date\":\"2023-02-29\"}\n");

    Outcome.Rejected rejected = (Outcome.Rejected) read(content, Reads.RULES).get(1);

    assertThat(rejected.raw()).isEqualTo(slice(content, rejected));
  }

  @Test
  void a_text_is_the_whole_file() {
    byte[] content = utf8("\uFEFF date 2023-07-27 São\n\nBody.\n");

    assertThat(slice(content, read(content, Reads.RULES).get(0))).isEqualTo(content);
    assertThat(slice(content, read(gzip(content), Reads.RULES).get(0))).isEqualTo(content);
  }

  @Test
  void an_empty_file_has_no_records_and_a_report() {
    byte[] empty = new byte[0];

    assertThat(read(empty, Reads.RULES)).isEmpty();
    assertThat(read(gzip(empty), Reads.RULES)).isEmpty();
    assertThat(report(empty))
        .isEqualTo(
            new FileReport(
                "a/file",
                0,
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "text",
                "",
                0));
  }

  @Test
  void a_report_is_of_the_file_as_it_lies_on_disk() throws Exception {
    byte[] packed = gzip(utf8(line("a") + "\n{broken\n"));

    FileReport report = report(packed);

    assertThat(report.bytes()).isEqualTo(packed.length);
    assertThat(report.sha256()).isEqualTo(sha256(packed));
    assertThat(report.format()).isEqualTo("jsonl");
    assertThat(report.charset()).isEqualTo("UTF-8");
    assertThat(report.records()).isEqualTo(2);
  }

  @Test
  void a_report_covers_what_no_reader_asked_for() throws Exception {
    byte[] file = utf8("x".repeat(1000));
    Rules rules = Reads.rules(new Limits(10, 10, 10, 10));

    try (Outcomes outcomes = new ArticleReaders(rules).open("a", new ByteArrayInputStream(file))) {
      outcomes.forEachRemaining(outcome -> {});
      assertThat(outcomes.reports().get(0).bytes()).isEqualTo(1000);
      assertThat(outcomes.reports().get(0).sha256()).as("asked again").isEqualTo(sha256(file));
    }
  }

  @Test
  void nothing_comes_after_the_last_outcome() throws IOException {
    Outcomes outcomes =
        new ArticleReaders(Reads.RULES).open("a", new ByteArrayInputStream(utf8(line("a"))));
    outcomes.next();

    assertThat(outcomes.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(outcomes::next);
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
