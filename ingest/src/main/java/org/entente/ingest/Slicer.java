package org.entente.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of lines ahead of its records, for their number, its digest, and where to cut it.
 */
final class Slicer {

  /** A slice before the file's end is known. */
  private record Begin(long start, long recordsBefore) {}

  private final String file;
  private final Unpacked content;
  private final LineCutter lines;

  Slicer(String file, Unpacked content, LineCutter lines) {
    this.file = file;
    this.content = content;
    this.lines = lines;
  }

  List<Slice> slices(long bytes) throws IOException {
    List<Begin> begins = new ArrayList<>();
    begins.add(new Begin(0, 0));
    long start = 0;
    long records = 0;
    for (; lines.next(); records++) {
      if (lines.start() - start >= bytes) {
        start = lines.start();
        begins.add(new Begin(start, records));
      }
    }
    return slices(begins, content.report(file, Rules.Format.JSONL.word(), "", records));
  }

  private static List<Slice> slices(List<Begin> begins, FileReport whole) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      Begin begin = begins.get(i);
      long end = i + 1 < begins.size() ? begins.get(i + 1).start() : whole.bytes();
      slices.add(new Slice(i, begin.start(), end, begin.recordsBefore(), whole));
    }
    return slices;
  }
}
