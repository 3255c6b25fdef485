package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.analytics.spark.Kept;
import org.entente.core.entity.Addition;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Tenure;

/**
 * Who is named at all, and who are they? Whoever acts for somebody brings that one along, and a
 * capital its state, if only with zeros. Returns entity_id, name, type, iso3, iso2, cow_code,
 * wikidata, affiliation, office, n_articles, n_mentions, first_seen, last_seen.
 */
public final class ReadingsToEntities {

  private static final StructType SCHEMA =
      new StructType()
          .add("entity_id", StringType, false)
          .add("name", StringType, false)
          .add("type", StringType, false)
          .add("iso3", StringType)
          .add("iso2", StringType)
          .add("cow_code", IntegerType)
          .add("wikidata", StringType)
          .add("affiliation", StringType)
          .add("office", StringType)
          .add("n_articles", LongType, false)
          .add("n_mentions", LongType, false)
          .add("first_seen", DateType)
          .add("last_seen", DateType);

  private ReadingsToEntities() {}

  public static Dataset<Row> of(Dataset<Row> readings) {
    return of(readings, List.of());
  }

  /** With what a user adds to the gazetteer; it travels with the tasks. */
  public static Dataset<Row> of(Dataset<Row> readings, List<Addition> additions) {
    Dataset<Row> named =
        Kept.of(
            readings
                .select(col("published"), explode(col("named")).as("n"))
                .groupBy(col("n.entity_id").as("entity_id"))
                .agg(
                    count(lit(1)).as("n_articles"),
                    sum(col("n.n_mentions").plus(col("n.n_past"))).as("n_mentions"),
                    min("published").as("first_seen"),
                    max("published").as("last_seen"),
                    min("n.name").as("name"),
                    max(struct(col("published"), col("n.affiliation")))
                        .getField("affiliation")
                        .as("affiliation"))
                .mapPartitions(cards(additions, ReadingsToEntities::card), Encoders.row(SCHEMA)));
    Dataset<Row> behind =
        named
            .select(col("affiliation").as("entity_id"))
            .unionByName(mentioned(readings))
            .where(col("entity_id").isNotNull())
            .distinct()
            .join(named.select("entity_id"), Seqs.on("entity_id"), "left_anti")
            .mapPartitions(cards(additions, ReadingsToEntities::unnamed), Encoders.row(SCHEMA));
    return named.unionByName(behind);
  }

  /**
   * All whom a mention bears the id of; a state of which only the capital is named has no count.
   */
  private static Dataset<Row> mentioned(Dataset<Row> readings) {
    FlatMapFunction<Row, String> ids =
        reading ->
            PackedMention.unpack(reading.getAs(0)).stream()
                .flatMap(m -> Stream.of(m.entity(), m.via()))
                .filter(Objects::nonNull)
                .distinct()
                .iterator();
    return readings.select("mentions").flatMap(ids, Encoders.STRING()).toDF("entity_id");
  }

  private interface Card extends Serializable {
    Row of(Row row, Gazetteer gazetteer);
  }

  private static MapPartitionsFunction<Row, Row> cards(List<Addition> additions, Card card) {
    return rows -> {
      Gazetteer gazetteer = Gazetteer.with(additions);
      return new Mapped<>(rows, row -> card.of(row, gazetteer));
    };
  }

  private static Row card(Row n, Gazetteer gazetteer) {
    EntityId id = EntityId.of(n.getAs("entity_id"));
    LocalDate last = n.getAs("last_seen");
    Optional<Entity> known = gazetteer.findEntity(id);
    return known.isPresent()
        ? card(
            known.get(),
            last,
            n.getAs("n_articles"),
            n.getAs("n_mentions"),
            n.getAs("first_seen"),
            last)
        : RowFactory.create(
            id.value(),
            n.getAs("name"),
            "person",
            null,
            null,
            null,
            null,
            n.getAs("affiliation"),
            null,
            n.getAs("n_articles"),
            n.getAs("n_mentions"),
            n.getAs("first_seen"),
            last);
  }

  private static Row unnamed(Row row, Gazetteer gazetteer) {
    String id = row.getString(0);
    return gazetteer
        .findEntity(EntityId.of(id))
        .map(e -> card(e, LocalDate.MAX, 0L, 0L, null, null))
        .orElseGet(
            () ->
                RowFactory.create(
                    id,
                    id,
                    "organisation",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0L,
                    0L,
                    null,
                    null));
  }

  private static Row card(
      Entity e, LocalDate day, Long articles, Long mentions, LocalDate first, LocalDate last) {
    return RowFactory.create(
        e.id().value(),
        e.name(),
        e.type().word(),
        text(e.id().iso3()),
        text(e.iso2()),
        CowCodes.number(e.cowCode(day)),
        text(e.wikidata()),
        e.findAffiliation(day).map(EntityId::value).orElse(null),
        e.findTenure(day).map(Tenure::title).filter(t -> !t.isEmpty()).orElse(null),
        articles,
        mentions,
        first,
        last);
  }

  private static String text(String value) {
    return value.isEmpty() ? null : value;
  }
}
