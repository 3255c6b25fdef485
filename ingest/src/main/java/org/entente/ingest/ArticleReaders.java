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
    Unpacked content = Unpacked.open(in, rules.limits());
    BufferedInputStream bytes = new BufferedInputStream(content, 1 << 16);
    Format format = rules.format() == Format.AUTO ? Sniffer.formatOf(bytes) : rules.format();
    Framing framing =
        switch (format) {
          case JSONL -> JsonFraming.of(bytes, rules);
          case CSV -> CsvFraming.of(bytes, rules);
          case SGML -> framing(format, new ElementCutter(bytes, limit(), "reuters"));
          case HTML -> framing(format, new WholeCutter(bytes, limit()));
          case RSS -> feed(new ElementCutter(bytes, limit(), FeedParser.ITEMS));
          case WARC -> framing(format, new WarcCutter(bytes, limit()));
          default -> framing(Format.TEXT, new WholeCutter(bytes, limit()));
        };
    return new FileOutcomes(file, content, framing, rules.limits());
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
