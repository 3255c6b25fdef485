package org.entente.reports.result;

import java.util.List;

/** How often something is named in each period of the range, none left out. */
public record Series(Subject subject, List<SeriesPoint> points) {

  public Series {
    points = List.copyOf(points);
  }

  public String label() {
    return subject.label();
  }

  /** All articles of the range. */
  public long articlesTotal() {
    return points.stream().mapToLong(SeriesPoint::articlesTotal).sum();
  }

  public long articles() {
    return points.stream().mapToLong(SeriesPoint::articles).sum();
  }
}
