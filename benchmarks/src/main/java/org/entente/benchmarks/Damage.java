package org.entente.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.Limits;
import org.entente.ingest.Outcome;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Rules;

/** Reads hostile inputs in their full size, which are made while they are read. */
public final class Damage {

  private static final Rules RULES =
      new Rules(
          Rules.Format.AUTO, Optional.empty(), LocalDate.of(2024, 12, 31), Limits.STANDARD, true);
  private static final long GIGABYTE = 1L << 30;
  private static final String LINE =
      "{\"title\":\"T\",\"text\":\"Kim met Xi.\",\"date\":\"2023-07-27\"}\n";
  private static final String ITEM =
      "<item><title>T</title><pubDate>27 Jul 2023</pubDate><description>Kim met Xi.</description></item>";
  private static final String TABLE = "date,title\n2023-07-27,T\n";

  /** Writes a file that would be too large to hold. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private interface Source {
    InputStream open() throws IOException;
  }

  /**
   * An input.
   *
   * @param kept how many of its records are good
   */
  private record Hostile(String name, int kept, Source source) {}

  private Damage() {}

  /** Prints a row for each input; ends with 1 if one was not read as it should be. */
  public static void main(String[] arguments) throws IOException {
    System.out.printf(
        "%-36s %7s %7s %7s %7s %7s  %s%n", "input", "in", "kept", "reject.", "s", "MB", "reasons");
    boolean sound = true;
    for (Hostile hostile : inputs()) {
      sound &= read(hostile);
    }
    System.exit(sound ? 0 : 1);
  }

  private static List<Hostile> inputs() {
    String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\">" + laughs() + "]>";
    String big = "<!DOCTYPE rss [<!ENTITY a \"" + "ha".repeat(20_000) + "\">]>";
    String deep = "<i>".repeat(200_000);
    String digits = "{\"id\":" + "9".repeat(1_000_000) + "}\n";
    return List.of(
        new Hostile("gzip of 1 GB of zeros", 2, () -> of(gzip(Damage::bomb))),
        new Hostile("zip of 1 GB of zeros", 2, () -> of(zip(1, Damage::bomb))),
        new Hostile("zips in zips, 16 to the 5th", 0, () -> of(nested(5))),
        new Hostile("gzip cut in its middle", 60_000, () -> of(halved(gzip(Damage::lines)))),
        new Hostile("zip of 100,001 files", 100_000, () -> of(zip(100_001, Damage::line))),
        new Hostile(
            "billion laughs",
            3,
            () ->
                of(
                    "<?xml version='1.0'?>",
                    laughs,
                    "<rss>",
                    ITEM,
                    ITEM.replace("Kim", "&i;"),
                    ITEM,
                    "</rss>")),
        new Hostile(
            "quadratic blow-up",
            3,
            () ->
                of(big, "<rss>", ITEM, ITEM.replace("Kim", "&a;".repeat(20_000)), ITEM, "</rss>")),
        new Hostile(
            "item of 200,000 open tags",
            2,
            () -> of("<rss>", ITEM, ITEM.replace("Kim", deep), ITEM, "</rss>")),
        new Hostile("page of 200,000 open tags", 0, () -> of("<html><body>", deep)),
        new Hostile(
            "JSON 100,000 deep", 2, () -> of(LINE, "{\"a\":" + "[".repeat(100_000), "\n", LINE)),
        new Hostile(
            "JSON string of 100 MB",
            2,
            () -> endless(LINE, "{\"text\":\"", 'y', 100L << 20, "\"}\n", LINE)),
        new Hostile("JSON number of 1,000,000 digits", 2, () -> of(LINE, digits, LINE)),
        new Hostile("JSON line of 1 GB", 2, () -> endless(LINE, "{", 'x', GIGABYTE, "\n", LINE)),
        new Hostile(
            "JSON array with 1 GB string",
            2,
            () -> endless("[" + LINE + ",", "{\"text\":\"", 'y', GIGABYTE, "\"},", LINE + "]")),
        new Hostile(
            "JSON array with 1 GB of brackets",
            1,
            () -> endless("[" + LINE + ",", "{\"a\":", '[', GIGABYTE, "", "")),
        new Hostile(
            "JSON array with 1 GB of braces",
            2,
            () -> endless("[" + LINE + ",", "", '{', GIGABYTE, "", LINE + "]")),
        new Hostile(
            "JSON array with 1 GB of digits, commas",
            2,
            () -> endless("[" + LINE + ",", "", "7,", GIGABYTE, "", LINE + "]")),
        new Hostile(
            "JSON array with 1 GB of half objects",
            2,
            () -> endless("[" + LINE + ",", "", "{\"title\":\"T\", ", GIGABYTE, "", LINE + "]")),
        new Hostile(
            "text line of 1 GB", 0, () -> endless(" date 2023-07-27 T", "", 'x', GIGABYTE, "", "")),
        new Hostile(
            "table row of 1 GB",
            2,
            () -> endless(TABLE, "2023-07-27,", 'x', GIGABYTE, "\n", "2023-07-27,T\n")),
        new Hostile(
            "table with 1 GB in an open quote",
            1,
            () -> endless(TABLE, "2023-07-27,\"", 'x', GIGABYTE, "\n", "")),
        new Hostile(
            "feed item of 1 GB",
            2,
            () -> endless("<rss>" + ITEM, "<item>", 'x', GIGABYTE, "</item>", ITEM + "</rss>")),
        new Hostile(
            "web archive record of 1 GB",
            0,
            () ->
                endless(
                    "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1073741824\r\n\r\n",
                    "",
                    'x',
                    GIGABYTE,
                    "\r\n\r\n",
                    "")));
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder();
    for (char c = 'b'; c <= 'i'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      entities.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    return entities.toString();
  }

  private static void bomb(OutputStream out) throws IOException {
    line(out);
    line(out);
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < 1024; i++) {
      out.write(zeros);
    }
  }

  private static void line(OutputStream out) throws IOException {
    out.write(bytes(LINE));
  }

  private static void lines(OutputStream out) throws IOException {
    for (int i = 0; i < 200_000; i++) {
      out.write(bytes(LINE.replace("Kim", Long.toHexString(i * 0x9E3779B97F4A7C15L))));
    }
  }

  private static byte[] gzip(Content content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      content.writeTo(out);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(int files, Content content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < files; i++) {
        out.putNextEntry(new ZipEntry("n" + i));
        content.writeTo(out);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] nested(int levels) throws IOException {
    byte[] inner = levels == 1 ? zip(16, Damage::bomb) : nested(levels - 1);
    return zip(16, out -> out.write(inner));
  }

  private static byte[] halved(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream of(byte[] file) {
    return new ByteArrayInputStream(file);
  }

  private static InputStream of(String... parts) {
    return of(bytes(String.join("", parts)));
  }

  /** A mark over and over, so many bytes of it, between other parts. */
  private static InputStream endless(
      String before, String begin, char mark, long length, String end, String after) {
    return endless(before, begin, Character.toString(mark), length, end, after);
  }

  private static InputStream endless(
      String before, String begin, String mark, long length, String end, String after) {
    byte[] marks = bytes(mark.repeat((1 << 16) / mark.length()));
    InputStream repeated =
        new InputStream() {
          private long left = length - length % mark.length();
          private int at;

          @Override
          public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
          }

          @Override
          public int read(byte[] into, int from, int wanted) {
            int n = (int) Math.min(Math.min(wanted, marks.length - at), left);
            System.arraycopy(marks, at, into, from, n);
            at = (at + n) % marks.length;
            left -= n;
            return n > 0 ? n : -1;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(List.of(of(before, begin), repeated, of(end, after))));
  }

  private static boolean read(Hostile hostile) throws IOException {
    long kept = 0;
    Map<String, Integer> reasons = new TreeMap<>();
    long records = 0;
    InputStream file = hostile.source().open();
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    try (Outcomes outcomes = new ArticleReaders(RULES).open("f", file)) {
      while (outcomes.hasNext()) {
        if (outcomes.next() instanceof Outcome.Rejected rejected) {
          reasons.merge(rejected.reason() + " (" + rejected.detail() + ")", 1, Integer::sum);
        } else {
          kept++;
        }
      }
      records = outcomes.reports().stream().mapToLong(report -> report.records()).sum();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long most = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    int rejected = reasons.values().stream().mapToInt(n -> n).sum();
    System.out.printf(
        Locale.ROOT,
        "%-36s %7d %7d %7d %7.2f %7d  %s%n",
        hostile.name(),
        records,
        kept,
        rejected,
        seconds,
        most >> 20,
        String.join(", ", reasons.keySet()));
    return kept >= hostile.kept() && records == kept + rejected;
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
