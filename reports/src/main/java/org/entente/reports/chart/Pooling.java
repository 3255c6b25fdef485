package org.entente.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.time.Bucket;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.result.Share;

/**
 * Long series made readable: each point pools the counts of the periods around it, so that a year
 * of days shows its weeks instead of noise. The share is that of the pooled counts, not a mean of
 * shares, and so is its interval.
 *
 * @param periods how many periods a point pools; odd, 1 for none
 */
record Pooling(int periods) {

  private static final int LONG = 120;
  private static final int POINTS = 52;

  /** Pools nothing up to 120 periods; beyond, so many that about 52 points are independent. */
  static Pooling of(List<Series> all) {
    int count = all.isEmpty() ? 0 : all.get(0).points().size();
    int pooled = (int) Math.round((double) count / POINTS);
    return new Pooling(count <= LONG ? 1 : pooled % 2 == 1 ? pooled : pooled + 1);
  }

  /** "each point pools 7 days", or nothing. */
  String words(Bucket bucket) {
    return periods == 1 ? "" : ", each point pools " + periods + " " + bucket.word() + "s";
  }

  List<Series> apply(List<Series> all) {
    return periods == 1 ? all : all.stream().map(this::pool).toList();
  }

  private Series pool(Series series) {
    List<SeriesPoint> points = series.points();
    List<SeriesPoint> pooled = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int from = Math.max(0, i - periods / 2);
      int to = Math.min(points.size(), i + periods / 2 + 1);
      pooled.add(sum(points.get(i), points.subList(from, to)));
    }
    return new Series(series.subject(), pooled);
  }

  private static SeriesPoint sum(SeriesPoint centre, List<SeriesPoint> around) {
    long part = around.stream().mapToLong(point -> point.share().part()).sum();
    long whole = around.stream().mapToLong(point -> point.share().whole()).sum();
    return new SeriesPoint(
        centre.start(), centre.articles(), centre.articlesTotal(), Share.of(part, whole));
  }
}
