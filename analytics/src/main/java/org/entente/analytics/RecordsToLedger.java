package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What came of every input file, counted from the records themselves; a file that was read in
 * slices has a row for each, which are added up. Returns source_file, bytes, sha256, format,
 * charset, n_in, n_kept, n_duplicate, n_rejected.
 */
public final class RecordsToLedger {

  private RecordsToLedger() {}

  public static Dataset<Row> of(Dataset<Row> records, Dataset<Row> duplicates) {
    Dataset<Row> outcomes =
        records
            .where(col("outcome").notEqual(RecordRow.FILE))
            .groupBy("source_file")
            .agg(
                count(when(col("outcome").equalTo(RecordRow.KEPT), 1)).as("n_read"),
                count(when(col("outcome").equalTo(RecordRow.REJECTED), 1)).as("n_rejected"));
    Dataset<Row> twice = duplicates.groupBy("source_file").agg(count(lit(1)).as("n_twice"));
    return records
        .where(col("outcome").equalTo(RecordRow.FILE))
        .groupBy("source_file")
        .agg(
            max("bytes").as("bytes"),
            max("sha256").as("sha256"),
            max("format").as("format"),
            max("charset").as("charset"),
            sum("n_in").as("n_in"))
        .join(outcomes, Seqs.on("source_file"), "left")
        .join(twice, Seqs.on("source_file"), "left")
        .select(
            col("source_file"),
            col("bytes"),
            col("sha256"),
            col("format"),
            col("charset"),
            col("n_in"),
            orZero("n_read").minus(orZero("n_twice")).as("n_kept"),
            orZero("n_twice").as("n_duplicate"),
            orZero("n_rejected").as("n_rejected"));
  }

  private static Column orZero(String column) {
    return coalesce(col(column), lit(0L));
  }
}
