package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.entente.core.relation.Association;
import org.entente.core.relation.PairTest;
import org.entente.core.statistics.Wilson;

/** Core's arithmetic as columns. */
final class Measures {

  private static final UserDefinedFunction ASSOCIATION =
      udf(
          (UDF5<Long, Long, Long, Long, Long, Row>) Measures::association,
          new StructType()
              .add("expected", DoubleType)
              .add("lift", DoubleType)
              .add("npmi", DoubleType)
              .add("llr", DoubleType)
              .add("p", DoubleType));

  private static final UserDefinedFunction FAMILY =
      udf((UDF1<Long, Long>) PairTest::family, LongType);

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
        .select(
            col("*"),
            when(
                    col("clusters_total").gt(0),
                    col("n_clusters").cast(DoubleType).divide(col("clusters_total")))
                .as("share"),
            col("wilson.low").as("share_low"),
            col("wilson.high").as("share_high"))
        .drop("wilson");
  }

  /**
   * Adds expected, lift, npmi, llr, and the q-value of each pair of entities with enough windows.
   *
   * @param counts n_windows, n_a, n_b, windows_total, the sum of the stories' {@code squares}, and
   *     {@code entities}: how many have enough windows
   * @param period the columns that tell families of tests apart
   */
  static Dataset<Row> withAssociation(Dataset<Row> counts, String... period) {
    return withQValue(
        counts
            .withColumn(
                "association",
                ASSOCIATION.apply(
                    col("n_windows"), col("n_a"), col("n_b"), col("windows_total"), col("squares")))
            .select(col("*"), col("association.*"))
            .drop("association"),
        period);
  }

  /**
   * Benjamini and Hochberg's step-up over p, as in core. Pairs that never meet have no row, but
   * count as tests; their p is 1, so they stand behind all that have one.
   */
  private static Dataset<Row> withQValue(Dataset<Row> measured, String... period) {
    Column[] keys =
        Stream.concat(Stream.of(period), Stream.of("tested"))
            .map(x -> col(x))
            .toArray(Column[]::new);
    var falling =
        Window.partitionBy(keys).orderBy(col("p").desc(), col("entity_a"), col("entity_b"));
    var all = falling.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    var sofar = falling.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column rank = count(lit(1)).over(all).minus(row_number().over(falling)).plus(1);
    Column family = FAMILY.apply(col("entities"));
    return measured
        .withColumn("tested", least(col("n_a"), col("n_b")).geq(PairTest.ENOUGH_WINDOWS))
        .withColumn("step", col("p").multiply(family).divide(rank))
        .withColumn("q_value", when(col("tested"), least(lit(1.0), min("step").over(sofar))))
        .drop("p", "step", "squares", "entities", "tested");
  }

  /**
   * Windows that name a person and the state that he or she acts for make no pair, but count for
   * each: where that leaves no table of counts, there is no measure and no evidence either.
   */
  private static Row association(Long both, Long a, Long b, Long n, Long squares) {
    if (n == 0 || a + b - both > n) {
      return RowFactory.create(null, null, null, null, 1.0);
    }
    Association x = Association.of(both, a, b, n);
    double p = PairTest.pValue(both, x.expected(), PairTest.designEffect(both, squares));
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
