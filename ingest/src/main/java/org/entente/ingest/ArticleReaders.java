package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

  private Outcomes records(String file, Unpacked content, BufferedInputStream bytes)
      throws IOException {
    Format format = rules.format() == Format.AUTO ? Sniffer.formatOf(bytes) : rules.format();
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
    return new FileOutcomes(file, content, format.word(), cutter, parser, rules.limits());
  }

  /** One record in place of a content that is not read. */
  private Outcomes refused(
      String file, Unpacked content, String format, InputStream bytes, Refused refusal) {
    Cutter cutter = WholeCutter.keeping(bytes, rules.limits().rawBytes());
    return new FileOutcomes(file, content, format, cutter, refusal, rules.limits());
  }
}
