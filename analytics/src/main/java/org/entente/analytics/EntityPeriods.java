package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.core.time.Bucket;

/**
 * How often is each entity named, period by period?
 *
 * <p>States have a row for every period, others if they have enough articles. Returns bucket,
 * period_start, entity_id, n_articles, n_clusters, n_sources, n_mentions, n_articles_past,
 * articles_total, clusters_total, share, share_low, share_high, burst_weight.
 */
public final class EntityPeriods {

  private static final Column NAMED = col("named.n_mentions").gt(0);

  private EntityPeriods() {}

  /** Counts by period and entity: the rows that all frequencies are merged from. */
  static Dataset<Row> counts(Dataset<Row> readings) {
    return readings
        .select(
            col("period_start"),
            col("source"),
            col("cluster_id"),
            explode(col("named")).as("named"))
        .where(col("named.agency").equalTo(false))
        .groupBy(col("period_start"), col("named.entity_id").as("entity_id"))
        .agg(
            count(when(NAMED, 1)).as("n_articles"),
            Stories.distinct(NAMED).as("n_clusters"),
            size(collect_set(when(NAMED, col("source")))).cast(LongType).as("n_sources"),
            sum("named.n_mentions").as("n_mentions"),
            sum("named.n_windows").as("n_windows"),
            count(when(col("named.n_past").gt(0), 1)).as("n_articles_past"));
  }

  public static Dataset<Row> of(Panel panel, Bucket bucket, int fillMin) {
    Dataset<Row> counts = panel.named().drop("n_windows");
    Column whole = col("entity_id").startsWith("iso3:").or(col("n").geq(fillMin));
    Dataset<Row> filled = panel.filled(counts, whole, "entity_id");
    return Measures.withShare(filled)
        .select(
            lit(bucket.word()).as("bucket"),
            col("period_start"),
            col("entity_id"),
            col("n_articles"),
            col("n_clusters"),
            col("n_sources"),
            col("n_mentions"),
            col("n_articles_past"),
            col("articles_total"),
            col("clusters_total"),
            col("share"),
            col("share_low"),
            col("share_high"),
            lit(null).cast(DoubleType).as("burst_weight"));
  }
}
