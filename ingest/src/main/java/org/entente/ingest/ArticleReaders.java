package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.ingest.Magic.Kind;
import org.entente.ingest.Rules.Format;

/** The one door to all formats: a file's bytes in, its outcomes out. */
public final class ArticleReaders {

  private final Rules rules;

  public ArticleReaders(Rules rules) {
    this.rules = rules;
  }

  /**
   * Opens a file.
   *
   * @param file path relative to its input, for the records' origin
   * @param in its bytes; closed with the outcomes
   */
  public Outcomes open(String file, InputStream in) throws IOException {
    return open(file, Unpacked.file(in, rules.limits()), 0);
  }

  /**
   * Where a large file can be cut, into slices of so many bytes or a line more; empty if it is not
   * plain JSON Lines. Reads the file to its end.
   */
  public List<Slice> slice(String file, InputStream in, long bytes) throws IOException {
    try (Unpacked content = Unpacked.file(in, rules.limits())) {
      BufferedInputStream text = new BufferedInputStream(content, 1 << 16);
      boolean plain = content.packing() == Packing.NONE && Magic.of(text).kind() == Kind.TEXT;
      return plain && format(text) == Format.JSONL
          ? new Slicer(file, content, new LineCutter(text, 0)).slices(bytes)
          : List.of();
    }
  }

  /**
   * Opens a slice of a file.
   *
   * @param in the file from the slice's first byte on; closed with the outcomes
   */
  public Outcomes open(Slice slice, InputStream in) {
    SliceContent content = new SliceContent(slice, in);
    return new FileOutcomes(
        slice.whole().file(),
        content,
        Format.JSONL.word(),
        new LineCutter(content, rules.limits().recordBytes(), slice.start()),
        new JsonParser(rules),
        rules.limits(),
        slice.recordsBefore());
  }

  /** Opens a content that lies in so many archives. */
  Outcomes open(String file, Unpacked content, int depth) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(content, 1 << 16);
    Magic magic = Magic.of(bytes);
    Limits limits = rules.limits();
    return switch (magic.kind()) {
      case TEXT -> records(file, content, bytes);
      case ARCHIVE ->
          depth < limits.nesting()
              ? new ArchiveOutcomes(file, content, magic.format(), bytes, this, depth + 1, limits)
              : refused(file, content, magic.format(), bytes, Refused.tooDeep(limits));
      case PACKED -> refused(file, content, magic.format(), bytes, Refused.packedTwice());
      case FOREIGN -> refused(file, content, magic.format(), bytes, Refused.foreign(magic));
    };
  }

  private Format format(BufferedInputStream bytes) throws IOException {
    return rules.format() == Format.AUTO ? Sniffer.formatOf(bytes) : rules.format();
  }

  private Outcomes records(String file, Unpacked content, BufferedInputStream bytes)
      throws IOException {
    Format format = format(bytes);
    int limit = rules.limits().recordBytes();
    return switch (format) {
      case JSONL ->
          records(file, content, format, new LineCutter(bytes, limit), new JsonParser(rules));
      default ->
          records(file, content, format, new WholeCutter(bytes, limit), new TextParser(rules));
    };
  }

  private Outcomes records(
      String file, Unpacked content, Format format, Cutter cutter, RecordParser parser) {
    return new FileOutcomes(file, content, format.word(), cutter, parser, rules.limits(), 0);
  }

  /** One record in place of a content that is not read. */
  private Outcomes refused(
      String file, Unpacked content, String format, InputStream bytes, Refused refusal) {
    Cutter cutter = WholeCutter.keeping(bytes, rules.limits().rawBytes());
    return new FileOutcomes(file, content, format, cutter, refusal, rules.limits(), 0);
  }
}
