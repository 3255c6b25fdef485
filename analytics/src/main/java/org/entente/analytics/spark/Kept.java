package org.entente.analytics.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Rows that are asked for more than once. Spark packs rows that persist by column, and compiles
 * code to read them; few rows within one JVM, which no executor can take with it, stay as they are,
 * and their plan is forgotten.
 */
public final class Kept {

  private Kept() {}

  /** The same rows, kept from when they are first asked for. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return staysAsItIs(rows) ? rows.localCheckpoint(false) : rows.persist();
  }

  /** The same rows, made now; of a session for few rows in one partition. */
  public static Dataset<Row> now(Dataset<Row> rows) {
    if (staysAsItIs(rows)) {
      return rows.coalesce(1).localCheckpoint(true);
    }
    Dataset<Row> kept = rows.persist();
    kept.count();
    return kept;
  }

  private static boolean staysAsItIs(Dataset<Row> rows) {
    SparkSession spark = rows.sparkSession();
    return Sessions.isSmall(spark) && spark.sparkContext().isLocal();
  }
}
