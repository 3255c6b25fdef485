package org.entente.reports.result;

import java.time.LocalDate;

/** All articles of a period, and the distinct stories among them. */
public record PeriodTotal(LocalDate start, long articles, long clusters) {

  /** Both counts of the same period. */
  PeriodTotal plus(PeriodTotal other) {
    return new PeriodTotal(start, articles + other.articles, clusters + other.clusters);
  }
}
