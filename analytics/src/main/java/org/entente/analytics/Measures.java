package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.entente.core.relation.Association;
import org.entente.core.statistics.ChiSquare;
import org.entente.core.statistics.Wilson;

/** Core's arithmetic as columns. */
final class Measures {

  private static final UserDefinedFunction ASSOCIATION =
      udf(
          (UDF4<Long, Long, Long, Long, Row>) Measures::association,
          new StructType()
              .add("expected", DoubleType)
              .add("lift", DoubleType)
              .add("npmi", DoubleType)
              .add("llr", DoubleType)
              .add("p", DoubleType));

  private static final UserDefinedFunction WILSON =
      udf(
          (UDF2<Long, Long, Row>) Measures::wilson,
          new StructType().add("low", DoubleType).add("high", DoubleType));

  private Measures() {}

  /**
   * Adds share, share_low, share_high of {@code n_clusters} in {@code clusters_total}; empty where
   * there is none.
   */
  static Dataset<Row> withShare(Dataset<Row> counts) {
    return counts
        .withColumn("wilson", WILSON.apply(col("n_clusters"), col("clusters_total")))
        .withColumn(
            "share",
            when(
                col("clusters_total").gt(0),
                col("n_clusters").cast(DoubleType).divide(col("clusters_total"))))
        .withColumn("share_low", col("wilson.low"))
        .withColumn("share_high", col("wilson.high"))
        .drop("wilson");
  }

  /**
   * Adds expected, lift, npmi, llr, and the q-value of each pair named together among those of its
   * {@code family}.
   */
  static Dataset<Row> withAssociation(Dataset<Row> counts, String... family) {
    Column[] families = java.util.Arrays.stream(family).map(x -> col(x)).toArray(Column[]::new);
    Dataset<Row> measured =
        counts
            .withColumn(
                "association",
                ASSOCIATION.apply(col("n_windows"), col("n_a"), col("n_b"), col("windows_total")))
            .withColumn("expected", col("association.expected"))
            .withColumn("lift", col("association.lift"))
            .withColumn("npmi", col("association.npmi"))
            .withColumn("llr", col("association.llr"))
            .withColumn("p", col("association.p"))
            .drop("association");
    return withQValue(measured, families);
  }

  /** Benjamini and Hochberg's step-up over p among pairs that are named together at all. */
  private static Dataset<Row> withQValue(Dataset<Row> measured, Column[] families) {
    Column tested = col("n_windows").gt(0);
    Column[] keys = java.util.Arrays.copyOf(families, families.length + 1);
    keys[families.length] = tested;
    var rank = Window.partitionBy(keys).orderBy(col("p").desc(), col("entity_a"), col("entity_b"));
    var all = Window.partitionBy(keys);
    var sofar = rank.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column n = org.apache.spark.sql.functions.count(lit(1)).over(all);
    Column place = org.apache.spark.sql.functions.row_number().over(rank);
    return measured
        .withColumn("step", col("p").multiply(n).divide(n.minus(place).plus(1)))
        .withColumn(
            "q_value",
            when(
                tested,
                org.apache.spark.sql.functions.least(
                    lit(1.0), org.apache.spark.sql.functions.min("step").over(sofar))))
        .drop("p", "step");
  }

  /**
   * Windows that name a person and the state that he or she acts for make no pair, but count for
   * each: where that leaves no table of counts, there is no measure either.
   */
  private static Row association(Long both, Long a, Long b, Long n) {
    if (n == 0 || a + b - both > n) {
      return RowFactory.create(null, null, null, null, 1.0);
    }
    Association x = Association.of(both, a, b, n);
    double p = x.llr() > 0 ? ChiSquare.upperTail(x.llr()) : 1.0;
    return RowFactory.create(x.expected(), number(x.lift()), number(x.npmi()), number(x.llr()), p);
  }

  private static Row wilson(Long hits, Long trials) {
    if (trials == 0) {
      return RowFactory.create(null, null);
    }
    Wilson interval = Wilson.of(hits, trials);
    return RowFactory.create(interval.low(), interval.high());
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
