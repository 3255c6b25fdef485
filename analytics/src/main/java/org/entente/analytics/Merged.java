package org.entente.analytics;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.spark.Kept;
import org.entente.analytics.spark.Sessions;

/**
 * Counts that were merged from all articles, to be asked more than once. They do not grow with the
 * corpus for long: most often one task does better with them than many.
 */
final class Merged {

  /** Up to so many rows one task takes, in a second or two. */
  private static final long FEW_ROWS = 500_000;

  private Merged() {}

  static Dataset<Row> of(Dataset<Row> counts) {
    Dataset<Row> known = Kept.of(counts);
    SparkSession spark = counts.sparkSession();
    return Sessions.isSmall(spark) || known.count() > FEW_ROWS ? known : inOnePartition(known);
  }

  /** Counted, since Spark takes rows that it has not seen for many, and moves them. */
  private static Dataset<Row> inOnePartition(Dataset<Row> counts) {
    Dataset<Row> few =
        Sessions.forFewRows(counts.sparkSession())
            .createDataFrame(counts.javaRDD(), counts.schema())
            .coalesce(1)
            .persist();
    few.count();
    counts.unpersist();
    return few;
  }
}
