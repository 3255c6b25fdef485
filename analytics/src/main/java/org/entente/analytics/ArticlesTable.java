package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Kept articles with what reading them added: the columns of articles.csv, and body.
 *
 * <p>Each article is a cluster of its own as yet.
 */
public final class ArticlesTable {

  private ArticlesTable() {}

  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings) {
    return articles
        .join(
            readings.select("article_id", "n_chars", "n_sentences", "pair_cap"),
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
            col("article_id").as("cluster_id"),
            lit(true).as("is_representative"),
            col("pair_cap"),
            col("body"));
  }
}
