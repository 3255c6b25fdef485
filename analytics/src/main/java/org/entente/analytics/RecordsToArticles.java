package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Records to articles, each content once.
 *
 * <p>Of records with the same content the one with the earliest date stays, then the first by
 * source, file and number, so that the choice never hangs on partitions. Only keys are shuffled.
 */
public final class RecordsToArticles {

  private final Dataset<Row> kept;
  private final Dataset<Row> ranked;

  public RecordsToArticles(Dataset<Row> records) {
    kept = records.where(col("outcome").equalTo(RecordRow.KEPT));
    WindowSpec sameContent =
        Window.partitionBy("article_id")
            .orderBy(
                col("published"),
                coalesce(col("source"), lit("")),
                col("source_file"),
                col("record_no"));
    ranked =
        kept.select("article_id", "source_id", "published", "source", "source_file", "record_no")
            .withColumn("place", row_number().over(sameContent));
  }

  /** Kept articles with their text, in the columns of articles.csv that ingest knows, and body. */
  public Dataset<Row> articles() {
    return articles(duplicates());
  }

  /**
   * The same, duplicates being known already: read from disk their number is known too, so that few
   * are sent to where the texts lie, and no text moves.
   */
  public Dataset<Row> articles(Dataset<Row> duplicates) {
    Dataset<Row> losers = duplicates.select("source_file", "record_no");
    return kept.join(losers, Seqs.on("source_file", "record_no"), "left_anti");
  }

  /** source_file, record_no, source_id, article_id */
  public Dataset<Row> duplicates() {
    return ranked
        .where(col("place").gt(1))
        .select("source_file", "record_no", "source_id", "article_id");
  }
}
