package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which articles hang together by pairs, however indirectly (connected components)? Each article
 * takes the smallest label among its own, its neighbours' and its label's label, round after round
 * until none changes; a chain of n articles is done in about log n rounds. Returns article_id,
 * chain.
 */
final class PairsToChains {

  /** Chains of more than two to the power of this many articles do not occur. */
  private static final int MOST_ROUNDS = 64;

  private PairsToChains() {}

  /**
   * Chains of articles.
   *
   * @param pairs article_a, article_b
   */
  static Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> links =
        pairs
            .select(col("article_a").as("article_id"), col("article_b").as("other"))
            .union(pairs.select("article_b", "article_a"))
            .localCheckpoint();
    Dataset<Row> labels =
        links.groupBy("article_id").agg(least(col("article_id"), min("other")).as("chain"));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Dataset<Row> next = round(links, labels).localCheckpoint();
      labels = next.select("article_id", "chain");
      if (next.where(col("chain").notEqual(col("before"))).isEmpty()) {
        return labels;
      }
    }
    throw new IllegalStateException("chains did not settle in " + MOST_ROUNDS + " rounds");
  }

  /** article_id, chain, before */
  private static Dataset<Row> round(Dataset<Row> links, Dataset<Row> labels) {
    Dataset<Row> nearest =
        links
            .join(labels.toDF("other", "of_other"), Seqs.on("other"))
            .groupBy("article_id")
            .agg(min("of_other").as("nearest"));
    Dataset<Row> ofLabels = labels.toDF("before", "of_label");
    return labels
        .withColumnRenamed("chain", "before")
        .join(nearest, Seqs.on("article_id"))
        .join(ofLabels, Seqs.on("before"), "left")
        .select(
            col("article_id"),
            least(col("before"), col("nearest"), coalesce(col("of_label"), col("before")))
                .as("chain"),
            col("before"));
  }
}
