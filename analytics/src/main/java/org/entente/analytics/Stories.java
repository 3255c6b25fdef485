package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Distinct stories as a count that can be merged: how many articles are a story of their own, and
 * which clusters have a member, with how many windows. Only articles with reprints carry a
 * cluster_id, so little moves.
 */
final class Stories {

  private static final UserDefinedFunction CLUSTER_WINDOWS =
      udf(
          (UDF1<Seq<Row>, Row>) Stories::clusterWindows,
          new StructType().add("n", LongType, false).add("squares", LongType, false));

  private Stories() {}

  /** Aggregate: how many stories have an article that is counted, each once. */
  static Column distinct(Column counted) {
    Column clusters = collect_set(when(counted, col("cluster_id")));
    return count(when(counted.and(col("cluster_id").isNull()), 1))
        .plus(size(clusters).cast(LongType));
  }

  /** Aggregate: articles that are alone. */
  static Column alone() {
    return count(when(col("cluster_id").isNull(), 1)).as("n_alone");
  }

  /** Aggregate: the squares of the windows of articles that are alone. */
  static Column aloneSquares(Column windows) {
    Column n = windows.cast(LongType);
    return coalesce(sum(when(col("cluster_id").isNull(), n.multiply(n))), lit(0L))
        .as("alone_squares");
  }

  /** Aggregate: the cluster and windows of each article that has reprints. */
  static Column members(Column windows) {
    return collect_list(
            when(
                col("cluster_id").isNotNull(),
                struct(col("cluster_id"), windows.cast(LongType).as("n"))))
        .as("members");
  }

  /** Of members, {@code n} clusters, and the sum of the {@code squares} of their windows. */
  static Column clusters(Column members) {
    return CLUSTER_WINDOWS.apply(members).as("clusters");
  }

  private static Row clusterWindows(Seq<Row> members) {
    Map<String, Long> windows = new HashMap<>();
    for (Row member : CollectionConverters.asJava(members)) {
      windows.merge(member.getString(0), member.getLong(1), Long::sum);
    }
    long squares = windows.values().stream().mapToLong(n -> n * n).sum();
    return RowFactory.create((long) windows.size(), squares);
  }
}
