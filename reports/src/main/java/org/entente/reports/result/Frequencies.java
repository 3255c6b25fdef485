package org.entente.reports.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.core.time.Bucket;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** The periods of a run, and how often each entity is named over all of them. */
final class Frequencies {

  private final SortedMap<LocalDate, PeriodTotal> periods = new TreeMap<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final Entities entities;

  /** Articles and stories that name one entity; stories are summed over the periods. */
  private record Count(long articles, long clusters) {

    Count plus(Count other) {
      return new Count(articles + other.articles, clusters + other.clusters);
    }
  }

  private Frequencies(Entities entities) {
    this.entities = entities;
  }

  static Frequencies read(RunTables tables, Entities entities, Bucket bucket) throws IOException {
    Frequencies found = new Frequencies(entities);
    tables.forEach(
        Tables.ENTITY_PERIOD,
        row -> {
          found.addPeriod(row);
          Count count = new Count(row.count("n_articles"), Counts.clusters(row));
          found.counts.merge(row.text("entity_id"), count, Count::plus);
        });
    if (found.periods.isEmpty()) {
      found.periods.putAll(Coverage.read(tables, bucket));
    }
    return found;
  }

  private void addPeriod(CsvRow row) {
    row.date("period_start")
        .ifPresent(
            start ->
                periods.computeIfAbsent(
                    start,
                    day ->
                        new PeriodTotal(
                            day, row.count("articles_total"), Counts.clustersTotal(row))));
  }

  List<PeriodTotal> listPeriods() {
    return List.copyOf(periods.values());
  }

  /** Every state that is named at least once, widest share first. */
  List<EntityTotal> listStates() {
    return totals(Entity::isState).toList();
  }

  /** The entities most named that are no states. */
  List<EntityTotal> listOthers(int most) {
    return totals(entity -> !entity.isState()).limit(most).toList();
  }

  private Stream<EntityTotal> totals(Predicate<Entity> wanted) {
    long whole = periods.values().stream().mapToLong(PeriodTotal::clusters).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue().articles() > 0)
        .filter(entry -> wanted.test(entities.of(entry.getKey())))
        .map(entry -> total(entities.of(entry.getKey()), entry.getValue(), whole))
        .sorted(EntityTotal.MOST_NAMED);
  }

  private static EntityTotal total(Entity entity, Count count, long whole) {
    return new EntityTotal(entity, count.articles(), Share.of(count.clusters(), whole));
  }
}
