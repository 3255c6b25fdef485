package org.entente.core.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One published text.
 *
 * @param sourceId the id that the input carried, empty if none
 * @param headerDate the date of a text file's first line, where there is one
 * @param updated the later of two dates of a byline, or a field of the record
 * @param dateFlag what is doubtful about the dates: {@code header_later} if the header's date is
 *     two weeks or more after the day of publication; else empty
 * @param source the outlet, empty if the input gives none
 * @param language ISO 639-1 letters, empty if unknown
 */
public record Article(
    String id,
    String sourceId,
    Origin origin,
    PublishedDate published,
    Optional<LocalDate> headerDate,
    Optional<LocalDate> updated,
    String dateFlag,
    String title,
    String body,
    String source,
    String url,
    String language) {

  /** How much later than publication a header's date must be to be flagged, in days. */
  public static final int HEADER_DOUBTFUL_DAYS = 14;

  public Article {
    if (title.isEmpty() && body.isEmpty()) {
      throw new IllegalArgumentException("an article has a title or a body: " + origin);
    }
  }

  /** Those of title and body. */
  public OddCharacters oddCharacters() {
    return OddCharacters.of(title).plus(OddCharacters.of(body));
  }
}
