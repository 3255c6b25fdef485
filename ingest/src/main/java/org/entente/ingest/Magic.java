package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a content is, as far as its first bytes tell that it is no plain text.
 *
 * <p>It is foreign if it begins as a known kind of file does, or if of its first {@value #SAMPLE}
 * bytes more than a tenth are control characters that no text has; UTF-16 and UTF-32 are text.
 *
 * @param format the word that tables hold
 */
record Magic(Kind kind, String format) {

  enum Kind {
    TEXT,
    ARCHIVE,
    /** Packed, where nothing packed can be read any more. */
    PACKED,
    FOREIGN
  }

  static final String ZIP = "zip";
  static final String TAR = "tar";

  private static final int HEAD = 1 << 10;
  private static final int SAMPLE = 64;
  private static final int TAR_HEADER = 512;
  private static final int TAR_CHECKSUM = 148;
  private static final int ZIP_HEADER = 30;

  private record Mark(String format, int at, String bytes) {}

  /** First bytes, written in Latin-1. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("pdf", 0, "%PDF-"),
          new Mark("postscript", 0, "%!PS"),
          new Mark("rtf", 0, "{\\rtf"),
          new Mark("png", 0, "\u0089PNG"),
          new Mark("jpeg", 0, "\u00FF\u00D8\u00FF"),
          new Mark("gif", 0, "GIF8"),
          new Mark("tiff", 0, "II*\0"),
          new Mark("tiff", 0, "MM\0*"),
          new Mark("riff", 0, "RIFF"),
          new Mark("ogg", 0, "OggS"),
          new Mark("mp3", 0, "ID3"),
          new Mark("mp4", 4, "ftyp"),
          new Mark("office", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
          new Mark("7z", 0, "7z\u00BC\u00AF'\u001C"),
          new Mark("rar", 0, "Rar!\u001A\u0007"),
          new Mark("xz", 0, "\u00FD7zXZ\0"),
          new Mark("lz4", 0, "\u0004\"M\u0018"),
          new Mark("elf", 0, "\u007FELF"),
          new Mark("exe", 0, "MZ\u0090\0"),
          new Mark("class", 0, "\u00CA\u00FE\u00BA\u00BE"),
          new Mark("sqlite", 0, "SQLite format 3\0"),
          new Mark("parquet", 0, "PAR1"));

  /** Names that a zip begins with if it is a document or a program. */
  private static final List<String> ZIP_DOCUMENTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/",
          "word/document.xml",
          "xl/workbook.xml",
          "ppt/presentation.xml",
          "mimetype",
          "META-INF/");

  /** What a content is; its bytes are all there again afterwards. */
  static Magic of(BufferedInputStream content) throws IOException {
    byte[] head = head(content);
    Packing packing = Packing.of(head);
    if (packing != Packing.NONE) {
      return new Magic(Kind.PACKED, packing.word());
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      boolean document = ZIP_DOCUMENTS.stream().anyMatch(zipName(head)::startsWith);
      return new Magic(document ? Kind.FOREIGN : Kind.ARCHIVE, document ? "document" : ZIP);
    }
    if (isTarHeader(head)) {
      return new Magic(Kind.ARCHIVE, TAR);
    }
    for (Mark mark : MARKS) {
      if (holds(head, mark.at(), mark.bytes().getBytes(StandardCharsets.ISO_8859_1))) {
        return new Magic(Kind.FOREIGN, mark.format());
      }
    }
    return isBinary(head) ? new Magic(Kind.FOREIGN, "binary") : new Magic(Kind.TEXT, "text");
  }

  static boolean starts(byte[] head, int... bytes) {
    return holds(head, 0, bytes);
  }

  static boolean holds(byte[] head, int at, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= at + i || (head[at + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean holds(byte[] head, int at, byte[] bytes) {
    return head.length >= at + bytes.length
        && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
  }

  private static byte[] head(BufferedInputStream content) throws IOException {
    byte[] head = new byte[HEAD];
    int filled = 0;
    content.mark(HEAD);
    try {
      for (int n = 0; n >= 0 && filled < HEAD; ) {
        n = content.read(head, filled, HEAD - filled);
        filled += Math.max(0, n);
      }
    } catch (IOException e) {
      // A content that breaks in its first bytes is met again by its reader, which says so.
    } finally {
      content.reset();
    }
    return Arrays.copyOf(head, filled);
  }

  private static String zipName(byte[] head) {
    int length = head.length < ZIP_HEADER ? 0 : (head[26] & 0xFF) | (head[27] & 0xFF) << 8;
    int end = Math.min(head.length, ZIP_HEADER + length);
    return end <= ZIP_HEADER
        ? ""
        : new String(head, ZIP_HEADER, end - ZIP_HEADER, StandardCharsets.ISO_8859_1);
  }

  /** Whether the first block sums up to what it says itself, as in every kind of tar. */
  private static boolean isTarHeader(byte[] head) {
    if (head.length < TAR_HEADER || head[0] == 0) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < TAR_HEADER; i++) {
      sum += i >= TAR_CHECKSUM && i < TAR_CHECKSUM + 8 ? ' ' : head[i] & 0xFF;
    }
    long told = 0;
    int at = TAR_CHECKSUM;
    while (at < TAR_CHECKSUM + 8 && head[at] == ' ') {
      at++;
    }
    for (; at < TAR_CHECKSUM + 8 && head[at] >= '0' && head[at] <= '7'; at++) {
      told = told * 8 + head[at] - '0';
    }
    return told == sum;
  }

  private static boolean isBinary(byte[] head) {
    int length = Math.min(head.length, SAMPLE);
    boolean marked =
        starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) || starts(head, 0, 0, 0xFE, 0xFF);
    int controls = 0;
    int[] nulls = new int[2];
    for (int i = 0; i < length; i++) {
      controls += isControl(head[i]) ? 1 : 0;
      nulls[i % 2] += head[i] == 0 ? 1 : 0;
    }
    boolean wide = controls == nulls[0] + nulls[1] && (nulls[0] == 0 || nulls[1] == 0);
    return !marked && !wide && controls * 10 > length;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && (b < '\b' || b > '\r') && b != 0x1A && b != 0x1B;
  }
}
