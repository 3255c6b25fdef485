package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.Backbone;
import org.entente.core.relation.PairTest;
import org.entente.core.relation.Window;

/** Which dyads make the backbone of the network? Adds backbone and backbone_reason. */
final class DyadsToBackbone {

  private static final StructType VERDICT =
      new StructType()
          .add("backbone", BooleanType, false)
          .add("backbone_reason", StringType, false);

  private static final UserDefinedFunction IS_TIE =
      udf((UDF2<Double, Double, Boolean>) DyadsToBackbone::isTie, BooleanType);

  private DyadsToBackbone() {}

  /**
   * Judges each dyad by its measures and by the other ties of its ends.
   *
   * @param dyads entity_a, entity_b, n_clusters, n_a, n_b, lift, llr, q_value and others
   */
  static Dataset<Row> of(Dataset<Row> dyads, Window window) {
    Dataset<Row> ties = dyads.where(IS_TIE.apply(col("lift"), col("q_value")));
    Dataset<Row> ends =
        end(ties, "entity_a", "entity_b")
            .unionByName(end(ties, "entity_b", "entity_a"))
            .groupBy("id")
            .agg(
                sum("n_clusters").as("strength"),
                count(lit(1)).as("degree"),
                min(struct(negate(col("n_clusters")), negate(col("llr")), col("other")))
                    .getField("other")
                    .as("strongest"));
    UserDefinedFunction verdict = udf((UDF1<Row, Row>) row -> verdict(row, window), VERDICT);
    return withEnd(withEnd(dyads, ends, "entity_a", "end_a"), ends, "entity_b", "end_b")
        .withColumn(
            "verdict",
            verdict.apply(
                struct(
                    col("entity_a"),
                    col("entity_b"),
                    col("n_clusters"),
                    col("n_a"),
                    col("n_b"),
                    col("lift"),
                    col("q_value"),
                    col("end_a"),
                    col("end_b"))))
        .withColumn("backbone", col("verdict.backbone"))
        .withColumn("backbone_reason", col("verdict.backbone_reason"))
        .drop("verdict", "end_a", "end_b");
  }

  private static Dataset<Row> end(Dataset<Row> ties, String id, String other) {
    return ties.select(col(id).as("id"), col(other).as("other"), col("n_clusters"), col("llr"));
  }

  private static Dataset<Row> withEnd(
      Dataset<Row> dyads, Dataset<Row> ends, String entity, String name) {
    Column facts = struct(col("strength"), col("degree"), col("strongest")).as(name);
    return dyads.join(ends.select(col("id").as(entity), facts), Seqs.on(entity), "left");
  }

  private static boolean isTie(Double lift, Double q) {
    return lift != null && q != null && Backbone.isMoreThanChance(lift, q);
  }

  private static Backbone.Verdict judge(Row dyad, Window window) {
    EntityId a = EntityId.of(dyad.getAs("entity_a"));
    EntityId b = EntityId.of(dyad.getAs("entity_b"));
    Double q = dyad.getAs("q_value");
    if (q == null) {
      boolean aIsSeldom = dyad.<Long>getAs("n_a") < PairTest.ENOUGH_WINDOWS;
      return Backbone.untested(aIsSeldom ? a : b, window);
    }
    Double measured = dyad.getAs("lift");
    double lift = measured == null ? Double.NaN : measured;
    return Backbone.isMoreThanChance(lift, q)
        ? Backbone.among(
            dyad.getAs("n_clusters"),
            end(a, b, dyad.getAs("end_a")),
            end(b, a, dyad.getAs("end_b")))
        : Backbone.chance(lift);
  }

  private static Row verdict(Row dyad, Window window) {
    Backbone.Verdict verdict = judge(dyad, window);
    return RowFactory.create(verdict.kept(), verdict.reason());
  }

  private static Backbone.End end(EntityId id, EntityId other, Row facts) {
    return new Backbone.End(
        id,
        facts.getAs("strength"),
        Math.toIntExact(facts.getAs("degree")),
        facts.getAs("strongest").equals(other.value()));
  }
}
