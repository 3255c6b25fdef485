package org.entente.analytics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.Column;

/**
 * Distinct stories as a count that can be merged: how many articles are a story of their own, and
 * which clusters have a member. Only articles with reprints carry a cluster_id, so little moves.
 */
final class Stories {

  private Stories() {}

  /** Aggregate: articles that are counted and alone. */
  static Column alone(Column counted) {
    return count(when(counted.and(col("cluster_id").isNull()), 1)).as("n_alone");
  }

  /** Aggregate: clusters with a member that is counted. */
  static Column clusters(Column counted) {
    return collect_set(when(counted, col("cluster_id"))).as("clusters");
  }

  /** Aggregate over n_alone and clusters: how many stories there are, each once. */
  static Column distinct() {
    return sum("n_alone").plus(size(clusters()).cast(LongType));
  }

  private static Column clusters() {
    return array_distinct(flatten(collect_list(col("clusters"))));
  }
}
