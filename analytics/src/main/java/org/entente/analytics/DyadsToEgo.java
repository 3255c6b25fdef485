package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * With whom are the entities in focus named together? Their rows of dyads and dyad_period, each
 * seen from them; the rows of the whole range have no bucket and no period_start. Returns
 * entity_id, bucket, period_start, other_id, n_articles, n_clusters, n_sources, n_windows,
 * n_entity, n_other, windows_total, articles_total, clusters_total, expected, lift, npmi, llr,
 * q_value, share, share_low, share_high.
 */
public final class DyadsToEgo {

  private DyadsToEgo() {}

  /**
   * The ties of some entities.
   *
   * @param dyads over the range, and {@code byPeriod}, as {@link Dyads} gives them
   * @param focus ids of entities
   */
  public static Dataset<Row> of(Dataset<Row> dyads, Dataset<Row> byPeriod, List<String> focus) {
    Dataset<Row> whole =
        dyads
            .withColumn("bucket", lit(null).cast(StringType))
            .withColumn("period_start", lit(null).cast(DateType));
    return ego(byPeriod, focus).unionByName(ego(whole, focus));
  }

  /** A pair of which both are in focus is seen from each. */
  private static Dataset<Row> ego(Dataset<Row> pairs, List<String> focus) {
    return seenFrom("a", "b", pairs, focus).unionByName(seenFrom("b", "a", pairs, focus));
  }

  private static Dataset<Row> seenFrom(
      String one, String other, Dataset<Row> pairs, List<String> focus) {
    Column entity = col("entity_" + one);
    return pairs
        .where(entity.isin(focus.toArray()))
        .select(
            entity.as("entity_id"),
            col("bucket"),
            col("period_start"),
            col("entity_" + other).as("other_id"),
            col("n_articles"),
            col("n_clusters"),
            col("n_sources"),
            col("n_windows"),
            col("n_" + one).as("n_entity"),
            col("n_" + other).as("n_other"),
            col("windows_total"),
            col("articles_total"),
            col("clusters_total"),
            col("expected"),
            col("lift"),
            col("npmi"),
            col("llr"),
            col("q_value"),
            col("share"),
            col("share_low"),
            col("share_high"));
  }
}
