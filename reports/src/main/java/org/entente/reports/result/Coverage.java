package org.entente.reports.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.core.time.Bucket;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** Articles and stories, counted one by one: for a corpus that names nobody, and for the range. */
final class Coverage {

  private Coverage() {}

  /**
   * Distinct stories of the whole range: the articles that represent one. Where the table of
   * articles is not whole, those of the periods are added up, and one that lives in two counts in
   * both.
   */
  static long countStories(RunTables tables, List<PeriodTotal> periods) throws IOException {
    AtomicLong articles = new AtomicLong();
    AtomicLong stories = new AtomicLong();
    tables.forEach(
        Tables.ARTICLES,
        row -> {
          articles.incrementAndGet();
          stories.addAndGet(isStory(row) ? 1 : 0);
        });
    return articles.get() == periods.stream().mapToLong(PeriodTotal::articles).sum()
        ? stories.get()
        : periods.stream().mapToLong(PeriodTotal::clusters).sum();
  }

  private static boolean isStory(CsvRow article) {
    return !article.text("is_representative").equals("false");
  }

  static SortedMap<LocalDate, PeriodTotal> read(RunTables tables, Bucket bucket)
      throws IOException {
    SortedMap<LocalDate, PeriodTotal> counted = new TreeMap<>();
    tables.forEach(
        Tables.ARTICLES,
        row ->
            row.date("published")
                .map(bucket::startOf)
                .ifPresent(
                    start ->
                        counted.merge(
                            start,
                            new PeriodTotal(start, 1, isStory(row) ? 1 : 0),
                            PeriodTotal::plus)));
    if (!counted.isEmpty()) {
      bucket
          .starts(counted.firstKey(), counted.lastKey())
          .forEach(start -> counted.putIfAbsent(start, new PeriodTotal(start, 0, 0)));
    }
    return counted;
  }
}
