package org.entente.analytics;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.collection.immutable.ArraySeq;
import scala.collection.immutable.Seq;

/** Java lists as the sequences that Spark's API takes, and names as columns. */
final class Seqs {

  private Seqs() {}

  /** The columns of a join. */
  static Seq<String> on(String... columns) {
    return of(List.of(columns));
  }

  /** All columns of a table, in their order. */
  static Column[] columns(Dataset<Row> table) {
    return Arrays.stream(table.columns()).map(functions::col).toArray(Column[]::new);
  }

  @SuppressWarnings("unchecked")
  static <T> Seq<T> of(List<T> list) {
    return (Seq<T>) ArraySeq.unsafeWrapArray(list.toArray());
  }
}
