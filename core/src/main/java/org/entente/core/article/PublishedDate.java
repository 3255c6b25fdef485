package org.entente.core.article;

import java.time.LocalDate;
import java.util.Locale;

/** The day on which an article was published, and how we know it. */
public record PublishedDate(LocalDate day, Basis basis) {

  /** Where a date was read, from the most to the least trusted. */
  public enum Basis {
    /** A line of dates under the title. */
    BYLINE,
    /** A field of the record that holds it. */
    METADATA,
    /** The first line of a text file. */
    HEADER,
    DATELINE,
    URL,
    /** The date that the user gave for articles without one. */
    DEFAULT;

    /** The word that tables hold. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
