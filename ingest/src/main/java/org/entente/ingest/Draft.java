package org.entente.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleId;
import org.entente.core.article.Origin;
import org.entente.core.article.PublishedDate;
import org.entente.core.article.PublishedDate.Basis;

/** The fields that a format's parser found, before anyone has judged them. */
record Draft(
    String sourceId,
    String title,
    String body,
    Optional<LocalDate> byline,
    Optional<LocalDate> metadata,
    Optional<LocalDate> header,
    Optional<LocalDate> updated,
    String source,
    String url,
    String language) {

  private static final String NO_DATE =
      "no byline, date field, header, dateline or address has a date";

  /** The article, or why it is none; the one place where both are decided. */
  Outcome judge(Origin origin, Rules rules, byte[] raw) {
    if (title.isBlank() && body.isBlank()) {
      return new Outcome.Rejected(origin, Reason.EMPTY, "neither title nor body", "", raw);
    }
    Optional<PublishedDate> published = published(rules);
    if (published.isEmpty()) {
      return new Outcome.Rejected(origin, Reason.DATE_MISSING, NO_DATE, "date", raw);
    }
    LocalDate day = published.get().day();
    if (day.isBefore(Rules.EARLIEST) || day.isAfter(rules.asOf())) {
      String valid = day + " is not between " + Rules.EARLIEST + " and " + rules.asOf();
      return new Outcome.Rejected(origin, Reason.DATE_RANGE, valid, "date", raw);
    }
    String found = Language.of(title, body);
    boolean foreign = !found.equals(Language.UNKNOWN) && !found.equals(Language.ENGLISH);
    if (foreign && !rules.anyLanguage()) {
      return new Outcome.Rejected(origin, Reason.LANGUAGE, found, "text", raw);
    }
    String letters = language.isEmpty() && rules.anyLanguage() ? found : language;
    return new Outcome.Kept(
        article(origin, published.get(), letters), sourceId.isEmpty() ? new byte[0] : raw);
  }

  /** The same with the address at which it was found. */
  Draft foundAt(String address) {
    return new Draft(
        sourceId, title, body, byline, metadata, header, updated, source, address, language);
  }

  private Optional<PublishedDate> published(Rules rules) {
    return byline
        .map(d -> new PublishedDate(d, Basis.BYLINE))
        .or(() -> metadata.map(d -> new PublishedDate(d, Basis.METADATA)))
        .or(() -> header.map(d -> new PublishedDate(d, Basis.HEADER)))
        .or(() -> Datelines.findDay(body, url).map(d -> new PublishedDate(d, Basis.DATELINE)))
        .or(() -> UrlDates.findDay(url).map(d -> new PublishedDate(d, Basis.URL)))
        .or(() -> rules.defaultDate().map(d -> new PublishedDate(d, Basis.DEFAULT)));
  }

  private Article article(Origin origin, PublishedDate published, String letters) {
    return new Article(
        ArticleId.of(title, body),
        sourceId,
        origin,
        published,
        header,
        updated,
        isHeaderLate(published.day()) ? "header_later" : "",
        title,
        body,
        source,
        url,
        letters);
  }

  /** Whether the header's date is weeks after the day that the text tells, be it of an update. */
  private boolean isHeaderLate(LocalDate published) {
    LocalDate told = updated.filter(published::isAfter).orElse(published);
    return header
        .map(h -> ChronoUnit.DAYS.between(told, h) >= Article.HEADER_DOUBTFUL_DAYS)
        .orElse(false);
  }
}
