package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Packs.all;
import static org.entente.ingest.Packs.bzip2;
import static org.entente.ingest.Packs.stored;
import static org.entente.ingest.Packs.tar;
import static org.entente.ingest.Packs.zip;
import static org.entente.ingest.Packs.zstd;
import static org.entente.ingest.Reads.gzip;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.utf8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.entente.ingest.Packs.All;
import org.entente.ingest.Packs.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  private static final File TEXT = File.of("b.txt", " date 2023-07-27 B\n\nBody.");
  private static final File LINES = File.of("in/c.csv", line("c1") + "\n" + line("c2") + "\n");

  static Stream<UnaryOperator<byte[]>> packings() {
    return Stream.of(UnaryOperator.identity(), Reads::gzip, Packs::bzip2, Packs::zstd);
  }

  static Stream<byte[]> archives() {
    return Stream.of(zip(TEXT, LINES), stored(TEXT, LINES), tar(TEXT, LINES));
  }

  @ParameterizedTest
  @MethodSource("packings")
  void a_packed_content_is_read_as_if_it_were_not(UnaryOperator<byte[]> pack) {
    byte[] lines = utf8((line("a") + "\n").repeat(1000) + line("end"));
    All packed = all("x.txt", pack.apply(lines));

    assertThat(packed.outcomes()).isEqualTo(all("x.txt", lines).outcomes());
    assertThat(packed.reports().get(0).bytes()).isEqualTo(pack.apply(lines).length);
    assertThat(packed.reports().get(0).format()).isEqualTo("jsonl");
  }

  @ParameterizedTest
  @MethodSource("archives")
  void each_member_is_a_file_of_its_own_and_the_archive_too(byte[] archive) throws Exception {
    All all = all("a.csv", archive);

    assertThat(all.lines())
        .containsExactly("a.csv!/b.txt: B", "a.csv!/in/c.csv: c1", "a.csv!/in/c.csv: c2");
    assertThat(all.files())
        .containsExactly(
            "a.csv: " + (archive[0] == 'P' ? "zip" : "tar") + ", 0",
            "a.csv!/b.txt: text, 1",
            "a.csv!/in/c.csv: jsonl, 2");
    assertThat(all.reports().get(0).bytes()).isEqualTo(archive.length);
    assertThat(all.reports().get(0).sha256()).isEqualTo(sha256(archive));
    assertThat(all.reports().get(1).bytes()).isEqualTo(TEXT.content().length);
    assertThat(all.reports().get(1).sha256()).isEqualTo(sha256(TEXT.content()));
    assertThat(Reads.origin(all.outcomes().get(2)).byteStart()).isEqualTo(line("c1").length() + 1);
  }

  @ParameterizedTest
  @MethodSource("packings")
  void archives_and_their_members_may_be_packed(UnaryOperator<byte[]> pack) {
    File packed = new File("b", pack.apply(TEXT.content()));

    assertThat(all("a", pack.apply(tar(packed, LINES))).lines())
        .containsExactly("a!/b: B", "a!/in/c.csv: c1", "a!/in/c.csv: c2");
    assertThat(all("a", zip(packed, LINES)).lines()).hasSize(3).first().isEqualTo("a!/b: B");
  }

  @Test
  void an_archive_may_lie_in_an_archive_but_no_deeper() {
    byte[] inner = tar(TEXT);
    byte[] middle = zip(new File("b.tar", inner), new File("b.tar.gz", gzip(inner)));
    All one = all("a.tar", tar(TEXT), limited(100, 1));
    All two = all("a.zip", middle, limited(100, 2));
    All three = all("a.tar", tar(new File("m.zip", middle), LINES), limited(100, 2));

    assertThat(one.lines()).containsExactly("a.tar!/b.txt: B");
    assertThat(two.lines()).containsExactly("a.zip!/b.tar!/b.txt: B", "a.zip!/b.tar.gz!/b.txt: B");
    assertThat(two.files())
        .containsExactly(
            "a.zip: zip, 0",
            "a.zip!/b.tar: tar, 0",
            "a.zip!/b.tar!/b.txt: text, 1",
            "a.zip!/b.tar.gz: tar, 0",
            "a.zip!/b.tar.gz!/b.txt: text, 1");
    assertThat(three.lines())
        .containsExactly(
            "a.tar!/m.zip!/b.tar: NESTING_LIMIT",
            "a.tar!/m.zip!/b.tar.gz: NESTING_LIMIT",
            "a.tar!/in/c.csv: c1",
            "a.tar!/in/c.csv: c2");
    assertThat(three.rejected(0).detail()).isEqualTo("an archive within more than 2 archives");
  }

  @Test
  void what_is_packed_twice_is_not_read() {
    All all = all("a.gz.zst", zstd(gzip(utf8(line("a")))));

    assertThat(all.lines()).containsExactly("a.gz.zst: NESTING_LIMIT");
    assertThat(all.files()).containsExactly("a.gz.zst: gzip, 1");
    assertThat(all.rejected(0).detail()).isEqualTo("packed more than once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.txt",
        "in/../../x.txt",
        "/etc/x.txt",
        "C:\\x.txt",
        "c:x.txt",
        "\\\\host\\x.txt",
        "..\\x.txt",
        "..",
        " "
      })
  void a_name_that_leads_elsewhere_is_unsafe_and_the_next_member_is_kept(String name) {
    File unsafe = new File(name, TEXT.content());
    for (byte[] archive : List.of(zip(unsafe, LINES), tar(unsafe, LINES))) {
      All all = all("a", archive);

      assertThat(all.lines())
          .containsExactly("a: UNSAFE_PATH", "a!/in/c.csv: c1", "a!/in/c.csv: c2");
      assertThat(all.rejected(0).detail())
          .startsWith("entry '")
          .endsWith("': its name leads out of the archive");
      assertThat(all.rejected(0).raw()).isEqualTo(TEXT.content());
    }
  }

  @Test
  void links_and_devices_are_unsafe() {
    TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
    link.setLinkName("/etc/passwd");
    TarArchiveEntry hard = new TarArchiveEntry("hard", TarConstants.LF_LINK);
    hard.setLinkName("../../x");
    List<TarArchiveEntry> special =
        List.of(
            link,
            hard,
            new TarArchiveEntry("char", TarConstants.LF_CHR),
            new TarArchiveEntry("block", TarConstants.LF_BLK),
            new TarArchiveEntry("pipe", TarConstants.LF_FIFO));

    All all = all("a", tar(special, new File("link/x.txt", TEXT.content())));

    String unsafe = "a: UNSAFE_PATH";
    assertThat(all.lines())
        .containsExactly(unsafe, unsafe, unsafe, unsafe, unsafe, "a!/link/x.txt: B");
    assertThat(all.rejected(0).detail())
        .isEqualTo("entry 'link': it is a link or device, not a file");
  }

  @Test
  void folders_are_passed_and_hidden_members_listed() {
    File[] files = {
      File.of("in/", ""),
      File.of("__MACOSX/._b.txt", "junk"),
      File.of("in/.DS_Store", "junk"),
      new File("./b.txt", TEXT.content()),
      new File("_x", TEXT.content())
    };
    for (byte[] archive : List.of(zip(files), tar(files))) {
      All all = all("a", archive);

      assertThat(all.lines()).containsExactly("a!/b.txt: B", "a!/_x: B");
      assertThat(all.files().subList(1, 5))
          .containsExactly(
              "a!/__MACOSX/._b.txt: hidden, 0",
              "a!/in/.DS_Store: hidden, 0",
              "a!/b.txt: text, 1",
              "a!/_x: text, 1");
    }
  }

  @Test
  void members_of_one_name_are_numbered() {
    assertThat(all("a", tar(TEXT, File.of("b.txt#2", line("x")), TEXT, TEXT)).lines())
        .containsExactly("a!/b.txt: B", "a!/b.txt#2: x", "a!/b.txt#3: B", "a!/b.txt#4: B");
  }

  @Test
  void an_archive_without_members_is_no_fault() {
    assertThat(all("a", zip()).files()).containsExactly("a: zip, 0");
    assertThat(all("a", zip(File.of("in/", ""))).files()).containsExactly("a: zip, 0");
  }

  @Test
  void a_member_that_needs_a_password_is_named_and_the_next_is_kept() {
    byte[] archive = stored(TEXT, LINES);
    archive[6] |= 1;

    assertThat(all("a", archive).lines())
        .containsExactly("a: ENCRYPTED", "a!/in/c.csv: c1", "a!/in/c.csv: c2");
    assertThat(all("a", archive).rejected(0).detail())
        .isEqualTo("entry 'b.txt': it needs a password");
  }

  @Test
  void a_member_that_is_packed_unknown_is_named_and_the_next_is_kept() {
    byte[] archive = stored(TEXT, LINES);
    archive[8] = 98;

    assertThat(all("a", archive).lines())
        .containsExactly("a: PACKING_UNKNOWN", "a!/in/c.csv: c1", "a!/in/c.csv: c2");
    assertThat(all("a", archive).rejected(0).detail())
        .isEqualTo("entry 'b.txt': it cannot be read from a stream (method 98)");
  }

  @ParameterizedTest
  @MethodSource("archives")
  void a_cut_archive_keeps_the_records_before_the_cut_and_says_once_that_it_was_cut(
      byte[] archive) {
    int whole = wholeLength(archive);
    for (int length = 512 + 7; length < whole; length += 7) {
      All all = all("a", Arrays.copyOf(archive, length));

      assertThat(all.lines())
          .as("%d bytes", length)
          .filteredOn(l -> l.endsWith("TRUNCATED"))
          .hasSize(1);
      assertThat(all.lines()).last().asString().endsWith("TRUNCATED");
    }
    assertThat(all("a", Arrays.copyOf(archive, whole)).lines()).hasSize(3);
  }

  /** A tar is padded beyond its end. */
  private static int wholeLength(byte[] archive) {
    return archive[0] == 'P' ? archive.length : 512 * 5;
  }

  @ParameterizedTest
  @MethodSource("archives")
  void bytes_after_an_archive_are_not_lost_silently(byte[] archive) {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(archive);
    two.writeBytes(archive);

    All all = all("a", two.toByteArray());

    assertThat(all.lines()).hasSize(4).last().isEqualTo("a: TRUNCATED");
    assertThat(all.rejected(3).detail()).startsWith("more bytes follow the archive's end");
  }

  @Test
  void bytes_after_packed_ones_are_not_lost_silently() {
    for (byte[] packed :
        List.of(gzip(LINES.content()), bzip2(LINES.content()), zstd(LINES.content()))) {
      ByteArrayOutputStream more = new ByteArrayOutputStream();
      more.writeBytes(packed);
      more.writeBytes(utf8(line("lost") + "\n"));

      assertThat(all("a", more.toByteArray()).lines())
          .containsExactly("a: c1", "a: c2", "a: TRUNCATED");
    }
  }

  @Test
  void streams_that_follow_one_another_are_read_as_one() {
    for (byte[] packed :
        List.of(gzip(LINES.content()), bzip2(LINES.content()), zstd(LINES.content()))) {
      ByteArrayOutputStream more = new ByteArrayOutputStream();
      for (int i = 0; i < 3; i++) {
        more.writeBytes(packed);
      }

      assertThat(all("a", more.toByteArray()).lines()).hasSize(6).doesNotContain("a: TRUNCATED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "bzip2", "zstd"})
  void a_cut_stream_keeps_the_records_before_the_cut(String packing) {
    byte[] lines = utf8(randomLines(10_000));
    byte[] whole =
        packing.equals("gzip") ? gzip(lines) : packing.equals("zstd") ? zstd(lines) : bzip2(lines);

    All all = all("a", Arrays.copyOf(whole, whole.length - whole.length / 4));

    assertThat(all.lines()).last().isEqualTo("a: TRUNCATED");
    assertThat(all.lines()).filteredOn(l -> l.endsWith("TRUNCATED")).hasSize(1);
    assertThat(all.outcomes()).hasSizeBetween(2_000, 8_000);
    assertThat(Reads.origin(all.outcomes().get(all.outcomes().size() - 1)).byteStart())
        .isPositive();
  }

  @Test
  void a_damaged_member_of_its_own_packing_keeps_the_next() {
    byte[] damaged = gzip(utf8(randomLines(1000)));
    damaged[damaged.length / 2] ^= 0x55;

    assertThat(all("a", zip(new File("b.gz", damaged), LINES)).lines())
        .endsWith("a!/b.gz: TRUNCATED", "a!/in/c.csv: c1", "a!/in/c.csv: c2");
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_bytes_are_wrong_reading_ends_and_adds_up(int seed) {
    Random random = new Random(seed);
    byte[] lines = utf8(randomLines(50));
    List<byte[]> sound =
        List.of(
            gzip(lines),
            bzip2(lines),
            zstd(lines),
            zip(TEXT, new File("l", lines), LINES),
            tar(TEXT, new File("l", lines), LINES),
            gzip(tar(TEXT, new File("l", gzip(lines)), LINES)));
    byte[] file = sound.get(seed % sound.size()).clone();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      int near = random.nextBoolean() ? Math.min(600, file.length) : file.length;
      file[random.nextInt(near)] = (byte) random.nextInt(256);
    }

    assertThat(all("a", file).reports()).isNotEmpty();
  }

  private static String randomLines(int count) {
    Random random = new Random(count);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line(i + "-" + Long.toHexString(random.nextLong()))).append('\n');
    }
    return lines.toString();
  }

  private static Rules limited(int entries, int nesting) {
    return Reads.rules(new Limits(1000, 1000, 1 << 20, 200, entries, nesting, 1000));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
