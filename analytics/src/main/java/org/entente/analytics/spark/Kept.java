package org.entente.analytics.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows that are asked for more than once. Spark packs rows that persist by column, and compiles
 * code to read them; few rows within one JVM, which no executor can take with it, stay as they are,
 * and their plan is forgotten.
 */
public final class Kept {

  private Kept() {}

  /** The same rows, kept from when they are first asked for. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return Sessions.isSmall(rows.sparkSession()) && rows.sparkSession().sparkContext().isLocal()
        ? rows.localCheckpoint(false)
        : rows.persist();
  }
}
