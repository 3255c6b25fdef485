package org.entente.reports.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/** Picks the series of a few entities or pairs out of the tables by period. */
final class SeriesReader {

  private final RunTables tables;
  private final List<PeriodTotal> periods;

  SeriesReader(RunTables tables, List<PeriodTotal> periods) {
    this.tables = tables;
    this.periods = periods;
  }

  List<Series> ofEntities(List<Entity> wanted) throws IOException {
    Map<String, String> labels = new LinkedHashMap<>();
    wanted.forEach(entity -> labels.put(entity.id(), entity.name()));
    return read(Tables.ENTITY_PERIOD, labels, row -> row.text("entity_id"));
  }

  List<Series> ofDyads(List<Dyad> wanted) throws IOException {
    Map<String, String> labels = new LinkedHashMap<>();
    wanted.forEach(dyad -> labels.put(dyad.a().id() + " " + dyad.b().id(), dyad.label()));
    return read(
        Tables.DYAD_PERIOD, labels, row -> row.text("entity_a") + " " + row.text("entity_b"));
  }

  private List<Series> read(
      TableSpec table, Map<String, String> labels, Function<CsvRow, String> id) throws IOException {
    Map<String, Map<LocalDate, SeriesPoint>> points = new HashMap<>();
    labels.keySet().forEach(key -> points.put(key, new HashMap<>()));
    if (labels.isEmpty()) {
      return List.of();
    }
    tables.forEach(
        table,
        row -> {
          Map<LocalDate, SeriesPoint> found = points.get(id.apply(row));
          if (found != null) {
            row.date("period_start").ifPresent(start -> found.put(start, point(start, row)));
          }
        });
    return labels.entrySet().stream()
        .map(entry -> new Series(entry.getValue(), whole(points.get(entry.getKey()))))
        .toList();
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
