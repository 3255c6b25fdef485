package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Packs.stored;
import static org.entente.ingest.Packs.tar;
import static org.entente.ingest.Packs.zip;
import static org.entente.ingest.Reads.gzip;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.entente.ingest.Packs.All;
import org.entente.ingest.Packs.File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link HostileInputTest} shows of plain files, for what is packed. */
class HostileArchiveTest {

  /** What a file is to give: a word for each record, and a line of the ledger for each content. */
  record Row(String fault, byte[] file, String words, String... ledger) {
    @Override
    public String toString() {
      return fault;
    }
  }

  private static final File A = new File("a", Written.bytes("@a"));
  private static final File B = new File("b", Written.bytes("@b"));
  private static final byte[] TWO = Written.bytes("@a⏎@b⏎");
  private static final String GOOD_A = "f!/a jsonl 1 = 1 + 0";
  private static final String GOOD_B = "f!/b jsonl 1 = 1 + 0";
  private static final String UNSAFE = "a / UNSAFE_PATH / b";

  /** A member that is bad between two that are good. */
  private static byte[] between(String name, byte[] content) {
    return zip(A, new File(name, content), B);
  }

  private static byte[] cut(byte[] file, int bytes) {
    return Arrays.copyOf(file, file.length - bytes);
  }

  private static TarArchiveEntry link() {
    TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
    link.setLinkName("/etc");
    return link;
  }

  static Stream<Row> rows() {
    byte[] bomb = Written.bytes("@a⏎@b⏎⟨\0 4000000⟩");
    byte[] nested = zip(new File("y", zip(A)));
    byte[] document = zip(File.of("[Content_Types].xml", ""));
    byte[] warc =
        Written.bytes(
            "⟨WARC/1.0␍⏎WARC-Type: conversion␍⏎Content-Type: text/plain␍⏎Content-Length: 17␍⏎␍⏎date 2023-07-27 T␍⏎␍⏎ 2⟩");
    byte[] x = A.content();
    String none = "f zip 0 = 0 + 0";
    String one = "f zip 1 = 0 + 1";
    return Stream.of(
        new Row("gzip bomb", gzip(bomb), "a / b / DECOMPRESS_LIMIT", "f jsonl 3 = 2 + 1"),
        new Row(
            "zip bomb",
            between("x", bomb),
            "a / a / b / DECOMPRESS_LIMIT",
            none,
            GOOD_A,
            "f!/x jsonl 3 = 2 + 1"),
        new Row(
            "zip in zip in zip",
            between("x", nested),
            "a / NESTING_LIMIT / b",
            none,
            GOOD_A,
            "f!/x zip 0 = 0 + 0",
            "f!/x!/y zip 1 = 0 + 1",
            GOOD_B),
        new Row(
            "packed twice",
            between("x", gzip(gzip(x))),
            "a / NESTING_LIMIT / b",
            none,
            GOOD_A,
            "f!/x gzip 1 = 0 + 1",
            GOOD_B),
        new Row("truncated gzip", cut(gzip(TWO), 4), "a / b / TRUNCATED", "f jsonl 3 = 2 + 1"),
        new Row("truncated WARC", cut(warc, 8), "T / TRUNCATED", "f warc 2 = 1 + 1"),
        new Row(
            "truncated zip",
            cut(between("x", x), 200),
            "a / a / TRUNCATED",
            none,
            GOOD_A,
            "f!/x jsonl 1 = 1 + 0",
            "f!/b jsonl 1 = 0 + 1"),
        new Row(
            "text that begins as gzip",
            Written.bytes("¬1F¬8B¬08 text"),
            "TRUNCATED",
            "f text 1 = 0 + 1"),
        new Row(
            "document",
            between("x", document),
            "a / FORMAT_MISMATCH / b",
            none,
            GOOD_A,
            "f!/x document 1 = 0 + 1",
            GOOD_B),
        new Row("../../x", between("../../x", x), UNSAFE, one, GOOD_A, GOOD_B),
        new Row("/x", between("/x", x), UNSAFE, one, GOOD_A, GOOD_B),
        new Row("C:\\x", between("C:\\x", x), UNSAFE, one, GOOD_A, GOOD_B),
        new Row(
            "link and a file through it",
            tar(List.of(link()), new File("link/a", x), B),
            "UNSAFE_PATH / a / b",
            "f tar 1 = 0 + 1",
            "f!/link/a jsonl 1 = 1 + 0",
            GOOD_B),
        new Row(
            "entry twice",
            tar(A, A, B),
            "a / a / b",
            "f tar 0 = 0 + 0",
            GOOD_A,
            "f!/a#2 jsonl 1 = 1 + 0",
            GOOD_B),
        new Row(
            "empty member",
            between("x", new byte[0]),
            "a / b",
            none,
            GOOD_A,
            "f!/x text 0 = 0 + 0",
            GOOD_B));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_fault_costs_its_own_record_and_every_record_is_accounted_for(Row row) {
    All all = Packs.all("f", row.file());

    assertThat(String.join(" / ", Reads.words(all.outcomes()))).isEqualTo(row.words());
    assertThat(all.ledger()).containsExactly(row.ledger());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "[a]",
        "{a}",
        "ab:c",
        "%20",
        "a\nb",
        "\uD83D\uDE00",
        "-rf",
        "a.csv",
        "a.gz"
      })
  void a_name_says_nothing_and_is_kept(String name) {
    assertThat(Packs.all(name, A.content()).ledger()).containsExactly(name + " jsonl 1 = 1 + 0");
    assertThat(Packs.all(name, gzip(TWO)).ledger()).containsExactly(name + " jsonl 2 = 2 + 0");
    assertThat(Packs.all("f", stored(new File(name, A.content()))).lines())
        .containsExactly("f!/" + name + ": a");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 8})
  void what_is_kept_of_a_record_that_was_packed_is_what_was_unpacked(int cut) {
    byte[] content = Written.bytes("@a⏎{\"id\":NaN}⏎@b⏎");

    All all = Packs.all("f", cut(gzip(content), cut));

    assertThat(all.lines()).containsExactly("f: a", "f: JSON_INVALID", "f: b", "f: TRUNCATED");
    all.outcomes().subList(0, 3).forEach(o -> HostileInputTest.standsWhereItSays(o, content));
  }
}
