package org.entente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.gzip;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

  private static String records(int count) {
    Random random = new Random(count);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line(i + "-" + Long.toHexString(random.nextLong()))).append('\n');
    }
    return lines.toString();
  }

  /** The content that can still be unpacked of a cut file. */
  private static String rest(byte[] cut) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    byte[] piece = new byte[512];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(cut))) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        rest.write(piece, 0, n);
      }
    } catch (IOException e) {
      return rest.toString(UTF_8);
    }
    throw new IllegalArgumentException("not cut");
  }

  @Test
  void a_packed_file_is_known_by_its_bytes_whatever_its_name() {
    byte[] text = utf8(" date 2023-07-27 T\n\nBody.");
    byte[] lines = utf8(records(3));

    assertThat(words(read(gzip(text), Reads.RULES))).containsExactly("T");
    assertThat(read(gzip(lines), Reads.RULES)).hasSize(3);
    assertThat(Reads.report(gzip(lines)).format()).isEqualTo("jsonl");
  }

  @Test
  void offsets_are_those_of_the_unpacked_file() {
    byte[] lines = utf8(records(3));

    assertThat(read(gzip(lines), Reads.RULES)).isEqualTo(read(lines, Reads.RULES));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 2_000, 20_000})
  void a_cut_file_keeps_the_records_before_the_cut_and_says_that_it_was_cut(int count) {
    byte[] whole = gzip(utf8(records(count)));
    for (int left : new int[] {1, 8, 9, whole.length / 4, whole.length / 2}) {
      byte[] cut = Arrays.copyOf(whole, whole.length - left);
      String rest = rest(cut);
      long complete = rest.chars().filter(c -> c == '\n').count();

      List<Outcome> outcomes = read(cut, Reads.RULES);

      assertThat(outcomes).as("%d bytes less", left).hasSize((int) complete + 1);
      assertThat(words(outcomes)).filteredOn(w -> w.equals("TRUNCATED")).hasSize(1);
      Outcome.Rejected truncated = (Outcome.Rejected) outcomes.get((int) complete);
      assertThat(truncated.reason()).isEqualTo(Reason.TRUNCATED);
      assertThat(truncated.where().byteStart()).isEqualTo(rest.lastIndexOf('\n') + 1);
      assertThat(new String(truncated.raw(), UTF_8))
          .isEqualTo(rest.substring(rest.lastIndexOf('\n') + 1));
    }
  }

  @Test
  void a_cut_text_is_one_truncated_record() {
    byte[] whole = gzip(utf8(" date 2023-07-27 T\n\n" + records(2_000)));

    assertThat(words(read(Arrays.copyOf(whole, whole.length / 2), Reads.RULES)))
        .containsExactly("TRUNCATED");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 9, 10, 12})
  void a_file_that_ends_in_its_first_bytes_is_truncated_too(int length) {
    byte[] head = Arrays.copyOf(gzip(utf8(records(3))), length);

    assertThat(words(read(head, Reads.RULES))).containsExactly("TRUNCATED");
  }

  @Test
  void a_file_that_only_looks_packed_is_set_aside() {
    byte[] file = {0x1F, (byte) 0x8B, 'n', 'o', ' ', 'g', 'z', 'i', 'p', '.', '.', '.', '.', '.'};

    assertThat(words(read(file, Reads.RULES))).containsExactly("TRUNCATED");
    assertThat(Reads.report(file).bytes()).isEqualTo(file.length);
  }

  @Test
  void a_wrong_checksum_is_told_after_the_last_record() {
    byte[] file = gzip(utf8(records(3)));
    file[file.length - 8] ^= 1;

    List<Outcome> outcomes = read(file, Reads.RULES);

    assertThat(outcomes).hasSize(4);
    assertThat(words(outcomes)).last().isEqualTo("TRUNCATED");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 4096})
  void all_members_of_a_file_are_read_even_from_a_stream_that_never_tells_what_it_has(int chunk)
      throws IOException {
    byte[] one = gzip(utf8(records(5)));
    ByteArrayOutputStream three = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      three.write(one);
    }

    assertThat(read(new Slow(three.toByteArray(), Math.min(chunk, one.length)), Reads.RULES))
        .hasSize(15);
    assertThat(read(new Slow(three.toByteArray(), one.length), Reads.RULES)).hasSize(15);
  }

  @Test
  void a_stream_that_fails_keeps_the_records_before_its_failure() throws IOException {
    byte[] lines = utf8(records(3));
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream(lines, 0, lines.length - 10)) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            if (n < 0) {
              throw new IOException("the disk is gone");
            }
            return n;
          }
        };

    Outcomes outcomes = new ArticleReaders(Reads.RULES).open("a", failing);

    List<Outcome> all = new ArrayList<>();
    outcomes.forEachRemaining(all::add);
    assertThat(all).hasSize(3);
    assertThat(words(all)).last().isEqualTo("UNREADABLE");
    assertThat(((Outcome.Rejected) all.get(2)).detail()).isEqualTo("the disk is gone");
  }

  @Test
  void the_same_bytes_in_other_pieces_give_the_same_outcomes() {
    byte[] file = utf8(records(200));
    List<Outcome> whole = read(file, Reads.RULES);

    for (int chunk : List.of(1, 3, 64, 8191)) {
      assertThat(read(new Slow(file, chunk), Reads.RULES)).isEqualTo(whole);
      assertThat(read(new Slow(gzip(file), chunk), Reads.RULES)).isEqualTo(whole);
    }
    assertThat(Collections.frequency(words(whole), "TRUNCATED")).isZero();
  }

  /** A stream that gives few bytes at a time and says that it has none, as remote ones do. */
  private static final class Slow extends FilterInputStream {
    private final int chunk;

    Slow(byte[] bytes, int chunk) {
      super(new ByteArrayInputStream(bytes));
      this.chunk = chunk;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return super.read(into, from, Math.min(length, chunk));
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
