package org.entente.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.core.article.Origin;
import org.entente.ingest.Rules.Format;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * One record of a web archive: a page that a server answered with, a page kept as a resource, or
 * the plain text made of one (WET). The time of the crawl is no day of publication and is not used.
 */
final class WarcParser implements RecordParser {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> DECODABLE = Set.of("", "identity", "gzip", "x-gzip", "deflate");

  private final int limit;
  private final HtmlParser pages;
  private final TextParser texts;
  private String charset = "";

  WarcParser(Rules rules) {
    this.limit = rules.limits().recordBytes();
    this.pages = new HtmlParser(rules);
    this.texts = new TextParser(rules);
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public Outcome parse(byte[] record, Origin origin, byte[] raw) {
    WarcHead head = WarcHead.at(record, 0, record.length);
    if (head.length() == 0 || head.content() < 0 || head.type().isEmpty()) {
      return invalid("no header with type and Content-Length", origin, raw);
    }
    if (head.length() + head.content() != record.length) {
      int found = record.length - head.length();
      return invalid(
          "Content-Length is " + head.content() + ", the content has " + found, origin, raw);
    }
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
      reader.setLenient(true);
      Optional<WarcRecord> read = reader.next();
      return read.isPresent()
          ? judge(read.get(), Arrays.copyOfRange(record, head.length(), record.length), origin, raw)
          : invalid("no record", origin, raw);
    } catch (IOException | IllegalArgumentException e) {
      return invalid(String.valueOf(e.getMessage()), origin, raw);
    }
  }

  private Outcome judge(WarcRecord record, byte[] content, Origin origin, byte[] raw)
      throws IOException {
    String url = record.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
    if (record instanceof WarcResponse response) {
      return answer(response, content, url, origin, raw);
    }
    String type = typeOf(record.contentType());
    if (record instanceof WarcConversion && type.equals("text/plain")) {
      Outcome text = texts.parse(content, url, origin, raw);
      charset = texts.charset();
      return text;
    }
    return record instanceof WarcResource && PAGES.contains(type)
        ? page(content, record.contentType(), url, origin, raw)
        : other(record.type() + " of " + type, origin, raw);
  }

  private Outcome answer(
      WarcResponse response, byte[] content, String url, Origin origin, byte[] raw)
      throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return other("response of " + typeOf(response.contentType()), origin, raw);
    }
    HttpResponse http = response.http();
    if (http.status() != 200) {
      String status = http.status() + " " + http.reason();
      return new Outcome.Rejected(origin, Reason.HTTP_STATUS, status.strip(), "", raw);
    }
    String type = typeOf(http.contentType());
    if (!PAGES.contains(type)) {
      return other(type, origin, raw);
    }
    byte[] body = body(http, content);
    if (body.length > limit) {
      String detail = "the page unpacks to more than " + limit + " bytes";
      return new Outcome.Rejected(origin, Reason.DECOMPRESS_LIMIT, detail, "", raw);
    }
    return page(body, http.contentType(), url, origin, raw);
  }

  /**
   * The body without its encodings. Many archives have undone these and kept the header that tells
   * of them: what cannot be decoded and begins like a page is taken as it stands.
   */
  private byte[] body(HttpResponse http, byte[] content) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    int from = Math.max(0, WarcHead.blankLine(content, 0, content.length));
    byte[] asItStands = Arrays.copyOfRange(content, from, content.length);
    if (MarkupSniffer.findFormat(head(asItStands)).equals(Optional.of(Format.HTML))) {
      return asItStands;
    }
    if (!DECODABLE.contains(encoding.strip())) {
      throw new IOException("Content-Encoding " + encoding + " is not known");
    }
    try (InputStream decoded = http.bodyDecoded().stream()) {
      return decoded.readNBytes(limit + 1);
    }
  }

  private static byte[] head(byte[] body) {
    return Arrays.copyOf(body, Math.min(body.length, 1 << 12));
  }

  private Outcome page(byte[] body, MediaType type, String url, Origin origin, byte[] raw) {
    String declared = type.parameters().getOrDefault("charset", "");
    Outcome page =
        pages.parse(body, declared.isEmpty() ? List.of() : List.of(declared), url, origin, raw);
    charset = pages.charset();
    return page;
  }

  private static String typeOf(MediaType type) {
    return type.base().toString().toLowerCase(Locale.ROOT);
  }

  private static Outcome other(String type, Origin origin, byte[] raw) {
    return new Outcome.Rejected(origin, Reason.CONTENT_TYPE, type + " is no page", "", raw);
  }

  private static Outcome invalid(String detail, Origin origin, byte[] raw) {
    return new Outcome.Rejected(origin, Reason.WARC_INVALID, detail, "", raw);
  }
}
