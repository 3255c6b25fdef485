package org.entente.reports.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.time.Bucket;
import org.entente.reports.table.Tables;

/** The articles of each period, counted one by one: for a corpus that names nobody. */
final class Coverage {

  private Coverage() {}

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
                            new PeriodTotal(
                                start, 1, row.text("is_representative").equals("false") ? 0 : 1),
                            PeriodTotal::plus)));
    if (!counted.isEmpty()) {
      bucket
          .starts(counted.firstKey(), counted.lastKey())
          .forEach(start -> counted.putIfAbsent(start, new PeriodTotal(start, 0, 0)));
    }
    return counted;
  }
}
