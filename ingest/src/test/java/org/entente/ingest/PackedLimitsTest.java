package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Packs.all;
import static org.entente.ingest.Packs.tar;
import static org.entente.ingest.Packs.zip;
import static org.entente.ingest.Reads.gzip;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.rules;
import static org.entente.ingest.Reads.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.ingest.Packs.All;
import org.entente.ingest.Packs.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackedLimitsTest {

  /** Eight records and blanks behind them. */
  private static byte[] content(int bytes) {
    String records = (line("a") + "\n").repeat(8);
    return utf8(records + " ".repeat(bytes - records.length()));
  }

  @ParameterizedTest
  @CsvSource({"999, 0", "1000, 0", "1001, 1", "5000, 1"})
  void all_members_of_a_file_grow_to_the_limit_together_and_no_further(int bytes, int limited) {
    Rules rules = rules(new Limits(10_000, 20, 1000, 200, 10, 2, 1000));
    byte[] file = zip(new File("a", content(500)), new File("b", content(bytes - 500)));

    All all = all("z", file, rules);

    assertThat(all.lines()).filteredOn("z!/a: a"::equals).hasSize(8);
    assertThat(all.lines()).filteredOn("z!/b: a"::equals).hasSize(8);
    assertThat(all.lines()).filteredOn("z!/b: DECOMPRESS_LIMIT"::equals).hasSize(limited);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "0, 0", "1, 0"})
  void what_is_packed_within_a_member_counts_for_each_time_that_it_is_unpacked(
      int more, int limited) {
    byte[] inner = gzip(content(1000));
    byte[] file = zip(new File("a.gz", inner));
    long grown = inner.length + 1000;
    Rules rules = rules(new Limits(10_000, 20, grown + more, 200, 10, 2, 1000));

    assertThat(all("z", file, rules).lines())
        .filteredOn(l -> l.endsWith("DECOMPRESS_LIMIT"))
        .hasSize(limited);
  }

  @ParameterizedTest
  @CsvSource({"9, 9, 0", "10, 10, 0", "11, 10, 1"})
  void archives_have_a_most_number_of_entries(int entries, int kept, int limited) {
    Rules rules = rules(new Limits(10_000, 20, 100_000, 200, 10, 2, 1000));
    File[] files =
        IntStream.range(0, entries).mapToObj(i -> File.of("m" + i, line("a"))).toArray(File[]::new);

    for (byte[] file : List.of(zip(files), tar(files))) {
      All all = all("z", file, rules);

      assertThat(all.lines()).filteredOn(l -> l.endsWith(": a")).hasSize(kept);
      assertThat(all.lines()).filteredOn("z: DECOMPRESS_LIMIT"::equals).hasSize(limited);
    }
  }

  @Test
  void entries_are_counted_through_all_archives_of_a_file() {
    Rules rules = rules(new Limits(10_000, 20, 100_000, 200, 4, 2, 1000));
    byte[] inner = tar(File.of("x", line("a")), File.of("y", line("b")), File.of("z", line("c")));

    assertThat(all("z", zip(new File("t", inner), File.of("u", line("d"))), rules).lines())
        .containsExactly("z!/t!/x: a", "z!/t!/y: b", "z!/t!/z: c", "z: DECOMPRESS_LIMIT");
  }

  static Stream<byte[]> bombs() {
    byte[] zeros = new byte[64 << 20];
    byte[] once = gzip(zeros);
    byte[] twice = zip(new File("1.gz", once), new File("2.gz", once), new File("3.gz", once));
    return Stream.of(
        once,
        Packs.bzip2(zeros),
        Packs.zstd(zeros),
        zip(new File("x.txt", zeros)),
        gzip(tar(new File("x.txt", zeros))),
        gzip(tar(new File("x.zip", zip(new File("y.txt", zeros))))),
        zip(new File("a.zip", twice), new File("b.zip", twice)));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void a_bomb_stops_at_its_ratio_and_tells_the_bytes_read(byte[] bomb) {
    All all = all("bomb", bomb);

    assertThat(all.lines()).hasSize(1).first().asString().endsWith(": DECOMPRESS_LIMIT");
    assertThat(all.rejected(0).detail()).contains(" bytes unpack to more than ");
    assertThat(all.reports().get(0).bytes()).isEqualTo(bomb.length);
  }

  @Test
  void a_header_without_end_is_not_held() throws IOException {
    byte[] head = {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0};
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at < head.length ? head[(int) at++] & 0xFF : 'n';
          }
        };
    Outcomes outcomes = new ArticleReaders(Reads.RULES).open("a", endless);

    assertThat(outcomes.next())
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            r -> assertThat(r.detail()).isEqualTo("16777216 bytes without any content"));
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, pdf",
    "{\\rtf1 Title, rtf",
    "'\u0001\u0002\u0003\u0004\u0005\u0006\u0007', binary",
    "SQLite, text",
  })
  void what_is_no_text_is_a_mismatch(String begin, String format) {
    All all = all("a.txt", utf8(begin + "\n" + "body ".repeat(100)));

    assertThat(all.reports().get(0).format()).isEqualTo(format);
    assertThat(all.lines())
        .containsExactly(format.equals("text") ? "a.txt: DATE_MISSING" : "a.txt: FORMAT_MISMATCH");
  }

  @Test
  void a_document_that_is_a_zip_is_no_archive() {
    byte[] docx = zip(File.of("[Content_Types].xml", "<x/>"), File.of("word/document.xml", "<x/>"));

    assertThat(all("a.docx", docx).files()).containsExactly("a.docx: document, 1");
    assertThat(all("a.docx", docx).lines()).containsExactly("a.docx: FORMAT_MISMATCH");
    assertThat(all("z", zip(new File("a.docx", docx), File.of("b", line("b")))).lines())
        .containsExactly("z!/a.docx: FORMAT_MISMATCH", "z!/b: b");
  }

  @Test
  void text_in_utf_16_is_not_binary() {
    byte[] text = " date 2023-07-27 T\n\nBody.".getBytes(java.nio.charset.StandardCharsets.UTF_16);

    assertThat(all("a", text).lines()).containsExactly("a: T");
  }

  @Test
  void a_detail_has_at_most_500_characters() {
    String key = "k".repeat(1000);
    All all = all("a", utf8("{\"" + key + "\":1,\"" + key + "\":2}"));

    assertThat(all.rejected(0).reason()).isEqualTo(Reason.DUPLICATE_KEY);
    assertThat(all.rejected(0).detail()).hasSize(500);
  }

  @Test
  void the_standard_limits_are_those_of_the_handbook() {
    assertThat(Limits.STANDARD)
        .isEqualTo(new Limits(16 << 20, 64 << 10, 64L << 30, 200, 100_000, 2, 1000));
  }
}
