package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.ingest.Reason;
import scala.collection.immutable.Seq;

/**
 * Records with the id of another record of the run, and another text.
 *
 * <p>The one with the earliest date keeps the id, then the first by source, file and number. Others
 * with its text are duplicates; the rest are rejected, and are so before duplicates are looked for,
 * so that a text with a sound id elsewhere is kept. Returns source_file, record_no, conflict: what
 * is wrong, for a person to read.
 */
public final class RecordsToConflicts {

  private RecordsToConflicts() {}

  public static Dataset<Row> of(Dataset<Row> records) {
    WindowSpec sameId =
        Window.partitionBy("source_id")
            .orderBy(
                col("published"),
                coalesce(col("source"), lit("")),
                col("source_file"),
                col("record_no"));
    return records
        .where(col("outcome").equalTo(RecordRow.KEPT).and(col("source_id").isNotNull()))
        .select("article_id", "source_id", "published", "source", "source_file", "record_no")
        .withColumn(
            "owner",
            first(struct(col("article_id"), col("source_file"), col("record_no"))).over(sameId))
        .where(col("article_id").notEqual(col("owner.article_id")))
        .select(
            col("source_file"),
            col("record_no"),
            concat(
                    lit("id "),
                    col("source_id"),
                    lit(" is that of another text too: "),
                    col("owner.source_file"),
                    lit(":"),
                    col("owner.record_no"))
                .as("conflict"));
  }

  /**
   * The records, those in conflict rejected; columns of {@link RecordRow}. Who asks for articles,
   * or for what was rejected, has no more read than that.
   */
  public static Dataset<Row> rejected(Dataset<Row> records, Dataset<Row> conflicts) {
    Seq<String> place = Seqs.on("source_file", "record_no");
    Dataset<Row> lost =
        records
            .join(conflicts, place)
            .withColumn("outcome", lit(RecordRow.REJECTED))
            .withColumn("reason", lit(Reason.ID_CONFLICT.name()))
            .withColumn("detail", col("conflict"))
            .withColumn("field", lit("id"))
            .select(Seqs.columns(records));
    return records.join(conflicts, place, "left_anti").select(Seqs.columns(records)).union(lost);
  }
}
