package org.entente.analytics;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Readings of an earlier run by the same gazetteer and choices: an article with the same text, day
 * and source would be read in the same way. Returns the columns of {@link ReadingRow}.
 */
public final class EarlierReadings {

  private static final List<String> SAME = List.of("article_id", "published", "source");

  private final Dataset<Row> readings;

  public EarlierReadings(Dataset<Row> readings) {
    this.readings = readings;
  }

  /** The readings of those of the articles that were read. */
  public Dataset<Row> of(Dataset<Row> articles) {
    return readings
        .join(
            articles.select("article_id", "published", "source"),
            same(readings, articles),
            "left_semi")
        .map((MapFunction<Row, Row>) row -> row, Encoders.row(ReadingRow.SCHEMA));
  }

  /** The articles that were not read. */
  public Dataset<Row> unread(Dataset<Row> articles) {
    return articles.join(
        readings.select("article_id", "published", "source"),
        same(articles, readings),
        "left_anti");
  }

  private static Column same(Dataset<Row> one, Dataset<Row> other) {
    return SAME.stream()
        .map(column -> one.col(column).eqNullSafe(other.col(column)))
        .reduce(Column::and)
        .orElseThrow();
  }
}
