package org.entente.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds the dates of an article and nothing else:
 *
 * <pre>
 * byline = [["Published" | "Posted"] ["on"] DATE] [["Last"] "Updated" ["on"] DATE]
 * </pre>
 *
 * A line that tells only of an update says nothing about the day of publication.
 */
record Byline(Optional<LocalDate> published, Optional<LocalDate> updated) {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 80;
  private static final Pattern UPDATED =
      Pattern.compile(
          "\\s*(?:[|,;/-]\\s*)?\\b(?:last\\s+)?updated(?:\\s+on)?:?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile("^(?:published|posted)(?:\\s+on)?:?\\s*", Pattern.CASE_INSENSITIVE);

  static Optional<Byline> find(String line) {
    if (line.length() < SHORTEST || line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher updated = UPDATED.matcher(line);
    boolean both = updated.find();
    String first =
        PUBLISHED.matcher(both ? line.substring(0, updated.start()) : line).replaceFirst("");
    Optional<LocalDate> published = Dates.findWritten(first.strip());
    Optional<LocalDate> update =
        both ? Dates.findWritten(line.substring(updated.end()).strip()) : Optional.empty();
    boolean other = !first.isBlank() && published.isEmpty() || both && update.isEmpty();
    return other || published.isEmpty() && update.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(published, update));
  }
}
