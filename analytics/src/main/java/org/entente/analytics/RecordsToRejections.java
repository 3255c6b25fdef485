package org.entente.analytics;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The records that are no articles. Returns {@link #COLUMNS}. */
public final class RecordsToRejections {

  /** File and number are the key. */
  public static final List<String> COLUMNS =
      List.of(
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

  private RecordsToRejections() {}

  public static Dataset<Row> of(Dataset<Row> records) {
    return records
        .where(col("outcome").equalTo(RecordRow.REJECTED))
        .select(COLUMNS.stream().map(functions::col).toArray(Column[]::new));
  }
}
