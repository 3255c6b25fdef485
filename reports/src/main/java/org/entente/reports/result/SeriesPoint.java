package org.entente.reports.result;

import java.time.LocalDate;

/** One period of a series: articles that count, of all articles, and the share of stories. */
public record SeriesPoint(LocalDate start, long articles, long articlesTotal, Share share) {

  /** Below so many stories in all, a period's share says little. */
  public static final long FEW = 10;

  static SeriesPoint zero(PeriodTotal period) {
    return new SeriesPoint(period.start(), 0, period.articles(), Share.of(0, period.clusters()));
  }

  /** Whether the period has no articles, so that there is nothing to count. */
  public boolean isGap() {
    return share.whole() == 0;
  }

  /** Whether it has some, but few. */
  public boolean isThin() {
    return !isGap() && share.whole() < FEW;
  }
}
