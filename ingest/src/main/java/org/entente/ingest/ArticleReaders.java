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
    int limit = rules.limits().recordBytes();
    return switch (format) {
      case JSONL ->
          records(file, content, format, new LineCutter(bytes, limit), new JsonParser(rules));
      case HTML ->
          records(file, content, format, new WholeCutter(bytes, limit), new HtmlParser(rules));
      case RSS -> feed(file, content, new ElementCutter(bytes, limit, FeedParser.ITEMS));
      case WARC ->
          records(file, content, format, new WarcCutter(bytes, limit), new WarcParser(rules));
      default ->
          records(file, content, format, new WholeCutter(bytes, limit), new TextParser(rules));
    };
  }

  private Outcomes feed(String file, Unpacked content, ElementCutter items) {
    return records(file, content, Format.RSS, items, new FeedParser(rules, items));
  }

  private Outcomes records(
      String file, Unpacked content, Format format, Cutter cutter, RecordParser parser) {
    return new FileOutcomes(file, content, format.word(), cutter, parser, rules.limits());
  }
}
