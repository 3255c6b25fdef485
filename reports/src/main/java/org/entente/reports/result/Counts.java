package org.entente.reports.result;

import org.entente.reports.table.CsvRow;

/** The counts that tables of entities and pairs have in common; without stories, articles serve. */
final class Counts {

  private Counts() {}

  /** The row's share of stories, with the interval that the table gives or else a fresh one. */
  static Share share(CsvRow row) {
    Share fresh = Share.of(clusters(row), clustersTotal(row));
    double low = row.number("share_low");
    double high = row.number("share_high");
    return Double.isNaN(low) || Double.isNaN(high)
        ? fresh
        : new Share(fresh.part(), fresh.whole(), low, high);
  }

  static long clusters(CsvRow row) {
    return row.count(row.text("n_clusters").isEmpty() ? "n_articles" : "n_clusters");
  }

  static long clustersTotal(CsvRow row) {
    return row.count(row.text("clusters_total").isEmpty() ? "articles_total" : "clusters_total");
  }
}
