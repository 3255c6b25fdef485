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

  /** The article, or why it is none; the one place where both are decided. */
  Outcome judge(Origin origin, Rules rules, byte[] raw) {
    if (title.isBlank() && body.isBlank()) {
      return new Outcome.Rejected(origin, Reason.EMPTY, "neither title nor body", "", raw);
    }
    Optional<PublishedDate> published = published(rules);
    if (published.isEmpty()) {
      return new Outcome.Rejected(
          origin, Reason.DATE_MISSING, "no byline, date field or header has a date", "date", raw);
    }
    LocalDate day = published.get().day();
    if (day.isBefore(Rules.EARLIEST) || day.isAfter(rules.asOf())) {
      String valid = day + " is not between " + Rules.EARLIEST + " and " + rules.asOf();
      return new Outcome.Rejected(origin, Reason.DATE_RANGE, valid, "date", raw);
    }
    return new Outcome.Kept(
        article(origin, published.get()), sourceId.isEmpty() ? new byte[0] : raw);
  }

  private Optional<PublishedDate> published(Rules rules) {
    return byline
        .map(d -> new PublishedDate(d, Basis.BYLINE))
        .or(() -> metadata.map(d -> new PublishedDate(d, Basis.METADATA)))
        .or(() -> header.map(d -> new PublishedDate(d, Basis.HEADER)))
        .or(() -> rules.defaultDate().map(d -> new PublishedDate(d, Basis.DEFAULT)));
  }

  private Article article(Origin origin, PublishedDate published) {
    boolean late =
        header
            .map(h -> ChronoUnit.DAYS.between(published.day(), h) >= Article.HEADER_DOUBTFUL_DAYS)
            .orElse(false);
    return new Article(
        ArticleId.of(title, body),
        sourceId,
        origin,
        published,
        header,
        updated,
        late ? "header_later" : "",
        title,
        body,
        source,
        url,
        language);
  }
}
