package org.entente.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself outside its text: JSON-LD first, then {@code <meta>}, then the rest.
 */
final class PageMeta {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "publish-date",
          "publish_date",
          "publishdate",
          "publication_date",
          "publicationdate",
          "datepublished",
          "pubdate",
          "cxenseparse:recs:publishtime",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "article:modified",
          "dcterms.modified",
          "dc.date.modified",
          "datemodified",
          "last-modified",
          "lastmod",
          "revised");
  private static final List<String> PUBLISHER =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "application-name");

  /** How many elements are looked at for a date. */
  private static final int ELEMENTS = 50;

  private final Document page;
  private final Map<String, String> json;
  private final Map<String, String> meta = new HashMap<>();

  PageMeta(Document page) {
    this.page = page;
    this.json = JsonLd.fields(page);
    for (Element tag : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !tag.attr("content").isBlank()) {
          meta.putIfAbsent(name, tag.attr("content").strip());
        }
      }
    }
  }

  /** The values of all fields for the day of publication, the most trusted first. */
  List<String> published() {
    return dates("datePublished", PUBLISHED);
  }

  List<String> updated() {
    return dates("dateModified", UPDATED);
  }

  private List<String> dates(String name, List<String> metaNames) {
    List<String> values = new ArrayList<>();
    values.add(json.getOrDefault(name, ""));
    metaNames.forEach(n -> values.add(meta.getOrDefault(n, "")));
    for (Element marked : page.select("[itemprop=" + name + "]")) {
      values.add(marked.hasAttr("datetime") ? marked.attr("datetime") : marked.ownText());
    }
    values.removeIf(String::isBlank);
    return values;
  }

  /** JSON-LD headline, else og:title, else the heading, else {@code <title>} without the site. */
  String title() {
    String shared = meta.getOrDefault("og:title", meta.getOrDefault("twitter:title", ""));
    return Stream.of(
            plain(json.getOrDefault("headline", "")),
            SiteTitle.strip(shared, publisher()),
            heading(),
            SiteTitle.guess(page.title(), publisher()),
            plain(json.getOrDefault("name", "")))
        .filter(t -> !t.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The first heading of the first level that the page's title repeats, else the first. */
  private String heading() {
    List<String> headings =
        page.select("h1").stream().map(h -> h.text().strip()).filter(h -> !h.isEmpty()).toList();
    String title = page.title();
    return headings.stream()
        .filter(title::contains)
        .findFirst()
        .or(() -> headings.stream().findFirst())
        .filter(h -> !h.equalsIgnoreCase(publisher()))
        .orElse("");
  }

  String publisher() {
    String named = json.getOrDefault("publisher.name", json.getOrDefault("publisher", ""));
    return plain(named.isBlank() ? firstMeta(PUBLISHER) : named);
  }

  /** The page's own address; if it names none, the one that it was found at. */
  String url(String foundAt) {
    Element link = page.selectFirst("link[rel~=(?i)canonical][href]");
    return Stream.of(
            link == null ? "" : link.attr("href"),
            meta.getOrDefault("og:url", ""),
            json.getOrDefault("url", ""),
            json.getOrDefault("mainEntityOfPage", json.getOrDefault("mainEntityOfPage.@id", "")))
        .map(u -> absolute(foundAt, u.strip()))
        .filter(u -> !u.isEmpty())
        .findFirst()
        .orElse(foundAt);
  }

  /** ISO 639-1 letters, empty if the page does not tell. */
  String language() {
    Element html = page.selectFirst("html");
    return Stream.of(
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            json.getOrDefault("inLanguage", ""),
            meta.getOrDefault("og:locale", ""),
            meta.getOrDefault("content-language", ""))
        .map(PageMeta::languageOf)
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The text that the page's JSON-LD repeats, empty if it does not. */
  String body() {
    return plain(json.getOrDefault("articleBody", ""));
  }

  static String languageOf(String tag) {
    String bare = tag.strip().toLowerCase(Locale.ROOT);
    boolean two = bare.length() == 2 || bare.length() > 2 && "-_".indexOf(bare.charAt(2)) >= 0;
    return two ? bare.substring(0, 2) : "";
  }

  private static String absolute(String base, String address) {
    try {
      URI uri = base.isEmpty() ? new URI(address) : new URI(base).resolve(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && !address.isEmpty() ? uri.toString() : "";
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "";
    }
  }

  private static String plain(String json) {
    return Parser.unescapeEntities(json, false).strip();
  }

  private String firstMeta(List<String> names) {
    return names.stream()
        .map(n -> meta.getOrDefault(n, ""))
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What pages show of their dates: {@code <time>}, or a line that holds dates only. */
  Optional<Byline> byline() {
    Optional<Byline> shown =
        page
            .select(
                "[class*=date], [class*=Date], [class*=byline], [class*=time], [class*=publish]")
            .stream()
            .limit(ELEMENTS)
            .flatMap(e -> Byline.find(e.ownText().strip()).stream())
            .filter(b -> b.published().isPresent())
            .findFirst();
    return time().or(() -> shown);
  }

  private Optional<Byline> time() {
    List<Element> times = new ArrayList<>(page.select("article time, main time"));
    times.addAll(page.select("time"));
    return times.stream()
        .limit(ELEMENTS)
        .filter(
            t -> !t.attr("itemprop").equals("dateModified") && !t.className().contains("updated"))
        .flatMap(
            t -> Dates.findOnPage(t.hasAttr("datetime") ? t.attr("datetime") : t.text()).stream())
        .map(d -> new Byline(Optional.of(d), Optional.empty()))
        .findFirst();
  }
}
