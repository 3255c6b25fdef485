package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.finding.Rise;
import org.entente.core.finding.SeriesFindings;
import org.entente.core.finding.Turn;
import org.entente.core.statistics.Bursts.Burst;
import org.entente.core.statistics.ChangePoints.Change;

/**
 * What does each series show by itself? Returns entity_a, entity_b, bursts (from, to, level,
 * weight, p_value), changes (at, before, after, p_value, from, to, since, until), rise (before,
 * after, change, change_low, change_high); a row for each series with enough articles and stories.
 */
final class SeriesToFindings {

  private static final StructType BURST =
      new StructType()
          .add("from", IntegerType, false)
          .add("to", IntegerType, false)
          .add("level", IntegerType, false)
          .add("weight", DoubleType, false)
          .add("p_value", DoubleType, false);

  private static final StructType CHANGE =
      new StructType()
          .add("at", IntegerType, false)
          .add("before", DoubleType, false)
          .add("after", DoubleType, false)
          .add("p_value", DoubleType, false)
          .add("from", IntegerType, false)
          .add("to", IntegerType, false)
          .add("since", IntegerType, false)
          .add("until", IntegerType, false);

  private static final StructType RISE =
      new StructType()
          .add("before", DoubleType, false)
          .add("after", DoubleType, false)
          .add("change", DoubleType, false)
          .add("change_low", DoubleType, false)
          .add("change_high", DoubleType, false);

  private static final StructType SCHEMA =
      new StructType()
          .add("entity_a", StringType, false)
          .add("entity_b", StringType)
          .add("bursts", createArrayType(BURST, false), false)
          .add("changes", createArrayType(CHANGE, false), false)
          .add("rise", RISE);

  private SeriesToFindings() {}

  /**
   * Tests each series.
   *
   * @param counts entity_a, entity_b, period_start, n_articles, n_clusters; no row is a zero
   * @param totals all stories of each period
   */
  static Dataset<Row> of(Dataset<Row> counts, List<LocalDate> periods, long[] totals, int fillMin) {
    FilterFunction<Row> enough =
        row -> SeriesFindings.isTested(row.getAs("articles"), row.getAs("stories"), fillMin);
    MapPartitionsFunction<Row, Row> test =
        rows -> {
          Map<LocalDate, Integer> places = new HashMap<>();
          periods.forEach(start -> places.put(start, places.size()));
          return new Mapped<>(rows, row -> findings(row, places, totals));
        };
    return counts
        .groupBy("entity_a", "entity_b")
        .agg(
            sum("n_articles").as("articles"),
            sum("n_clusters").as("stories"),
            collect_list(struct(col("period_start"), col("n_clusters"))).as("points"))
        .filter(enough)
        .mapPartitions(test, Encoders.row(SCHEMA));
  }

  private static Row findings(Row series, Map<LocalDate, Integer> places, long[] totals) {
    String a = series.getAs("entity_a");
    String b = series.getAs("entity_b");
    long[] hits = new long[totals.length];
    for (Row point : series.<Row>getList(series.fieldIndex("points"))) {
      hits[places.get(point.<LocalDate>getAs("period_start"))] = point.getAs("n_clusters");
    }
    SeriesFindings found = SeriesFindings.of(b == null ? a : a + " " + b, hits, totals);
    return RowFactory.create(
        a,
        b,
        Seqs.of(found.bursts().stream().map(SeriesToFindings::row).toList()),
        Seqs.of(found.changes().stream().map(SeriesToFindings::row).toList()),
        found.rise().map(SeriesToFindings::row).orElse(null));
  }

  private static Row row(Burst b) {
    return RowFactory.create(b.from(), b.to(), b.level(), b.weight(), b.pValue());
  }

  private static Row row(Turn t) {
    Change c = t.change();
    return RowFactory.create(
        c.at(), c.before(), c.after(), c.pValue(), t.from(), t.to(), t.since(), t.until());
  }

  private static Row row(Rise r) {
    return RowFactory.create(
        r.before(), r.after(), r.change().change(), r.change().low(), r.change().high());
  }

  /** The bursts of a row of this table. */
  static List<Burst> bursts(Row row) {
    return row.<Row>getList(row.fieldIndex("bursts")).stream()
        .map(
            b ->
                new Burst(
                    b.getAs("from"),
                    b.getAs("to"),
                    b.getAs("level"),
                    b.getAs("weight"),
                    b.getAs("p_value")))
        .toList();
  }

  /** The changes of a row of this table. */
  static List<Turn> changes(Row row) {
    return row.<Row>getList(row.fieldIndex("changes")).stream()
        .map(
            c ->
                new Turn(
                    change(c), c.getAs("from"), c.getAs("to"), c.getAs("since"), c.getAs("until")))
        .toList();
  }

  private static Change change(Row c) {
    return new Change(c.getAs("at"), c.getAs("before"), c.getAs("after"), c.getAs("p_value"));
  }
}
