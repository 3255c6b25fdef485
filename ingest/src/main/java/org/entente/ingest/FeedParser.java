package org.entente.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.core.article.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * One item of a feed, one article: {@code <item>} of RSS 0.9x, 1.0 and 2.0, {@code <entry>} of
 * Atom. Names go with and without their usual prefix. A document type is passed over, entities that
 * it declares stay as they are written, and nothing that a feed refers to is opened.
 */
final class FeedParser implements RecordParser {

  /** The elements that are items. */
  static final String[] ITEMS = {"item", "entry", "rss:item", "atom:entry"};

  private static final int DEEPEST = 256;
  private static final List<String> ID = List.of("guid", "id");
  private static final List<String> TITLE = List.of("title");
  private static final List<String> TEXT =
      List.of("content:encoded", "content", "description", "summary");
  private static final List<String> PUBLISHED =
      List.of("pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created");
  private static final List<String> UPDATED =
      List.of("updated", "modified", "dcterms:modified", "a10:updated");
  private static final List<String> SOURCE = List.of("source", "dc:source", "dc:publisher");
  private static final List<String> LANGUAGE = List.of("dc:language", "language");

  private static final PageText NO_TEXT = new PageText("", Optional.empty());

  private final Rules rules;
  private final Supplier<byte[]> feedHead;
  private String charset = "";
  private Optional<Element> channel = Optional.empty();

  /**
   * @param feedHead what stands before the first item, asked for the feed's own title and language
   */
  FeedParser(Rules rules, Supplier<byte[]> feedHead) {
    this.rules = rules;
    this.feedHead = feedHead;
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public byte[] head() {
    return feedHead.get();
  }

  @Override
  public Outcome parse(byte[] record, Origin origin, byte[] raw) {
    Optional<Charsets> decoded = Charsets.decode(record, DeclaredCharset.list(head()));
    if (decoded.isEmpty()) {
      return new Outcome.Rejected(
          origin, Reason.CHARSET, "neither as declared nor UTF-8 nor Windows-1252", "", raw);
    }
    charset = decoded.get().charset();
    String text = decoded.get().text();
    Optional<MarkupLimits> limit = MarkupLimits.find(text, false);
    if (limit.isPresent()) {
      return new Outcome.Rejected(origin, limit.get().reason(), limit.get().detail(), "", raw);
    }
    return findItem(text)
        .map(item -> judge(item, origin, raw))
        .orElseGet(
            () ->
                new Outcome.Rejected(
                    origin, Reason.FORMAT_MISMATCH, "no <item> and no <entry>", "", raw));
  }

  private Outcome judge(Element item, Origin origin, byte[] raw) {
    if (channel.isEmpty()) {
      channel = Optional.of(channel());
    }
    List<String> dates = Stream.of(PUBLISHED, UPDATED).flatMap(n -> values(item, n)).toList();
    Optional<LocalDate> published = day(item, PUBLISHED).or(() -> day(item, UPDATED));
    if (published.isEmpty() && !dates.isEmpty()) {
      String found = "'" + dates.get(0) + "' is no day, or not written as one";
      return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
    }
    String title = inline(first(item, TITLE));
    PageText text = text(item, title);
    String source = source(item);
    Draft draft =
        new Draft(
            first(item, ID),
            title,
            text.body(),
            text.byline().flatMap(Byline::published),
            published,
            Optional.empty(),
            day(item, UPDATED),
            source.isEmpty() ? Credit.of(text.body()) : source,
            link(item),
            PageMeta.languageOf(language(item)));
    return draft.judge(origin, rules, raw);
  }

  private static Optional<LocalDate> day(Element item, List<String> names) {
    return values(item, names).flatMap(d -> Dates.findOnPage(d).stream()).findFirst();
  }

  private static Document xml(String text) {
    return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
  }

  private static Optional<Element> findItem(String text) {
    return xml(text).children().stream()
        .filter(e -> e.normalName().endsWith("item") || e.normalName().endsWith("entry"))
        .findFirst();
  }

  /** What stands around the items: the feed's own title and language. */
  private Element channel() {
    byte[] head = head();
    String text = Charsets.decode(head, DeclaredCharset.list(head)).map(Charsets::text).orElse("");
    Document around = xml(MarkupLimits.find(text, false).isPresent() ? "" : text);
    Element inner = around.selectFirst("channel");
    return inner == null
        ? around.children().stream().filter(e -> !e.children().isEmpty()).findFirst().orElse(around)
        : inner;
  }

  private String source(Element item) {
    Optional<String> named =
        children(item, SOURCE)
            .map(s -> s.children().isEmpty() ? plain(s) : first(s, TITLE))
            .filter(s -> !s.isEmpty())
            .findFirst();
    return named.orElseGet(() -> inline(first(channel.orElseThrow(), TITLE)));
  }

  private String language(Element item) {
    Element around = channel.orElseThrow();
    return Stream.of(
            first(item, LANGUAGE),
            item.attr("xml:lang"),
            first(around, LANGUAGE),
            around.attr("xml:lang"))
        .filter(l -> !l.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The link that is an address; Atom's is an attribute and has no relation but "alternate". */
  private static String link(Element item) {
    Stream<String> written =
        children(item, List.of("link"))
            .filter(l -> l.attr("rel").isEmpty() || l.attr("rel").equals("alternate"))
            .map(l -> l.hasAttr("href") ? l.attr("href") : plain(l));
    return Stream.concat(written, Stream.of(item.attr("rdf:about"), first(item, ID)))
        .map(String::strip)
        .filter(l -> l.startsWith("http://") || l.startsWith("https://"))
        .findFirst()
        .orElse("");
  }

  /** The longest text of an item: feeds have an extract in one field and the whole in another. */
  private static PageText text(Element item, String title) {
    return children(item, TEXT)
        .map(e -> paragraphs(e, title))
        .reduce(NO_TEXT, (a, b) -> b.body().length() > a.body().length() ? b : a);
  }

  private static PageText paragraphs(Element field, String title) {
    String html = field.children().isEmpty() ? plain(field) : field.html();
    if (MarkupLimits.find(html, true).isPresent()) {
      return NO_TEXT;
    }
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? new PageText(html, Optional.empty())
        : PageText.of(Parser.htmlParser().parseInput(html, ""), title);
  }

  /** A line in which markup may hide as entities, without it. */
  private static String inline(String text) {
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return marked ? Parser.htmlParser().parseInput(text, "").text().strip() : text.strip();
  }

  private static Stream<String> values(Element item, List<String> names) {
    return children(item, names).map(FeedParser::plain).filter(v -> !v.isEmpty());
  }

  private static String first(Element item, List<String> names) {
    return values(item, names).findFirst().orElse("");
  }

  /** The children of these names, in the order of the names. */
  private static Stream<Element> children(Element item, List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                item.children().stream()
                    .filter(
                        e -> e.normalName().equals(name) || e.normalName().equals("atom:" + name)));
  }

  /** The text of an element with its CDATA, as it is written. */
  private static String plain(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : element.childNodes()) {
      text.append(node instanceof TextNode words ? words.getWholeText() : "");
    }
    return text.toString().strip();
  }
}
