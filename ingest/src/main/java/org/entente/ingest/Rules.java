package org.entente.ingest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The user's wishes for reading.
 *
 * @param format how files are read; AUTO goes by their content
 * @param defaultDate the day of articles that carry none
 * @param asOf the last day that an article may be of
 * @param anyLanguage whether articles that are not English are kept too
 */
public record Rules(
    Format format,
    Optional<LocalDate> defaultDate,
    LocalDate asOf,
    Limits limits,
    boolean anyLanguage) {

  /** English only. */
  public Rules(Format format, Optional<LocalDate> defaultDate, LocalDate asOf, Limits limits) {
    this(format, defaultDate, asOf, limits, false);
  }

  /** The first day that an article may be of. */
  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** The forms of files that can be read. */
  public enum Format {
    AUTO,
    TEXT,
    JSONL,
    CSV,
    HTML,
    RSS,
    WARC,
    SGML;

    /** The word that tables hold. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
