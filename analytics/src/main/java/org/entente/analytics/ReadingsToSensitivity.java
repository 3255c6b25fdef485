package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.entity.EntityId;
import org.entente.core.finding.Choice;
import org.entente.core.finding.Recount;
import org.entente.core.finding.Sensitivity;
import org.entente.core.relation.Counting;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.PairTest;

/**
 * Do the headline findings stand under other choices of counting? Only the entities of the findings
 * are counted again, from what was read: {@value #MOST_ENTITIES} at most. Returns finding, choice,
 * value, holds.
 */
public final class ReadingsToSensitivity {

  static final int STRONGEST = 5;
  private static final int LEADING_PAIRS = 3;
  private static final int LEADING_STATES = 4;
  static final int MOST_ENTITIES = 2 * STRONGEST + 2 * LEADING_PAIRS + LEADING_STATES;

  private static final StructType SCHEMA =
      new StructType()
          .add("finding", StringType, false)
          .add("choice", StringType, false)
          .add("value", StringType, false)
          .add("holds", BooleanType, false);

  private static final Column OF_STATES =
      col("entity_a").startsWith("iso3:").and(col("entity_b").startsWith("iso3:"));

  private final Panel panel;
  private final Dataset<Row> entityPeriods;
  private final Dataset<Row> dyads;

  /**
   * Looks at a run's findings.
   *
   * @param entityPeriods as {@link EntityPeriods} gives them
   * @param dyads over the whole range, as {@link Dyads} gives them
   */
  public ReadingsToSensitivity(Panel panel, Dataset<Row> entityPeriods, Dataset<Row> dyads) {
    this.panel = panel;
    this.entityPeriods = entityPeriods;
    this.dyads = dyads;
  }

  public Dataset<Row> of(Counting own, Function<EntityId, String> names) {
    List<EntityPair> strongest = strongest();
    List<Choice> choices = Choice.around(own, largestSource());
    List<Recount> recounts =
        new ReadingsToRecounts(candidates(strongest), choices).of(panel.readings(), testsPerFind());
    List<Row> rows =
        Sensitivity.of(strongest, recounts, choices, names).stream()
            .map(s -> RowFactory.create(s.finding(), s.choice(), s.value(), s.holds()))
            .toList();
    return dyads.sparkSession().createDataFrame(rows, SCHEMA);
  }

  private List<EntityPair> strongest() {
    Column found = col("q_value").lt(PairTest.FALSE_DISCOVERIES).and(col("lift").gt(1));
    return pairs(
        dyads
            .where(OF_STATES.and(found))
            .orderBy(col("q_value"), desc("npmi"), col("entity_a"), col("entity_b"))
            .limit(STRONGEST));
  }

  private SortedSet<EntityId> candidates(List<EntityPair> strongest) {
    List<EntityPair> pairs = new ArrayList<>(strongest);
    pairs.addAll(
        pairs(
            dyads
                .where(OF_STATES)
                .orderBy(desc("n_clusters"), col("entity_a"), col("entity_b"))
                .limit(LEADING_PAIRS)));
    SortedSet<EntityId> candidates = new TreeSet<>();
    pairs.forEach(pair -> candidates.addAll(List.of(pair.a(), pair.b())));
    entityPeriods
        .where(col("entity_id").startsWith("iso3:"))
        .groupBy("entity_id")
        .agg(sum("n_clusters").as("n"))
        .orderBy(desc("n"), col("entity_id"))
        .limit(LEADING_STATES)
        .collectAsList()
        .forEach(row -> candidates.add(EntityId.of(row.getString(0))));
    return candidates;
  }

  /** None if there is no other to be left with. */
  private Optional<String> largestSource() {
    List<Row> sources =
        panel
            .readings()
            .groupBy("source")
            .agg(count(lit(1)).as("n"))
            .orderBy(desc("n"), col("source").asc_nulls_last())
            .limit(2)
            .collectAsList();
    return sources.size() < 2
        ? Optional.empty()
        : sources.stream().filter(row -> !row.isNullAt(0)).map(row -> row.getString(0)).findFirst();
  }

  private double testsPerFind() {
    long tested =
        panel
            .named()
            .groupBy("entity_id")
            .agg(sum("n_windows").as("n"))
            .where(col("n").geq(PairTest.ENOUGH_WINDOWS))
            .count();
    long found = dyads.where(col("q_value").lt(PairTest.FALSE_DISCOVERIES)).count();
    return (double) PairTest.family(tested) / Math.max(1, found);
  }

  private static List<EntityPair> pairs(Dataset<Row> dyads) {
    return dyads.select("entity_a", "entity_b").collectAsList().stream()
        .map(row -> EntityPair.of(EntityId.of(row.getString(0)), EntityId.of(row.getString(1))))
        .toList();
  }
}
