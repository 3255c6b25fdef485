package org.entente.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.article.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * One page, one article. Nothing that a page refers to is opened. The article's body is the text
 * taken from the page, see {@link PageText}; offsets point into it.
 */
final class HtmlParser implements RecordParser {

  private final Rules rules;
  private String charset = "";

  HtmlParser(Rules rules) {
    this.rules = rules;
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public Outcome parse(byte[] record, Origin origin, byte[] raw) {
    return parse(record, List.of(), "", origin, raw);
  }

  /**
   * The outcome of a page that came with a message around it.
   *
   * @param declared the encodings that the message gives, the most trusted first
   * @param url where the page was found, empty if that is not known
   */
  Outcome parse(byte[] page, List<String> declared, String url, Origin origin, byte[] raw) {
    List<String> names = declared.isEmpty() ? DeclaredCharset.list(page) : declared;
    Optional<Charsets> decoded = Charsets.decode(page, names);
    if (decoded.isEmpty()) {
      return new Outcome.Rejected(
          origin, Reason.CHARSET, "neither as declared nor UTF-8 nor Windows-1252", "", raw);
    }
    charset = decoded.get().charset();
    String text = decoded.get().text();
    Optional<MarkupLimits> limit = MarkupLimits.find(text, true);
    return limit.isPresent()
        ? new Outcome.Rejected(origin, limit.get().reason(), limit.get().detail(), "", raw)
        : judge(Parser.htmlParser().parseInput(text, ""), url, origin, raw);
  }

  private Outcome judge(Document page, String foundAt, Origin origin, byte[] raw) {
    PageMeta meta = new PageMeta(page);
    Optional<LocalDate> published = firstDay(meta.published());
    if (published.isEmpty() && !meta.published().isEmpty()) {
      String found = "'" + meta.published().get(0) + "' is no day, or not written as one";
      return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
    }
    String title = meta.title();
    String text = PageText.of(page, title);
    String body = 2 * text.length() < meta.body().length() ? meta.body() : text;
    Optional<Byline> byline = published.isPresent() ? Optional.empty() : meta.byline();
    Draft draft =
        new Draft(
            "",
            title,
            body,
            byline.flatMap(Byline::published),
            published,
            Optional.empty(),
            firstDay(meta.updated()).or(() -> byline.flatMap(Byline::updated)),
            meta.publisher().isEmpty() ? Credit.of(body) : meta.publisher(),
            meta.url(foundAt),
            meta.language());
    return draft.judge(origin, rules, raw);
  }

  private static Optional<LocalDate> firstDay(List<String> values) {
    return values.stream().flatMap(v -> Dates.findOnPage(v).stream()).findFirst();
  }
}
