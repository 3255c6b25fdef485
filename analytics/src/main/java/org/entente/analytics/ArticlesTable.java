package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

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

  /** Articles that are not read yet: what reading adds is empty. */
  public static Dataset<Row> unread(Dataset<Row> articles) {
    return table(
        articles
            .withColumn("n_chars", lit(null).cast(IntegerType))
            .withColumn("n_sentences", lit(null).cast(IntegerType))
            .withColumn("cluster_id", lit(null).cast(StringType))
            .withColumn("is_representative", lit(null).cast(BooleanType))
            .withColumn("pair_cap", lit(null).cast(BooleanType)));
  }

  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings) {
    return table(
        articles
            .join(
                readings.select("article_id", "n_chars", "n_sentences", "pair_cap", "cluster_id"),
                Seqs.on("article_id"))
            .withColumn("cluster_id", CLUSTER)
            .withColumn("is_representative", col("cluster_id").equalTo(col("article_id"))));
  }

  private static Dataset<Row> table(Dataset<Row> articles) {
    return articles.select(
        "article_id",
        "source_id",
        "source_file",
        "record_no",
        "byte_start",
        "byte_end",
        "published",
        "published_basis",
        "header_date",
        "updated",
        "date_flag",
        "title",
        "source",
        "url",
        "language",
        "n_chars",
        "n_sentences",
        "cluster_id",
        "is_representative",
        "pair_cap",
        "n_controls",
        "n_lost",
        "body");
  }
}
