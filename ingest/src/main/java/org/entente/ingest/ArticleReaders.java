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
      return plain && format(text) == Format.JSONL && JsonFraming.isPlainLines(text)
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
    Cutter lines = new LineCutter(content, limit(), slice.start());
    return new FileOutcomes(
        slice.whole().file(),
        content,
        framing(Format.JSONL, lines),
        rules.limits(),
        slice.recordsBefore());
  }

  /**
   * What a file is, by its first bytes: the word of the format that it would be read in, of the
   * archive that it is, or of a kind of file that is not read.
   */
  public String formatOf(InputStream in) throws IOException {
    try (Unpacked content = Unpacked.file(in, rules.limits())) {
      BufferedInputStream bytes = new BufferedInputStream(content, 1 << 16);
      Magic magic = Magic.of(bytes);
      return magic.kind() == Kind.TEXT ? format(bytes).word() : magic.format();
    }
  }

  /** Opens a content that lies in so many archives. */
  Outcomes open(String file, Unpacked content, int depth) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(content, 1 << 16);
    Magic magic = Magic.of(bytes);
    return switch (magic.kind()) {
      case TEXT -> outcomes(file, content, framing(bytes));
      case ARCHIVE ->
          depth < rules.limits().nesting()
              ? new ArchiveOutcomes(
                  file, content, magic.format(), bytes, this, depth + 1, rules.limits())
              : refused(file, content, magic, bytes, Refused.tooDeep(rules.limits()));
      case PACKED -> refused(file, content, magic, bytes, Refused.packedTwice());
      case FOREIGN -> refused(file, content, magic, bytes, Refused.foreign(magic));
    };
  }

  private Outcomes outcomes(String file, Content content, Framing framing) {
    return new FileOutcomes(file, content, framing, rules.limits(), 0);
  }

  /** One record in place of a content that is not read. */
  private Outcomes refused(
      String file, Unpacked content, Magic magic, InputStream bytes, Refused why) {
    return outcomes(file, content, Framing.refused(magic.format(), bytes, rules, why));
  }

  private Format format(BufferedInputStream bytes) throws IOException {
    return rules.format() == Format.AUTO ? Sniffer.formatOf(bytes) : rules.format();
  }

  private Framing framing(BufferedInputStream bytes) throws IOException {
    Format format = format(bytes);
    return switch (format) {
      case JSONL -> JsonFraming.of(bytes, rules);
      case CSV -> CsvFraming.of(bytes, rules);
      case SGML -> framing(format, new ElementCutter(bytes, limit(), "reuters"));
      case HTML -> framing(format, new WholeCutter(bytes, limit()));
      case RSS -> feed(new ElementCutter(bytes, limit(), FeedParser.ITEMS));
      case WARC -> framing(format, new WarcCutter(bytes, limit()));
      default -> framing(Format.TEXT, new WholeCutter(bytes, limit()));
    };
  }

  private Framing framing(Format format, Cutter cutter) {
    return new Framing(format.word(), cutter, parser(format.word(), new byte[0], rules));
  }

  private Framing feed(ElementCutter items) {
    return new Framing(Format.RSS.word(), items, new FeedParser(rules, items::head));
  }

  private int limit() {
    return rules.limits().recordBytes();
  }

  /** The parser of a record that is read by itself, with what its file's head holds. */
  static RecordParser parser(String format, byte[] head, Rules rules) {
    return switch (format) {
      case "jsonl", "json" -> new JsonParser(rules);
      case "csv" -> CsvFraming.parser(head, rules);
      case "sgml" -> new SgmlParser(rules);
      case "html" -> new HtmlParser(rules);
      case "rss" -> new FeedParser(rules, () -> head);
      case "warc" -> new WarcParser(rules);
      default -> new TextParser(rules);
    };
  }
}
