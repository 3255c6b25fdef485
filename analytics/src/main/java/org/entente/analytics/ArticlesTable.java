package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Kept articles with what reading them added: the columns of articles.csv, and body.
 *
 * <p>An article without reprints is a cluster of its own.
 */
public final class ArticlesTable {

  private static final Column CLUSTER = coalesce(col("cluster_id"), col("article_id"));

  private ArticlesTable() {}

  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings) {
    return articles
        .join(
            readings.select("article_id", "n_chars", "n_sentences", "pair_cap", "cluster_id"),
            Seqs.on("article_id"))
        .select(
            col("article_id"),
            col("source_id"),
            col("source_file"),
            col("record_no"),
            col("byte_start"),
            col("byte_end"),
            col("published"),
            col("published_basis"),
            col("header_date"),
            col("updated"),
            col("date_flag"),
            col("title"),
            col("source"),
            col("url"),
            col("language"),
            col("n_chars"),
            col("n_sentences"),
            CLUSTER.as("cluster_id"),
            CLUSTER.equalTo(col("article_id")).as("is_representative"),
            col("pair_cap"),
            col("body"));
  }
}
