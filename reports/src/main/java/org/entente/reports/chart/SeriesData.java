package org.entente.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.reports.result.Entity;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.result.Share;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;

/** Series as rows: one for each series and period. */
final class SeriesData {

  private SeriesData() {}

  static ChartData of(String name, String title, List<Series> all) {
    List<List<?>> rows = new ArrayList<>();
    for (Series series : all) {
      series.points().forEach(point -> rows.add(row(series, series.label(), point)));
    }
    return new ChartData(table(name, title), rows);
  }

  /** A row of {@link #columns()}. */
  static List<Object> row(Series series, String name, SeriesPoint point) {
    return row(series, name, point.start(), point.articles(), point.articlesTotal(), point.share());
  }

  /** A row of {@link #columns()}; {@code start} is empty for the whole range. */
  static List<Object> row(
      Series series, String name, Object start, long articles, long articlesTotal, Share share) {
    return List.of(
        series.subject().a().id(),
        series.subject().b().map(Entity::id).orElse(""),
        name,
        start,
        articles,
        articlesTotal,
        share.part(),
        share.whole(),
        share.value(),
        share.low(),
        share.high());
  }

  private static TableSpec table(String name, String title) {
    return TableSpec.named(name, title).with(columns());
  }

  static List<Column> columns() {
    return List.of(
        Column.text("entity_a", "The entity"),
        Column.text("entity_b", "The other, of two named together; else empty"),
        Column.text("name", "Who is named"),
        Column.date("period_start", "First day of the period"),
        Column.count("n_articles", "articles", "Articles that name them"),
        Column.count("articles_total", "articles", "All articles of the period"),
        Column.count("n_clusters", "stories", "Distinct stories among those that name them"),
        Column.count("clusters_total", "stories", "All distinct stories of the period"),
        Column.number("share", "proportion", "n_clusters / clusters_total", ""),
        Column.number("share_low", "proportion", "Lower bound of the share", "Wilson 1927"),
        Column.number("share_high", "proportion", "Upper bound of the share", "Wilson 1927"));
  }

  /** The top of the highest interval, for the scale. */
  static double highest(List<Series> all) {
    return all.stream()
        .flatMap(series -> series.points().stream())
        .filter(point -> !point.isGap())
        .mapToDouble(point -> point.share().high())
        .max()
        .orElse(0);
  }
}
