package org.entente.reports.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** The ties of the entities of --entity with those who act, which regions do not. */
final class EgoReader {

  private static final int TIES_SHOWN = 14;

  private final RunTables tables;
  private final Entities entities;

  EgoReader(RunTables tables, Entities entities) {
    this.tables = tables;
    this.entities = entities;
  }

  /** A row of the whole range. */
  private record Row(
      Entity focus, Entity other, long articles, Share share, double lift, double qValue) {

    String key() {
      return focus.id() + " " + other.id();
    }

    Ego.Tie with(Series series) {
      return new Ego.Tie(other, articles, share, lift, qValue, series);
    }
  }

  private static final Comparator<Row> STRONGEST =
      Comparator.comparingLong((Row row) -> row.share.part())
          .thenComparingLong(Row::articles)
          .reversed()
          .thenComparing(row -> row.other.id());

  List<Ego> read(SeriesReader reader) throws IOException {
    Map<Entity, List<Row>> byFocus = new LinkedHashMap<>();
    tables.forEach(
        Tables.EGO,
        row -> {
          Entity other = entities.of(row.text("other_id"));
          if (row.text("period_start").isEmpty() && !other.isRegion()) {
            Row tie = row(row);
            byFocus.computeIfAbsent(tie.focus, focus -> new ArrayList<>()).add(tie);
          }
        });
    Map<String, Subject> pairs = new LinkedHashMap<>();
    byFocus
        .values()
        .forEach(
            rows ->
                top(rows).forEach(row -> pairs.put(row.key(), Subject.of(row.focus, row.other))));
    Map<String, Series> series =
        reader.read(Tables.EGO, pairs, row -> row.text("entity_id") + " " + row.text("other_id"));
    return byFocus.entrySet().stream()
        .map(
            entry ->
                new Ego(
                    entry.getKey(),
                    top(entry.getValue()).stream()
                        .map(row -> row.with(series.get(row.key())))
                        .toList(),
                    entry.getValue().size()))
        .toList();
  }

  private Row row(CsvRow row) {
    return new Row(
        entities.of(row.text("entity_id")),
        entities.of(row.text("other_id")),
        row.count("n_articles"),
        Counts.share(row),
        row.number("lift"),
        row.number("q_value"));
  }

  private static List<Row> top(List<Row> rows) {
    return rows.stream().sorted(STRONGEST).limit(TIES_SHOWN).toList();
  }
}
