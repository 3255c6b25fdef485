package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.time.DateMention;

/** The mentions, the dates and the evidence of readings, a row each. */
public final class ReadingsToMentions {

  private static final StructType MENTIONS =
      new StructType()
          .add("article_id", StringType, false)
          .add("field", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("entity_id", StringType)
          .add("surface", StringType, false)
          .add("entity_type", StringType, false)
          .add("kind", StringType, false)
          .add("sense", StringType, false)
          .add("via", StringType)
          .add("temporal", StringType, false)
          .add("rule", StringType, false)
          .add("sentence_no", IntegerType, false);

  private static final StructType DATES =
      new StructType()
          .add("article_id", StringType, false)
          .add("field", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("surface", StringType, false)
          .add("type", StringType, false)
          .add("value", StringType, false);

  private static final StructType EVIDENCE =
      new StructType()
          .add("article_id", StringType, false)
          .add("field", StringType, false)
          .add("sentence_no", IntegerType, false)
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("published", DateType, false)
          .add("sentence", StringType, false);

  private ReadingsToMentions() {}

  /**
   * article_id, field, char_start, char_end, entity_id, surface, entity_type, kind, sense, via,
   * temporal, rule, sentence_no
   */
  public static Dataset<Row> mentions(Dataset<Row> readings) {
    return rows(
        readings.select("article_id", "mentions"),
        reading ->
            PackedMention.unpack(reading.getAs(1)).stream()
                .map(m -> mention(reading.getString(0), m)),
        MENTIONS);
  }

  /** article_id, field, char_start, char_end, surface, type, value */
  public static Dataset<Row> dates(Dataset<Row> readings) {
    return rows(
        readings.select("article_id", "dates"),
        reading ->
            PackedDates.unpack(reading.getAs(1)).stream().map(d -> date(reading.getString(0), d)),
        DATES);
  }

  /**
   * article_id, field, sentence_no, entity_a, entity_b, char_start, char_end, published, sentence
   */
  public static Dataset<Row> evidence(Dataset<Row> readings) {
    return rows(
        readings.select("article_id", "published", "evidence"),
        reading ->
            PackedEvidence.unpack(reading.getAs(2)).stream()
                .map(e -> evidence(reading.getString(0), reading.get(1), e)),
        EVIDENCE);
  }

  private interface Unpacking extends Serializable {
    Stream<Row> of(Row reading);
  }

  private static Dataset<Row> rows(Dataset<Row> readings, Unpacking unpacking, StructType schema) {
    FlatMapFunction<Row, Row> unpack = reading -> unpacking.of(reading).iterator();
    return readings.flatMap(unpack, Encoders.row(schema));
  }

  private static Row mention(String article, PackedMention m) {
    return RowFactory.create(
        article,
        m.field().word(),
        m.start(),
        m.end(),
        m.entity(),
        m.surface(),
        m.type().word(),
        m.kind().word(),
        m.sense().word(),
        m.via(),
        m.temporal().word(),
        m.rule(),
        m.sentence());
  }

  private static Row date(String article, DateMention d) {
    return RowFactory.create(
        article, d.field().word(), d.start(), d.end(), d.surface(), d.type().name(), d.value());
  }

  private static Row evidence(String article, Object published, PackedEvidence e) {
    return RowFactory.create(
        article,
        e.sentence().number() == 0 ? "title" : "body",
        e.sentence().number(),
        e.a(),
        e.b(),
        e.sentence().start(),
        e.sentence().end(),
        published,
        e.words());
  }
}
