package org.entente.reports.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/** Picks the series of a few entities, pairs or ties out of the tables by period. */
final class SeriesReader {

  private final RunTables tables;
  private final List<PeriodTotal> periods;

  SeriesReader(RunTables tables, List<PeriodTotal> periods) {
    this.tables = tables;
    this.periods = periods;
  }

  /** The series of each subject: a pass over either table that holds one. */
  Map<Subject, Series> read(Collection<Subject> subjects) throws IOException {
    Map<String, Subject> entities = new LinkedHashMap<>();
    Map<String, Subject> pairs = new LinkedHashMap<>();
    subjects.forEach(
        subject -> (subject.b().isEmpty() ? entities : pairs).put(subject.key(), subject));
    Map<String, Series> found =
        new HashMap<>(read(Tables.ENTITY_PERIOD, entities, row -> row.text("entity_id")));
    found.putAll(
        read(Tables.DYAD_PERIOD, pairs, row -> row.text("entity_a") + " " + row.text("entity_b")));
    return subjects.stream()
        .distinct()
        .collect(Collectors.toMap(subject -> subject, subject -> found.get(subject.key())));
  }

  /**
   * The series of that table by their keys.
   *
   * @param wanted what each is of, by key; rows of other keys are passed over
   */
  Map<String, Series> read(
      TableSpec table, Map<String, Subject> wanted, Function<CsvRow, String> key)
      throws IOException {
    Map<String, Map<LocalDate, SeriesPoint>> points = new HashMap<>();
    wanted.keySet().forEach(each -> points.put(each, new HashMap<>()));
    if (wanted.isEmpty()) {
      return Map.of();
    }
    tables.forEach(
        table,
        row -> {
          Map<LocalDate, SeriesPoint> found = points.get(key.apply(row));
          if (found != null) {
            row.date("period_start").ifPresent(start -> found.put(start, point(start, row)));
          }
        });
    Map<String, Series> series = new HashMap<>();
    wanted.forEach(
        (each, subject) -> series.put(each, new Series(subject, whole(points.get(each)))));
    return series;
  }

  /** The rows found, and zeros for the periods that have none. */
  private List<SeriesPoint> whole(Map<LocalDate, SeriesPoint> found) {
    return periods.stream()
        .map(period -> found.getOrDefault(period.start(), SeriesPoint.zero(period)))
        .toList();
  }

  private static SeriesPoint point(LocalDate start, CsvRow row) {
    return new SeriesPoint(
        start, row.count("n_articles"), row.count("articles_total"), Counts.share(row));
  }
}
