package org.entente.reports.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.time.Bucket;

/**
 * What a report says of the run behind it; all of it stands in run.json.
 *
 * <p>{@code from} and {@code to} are the first and last day covered, empty where no article was
 * kept.
 */
public record RunFacts(
    String version,
    LocalDate asOf,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Choices choices,
    Corpus corpus,
    CsvLimit csv) {

  /**
   * The day, or that of those covered which is nearest to it: periods are whole weeks or months.
   */
  public LocalDate nearest(LocalDate day) {
    LocalDate notBefore = from.filter(day::isBefore).orElse(day);
    return to.filter(notBefore::isAfter).orElse(notBefore);
  }

  /** How the run counted: the options that change a number; {@code entities} are file names. */
  public record Choices(
      Bucket bucket,
      String window,
      String past,
      boolean via,
      int maxEntities,
      int fillMin,
      List<String> entities) {

    public Choices {
      entities = List.copyOf(entities);
    }

    /** Whether a mention of that kind and time, as mentions.csv has them, counts for anybody. */
    public boolean counts(String kind, String temporal) {
      return !kind.equals("capital") && (past.equals("in") || !temporal.equals("past"));
    }
  }

  /**
   * What came in and what became of it: {@code nIn = nKept + nDuplicate + nRejected}; reasons of
   * rejection with their counts.
   */
  public record Corpus(
      List<String> inputs,
      long nIn,
      long nKept,
      long nDuplicate,
      long nRejected,
      Map<String, Long> rejectedBy) {

    public Corpus {
      inputs = List.copyOf(inputs);
      rejectedBy = Collections.unmodifiableMap(new TreeMap<>(rejectedBy));
    }
  }

  /** The most rows that a CSV file takes, and the whole number of rows of each table cut by it. */
  public record CsvLimit(long rows, Map<String, Long> cutTables) {

    public CsvLimit {
      cutTables = Collections.unmodifiableMap(new TreeMap<>(cutTables));
    }
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** "3 Jan 2023 to 27 Jul 2023", or "no period" where nothing is covered. */
  public String period() {
    if (from.isEmpty() || to.isEmpty()) {
      return "no period";
    }
    String first = DAY.format(from.get());
    String last = DAY.format(to.get());
    return first.equals(last) ? first : first + " to " + last;
  }
}
