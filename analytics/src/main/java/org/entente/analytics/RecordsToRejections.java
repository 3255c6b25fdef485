package org.entente.analytics;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The records that are no articles. Returns source_file, record_no, byte_start, byte_end, reason,
 * detail, field, raw.
 */
public final class RecordsToRejections {

  private RecordsToRejections() {}

  public static Dataset<Row> of(Dataset<Row> records) {
    return records
        .where(col("outcome").equalTo(RecordRow.REJECTED))
        .select(
            "source_file",
            "record_no",
            "byte_start",
            "byte_end",
            "reason",
            "detail",
            "field",
            "format",
            "raw_bytes",
            "raw",
            "head");
  }
}
