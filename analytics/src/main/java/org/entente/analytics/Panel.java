package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DateType;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.core.time.Bucket;

/**
 * The periods of a run and what all articles of each add up to; the frame that tables are filled
 * into.
 */
public final class Panel {

  private static final Column ARTICLES = count(lit(1)).as("articles_total");
  private static final Column WINDOWS = sum("n_windows").as("windows_total");

  /** Each cluster once, and each article that is alone. */
  private static final Column CLUSTERS =
      count_distinct(coalesce(col("cluster_id"), col("article_id"))).as("clusters_total");

  private final Dataset<Row> readings;
  private final Dataset<Row> totals;
  private final Dataset<Row> named;

  /**
   * A panel of all periods from the first day to the last.
   *
   * @param readings columns of {@link ReadingRow}, and cluster_id
   */
  public Panel(
      SparkSession spark, Dataset<Row> readings, Bucket bucket, LocalDate first, LocalDate last) {
    List<Row> periods = bucket.starts(first, last).map(s -> RowFactory.create(s)).toList();
    Dataset<Row> starts =
        spark.createDataFrame(periods, new StructType().add("period_start", DateType, false));
    this.readings = readings.withColumn("period_start", periodStart(bucket));
    Dataset<Row> counted = this.readings.groupBy("period_start").agg(ARTICLES, WINDOWS, CLUSTERS);
    this.totals = starts.join(counted, Seqs.on("period_start"), "left").na().fill(0L).persist();
    this.named = EntityPeriods.bySource(this.readings).persist();
  }

  /** Readings with the first day of their period. */
  Dataset<Row> readings() {
    return readings;
  }

  /** period_start, articles_total, windows_total, clusters_total; a row for each period. */
  Dataset<Row> totals() {
    return totals;
  }

  /** Counts by period, entity and source, as {@link EntityPeriods#bySource} gives them. */
  Dataset<Row> named() {
    return named;
  }

  /** articles_total, windows_total, clusters_total of all periods together: one row. */
  Dataset<Row> overRange() {
    return readings.agg(ARTICLES, WINDOWS, CLUSTERS);
  }

  /** Core's bucket in Spark's words; a test holds the two together. */
  static Column periodStart(Bucket bucket) {
    Column day = col("published");
    return bucket == Bucket.DAY ? day : org.apache.spark.sql.functions.trunc(day, bucket.word());
  }
}
