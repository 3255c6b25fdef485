package org.entente.reports.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.entente.core.time.Bucket;
import org.entente.reports.result.PeriodTotal;
import org.entente.reports.result.RunTables;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/** The periods of a run by their number, and series over them that leave out zeros. */
final class Timeline {

  /** So many points of series are in the page at most, of entities and of pairs each. */
  private static final int POINTS = 60_000;

  private final List<PeriodTotal> periods;
  private final Map<LocalDate, Integer> numbers = new HashMap<>();
  private final Bucket bucket;

  /** What one period adds to a series. */
  record Point(int period, long articles, long stories) {}

  Timeline(List<PeriodTotal> periods, Bucket bucket) {
    this.periods = List.copyOf(periods);
    this.bucket = bucket;
    for (PeriodTotal period : periods) {
      numbers.put(period.start(), numbers.size());
    }
  }

  List<PeriodTotal> periods() {
    return periods;
  }

  /** The number of the period in which a day lies, as near as the run has one. */
  int periodOf(String day) {
    return numbers.getOrDefault(bucket.startOf(LocalDate.parse(day)), 0);
  }

  /** In so many periods those can be named at most who are named in so many articles. */
  long mostCells(long articles) {
    return Math.min(articles, periods.size());
  }

  /** As many of the first as have room in the page with all their periods. */
  <T> List<T> fitting(List<T> ranked, ToLongFunction<T> articles) {
    List<T> fitting = new ArrayList<>();
    long points = 0;
    for (T item : ranked) {
      points += mostCells(articles.applyAsLong(item));
      if (points > POINTS) {
        break;
      }
      fitting.add(item);
    }
    return fitting;
  }

  Map<String, List<Point>> ofEntities(RunTables tables, Collection<String> ids) throws IOException {
    return read(tables, Tables.ENTITY_PERIOD, ids, row -> row.text("entity_id"));
  }

  /** The series of pairs, by both ids with a blank between. */
  Map<String, List<Point>> ofPairs(RunTables tables, Collection<String> keys) throws IOException {
    return read(
        tables, Tables.DYAD_PERIOD, keys, row -> row.text("entity_a") + " " + row.text("entity_b"));
  }

  private Map<String, List<Point>> read(
      RunTables tables, TableSpec table, Collection<String> keys, Function<CsvRow, String> key)
      throws IOException {
    Map<String, List<Point>> series = new HashMap<>();
    keys.forEach(each -> series.put(each, new ArrayList<>()));
    tables.forEach(
        table,
        row -> {
          List<Point> found = series.get(key.apply(row));
          if (found != null && row.count("n_articles") > 0) {
            row.date("period_start")
                .map(numbers::get)
                .ifPresent(
                    period ->
                        found.add(
                            new Point(period, row.count("n_articles"), row.count("n_clusters"))));
          }
        });
    return series;
  }
}
