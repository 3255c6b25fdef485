package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Reading;
import org.entente.core.entity.Sense;
import org.entente.core.finding.Choice;
import org.entente.core.finding.Recount;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.relation.EntityPair;
import org.entente.core.text.Field;
import org.entente.core.time.Validity;

/**
 * A few entities counted again under several choices, in one pass over their mentions. What an
 * article adds is decided by core, as in the run; one that was above the cap there adds no windows.
 */
final class ReadingsToRecounts {

  /** An entity has no b, the total neither. */
  private static final String NOBODY = "";

  /** A cap that every article is above, also one that names none of the few. */
  private static final int NOBODY_AT_ALL = -1;

  private static final StructType ADDED =
      new StructType()
          .add("choice", IntegerType, false)
          .add("a", StringType, false)
          .add("b", StringType, false)
          .add("story", StringType)
          .add("windows", LongType, false);

  private final Set<String> few;
  private final List<Choice> choices;

  ReadingsToRecounts(SortedSet<EntityId> few, List<Choice> choices) {
    this.few = few.stream().map(EntityId::value).collect(Collectors.toSet());
    this.choices = List.copyOf(choices);
  }

  /** A recount for each choice. */
  List<Recount> of(Dataset<Row> readings, double testsPerFind) {
    List<Row> sums = sums(readings).collectAsList();
    List<Recount> recounts = new ArrayList<>();
    for (int choice = 0; choice < choices.size(); choice++) {
      recounts.add(recount(sums, choice, testsPerFind));
    }
    return recounts;
  }

  private Dataset<Row> sums(Dataset<Row> readings) {
    List<Choice> all = choices;
    Set<String> counted = few;
    Column alone = col("story").isNull();
    return readings
        .select("article_id", "source", "cluster_id", "pair_cap", "paragraphs", "mentions")
        .flatMap(
            (FlatMapFunction<Row, Row>) reading -> added(reading, all, counted),
            Encoders.row(ADDED))
        .groupBy("choice", "a", "b", "story")
        .agg(
            count(lit(1)).as("n"),
            sum("windows").as("windows"),
            sum(col("windows").multiply(col("windows"))).as("squares"))
        .groupBy("choice", "a", "b")
        .agg(
            sum(when(alone, col("n")).otherwise(1L)).as("stories"),
            sum("windows").as("windows"),
            sum(when(alone, col("squares")).otherwise(col("windows").multiply(col("windows"))))
                .as("squares"));
  }

  private static Iterator<Row> added(Row row, List<Choice> choices, Set<String> counted) {
    Reading reading = reading(row, counted);
    String source = row.isNullAt(1) ? NOBODY : row.getString(1);
    List<Row> added = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (source.isEmpty() || !source.equals(choice.without())) {
        ArticleCount count = ArticleCount.of(reading, counting(choice, row.getBoolean(3)));
        add(added, i, count, counted, choice.reprintsApart() ? null : row.getString(2));
      }
    }
    return added.iterator();
  }

  private static Counting counting(Choice choice, boolean capped) {
    Counting c = choice.counting();
    return capped ? new Counting(c.window(), c.pastIn(), c.via(), NOBODY_AT_ALL) : c;
  }

  private static void add(
      List<Row> added, int choice, ArticleCount count, Set<String> counted, String story) {
    added.add(RowFactory.create(choice, NOBODY, NOBODY, story, (long) count.windows()));
    count
        .named()
        .forEach(
            (id, n) -> {
              if (n.mentions() > 0 && counted.contains(id.value())) {
                added.add(RowFactory.create(choice, id.value(), NOBODY, story, (long) n.windows()));
              }
            });
    count
        .pairs()
        .forEach(
            (pair, n) -> {
              String a = pair.a().value();
              String b = pair.b().value();
              if (counted.contains(a) && counted.contains(b)) {
                added.add(RowFactory.create(choice, a, b, story, (long) n));
              }
            });
  }

  /** As much of a reading as counting looks at. */
  private static Reading reading(Row row, Set<String> counted) {
    return new Reading(
        ReadingRow.sentences(row.getAs(4)),
        PackedMention.unpack(row.getAs(5)).stream()
            .filter(m -> counted.contains(m.entity()) || counted.contains(m.via()))
            .map(ReadingsToRecounts::mention)
            .toList(),
        List.of());
  }

  private static Mention mention(PackedMention m) {
    Optional<EntityId> via = Optional.ofNullable(m.via()).map(EntityId::of);
    Optional<EntityId> id = Optional.ofNullable(m.entity()).map(EntityId::of);
    return new Mention(
        Field.BODY,
        0,
        0,
        "",
        id.map(i -> new Entity(i, m.type(), "", "", "", "", via, Validity.ALWAYS, List.of())),
        m.type(),
        m.kind(),
        Sense.ACTOR,
        via,
        m.temporal(),
        "",
        m.sentence());
  }

  private static Recount recount(List<Row> sums, int choice, double testsPerFind) {
    Recount.Tally total = Recount.Tally.NONE;
    Map<EntityId, Recount.Tally> entities = new HashMap<>();
    Map<EntityPair, Recount.Tally> pairs = new HashMap<>();
    for (Row row : sums) {
      String a = row.getAs("a");
      String b = row.getAs("b");
      Recount.Tally tally =
          new Recount.Tally(row.getAs("stories"), row.getAs("windows"), row.getAs("squares"));
      if (row.getInt(0) != choice) {
        continue;
      }
      if (a.isEmpty()) {
        total = tally;
      } else if (b.isEmpty()) {
        entities.put(EntityId.of(a), tally);
      } else {
        pairs.put(EntityPair.of(EntityId.of(a), EntityId.of(b)), tally);
      }
    }
    return new Recount(total, entities, pairs, testsPerFind);
  }
}
