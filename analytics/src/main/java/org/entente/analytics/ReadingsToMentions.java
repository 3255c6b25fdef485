package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The mentions, the dates and the evidence of readings, a row each. */
public final class ReadingsToMentions {

  private ReadingsToMentions() {}

  /**
   * article_id, field, char_start, char_end, entity_id, surface, entity_type, kind, sense, via,
   * temporal, rule, sentence_no
   */
  public static Dataset<Row> mentions(Dataset<Row> readings) {
    return readings
        .select(col("article_id"), explode(col("mentions")).as("m"))
        .select("article_id", "m.*");
  }

  /** article_id, field, char_start, char_end, surface, type, value */
  public static Dataset<Row> dates(Dataset<Row> readings) {
    return readings
        .select(col("article_id"), explode(col("dates")).as("d"))
        .select("article_id", "d.*");
  }

  /**
   * article_id, field, sentence_no, entity_a, entity_b, char_start, char_end, published, sentence
   */
  public static Dataset<Row> evidence(Dataset<Row> readings) {
    return readings
        .select(col("article_id"), col("published"), explode(col("evidence")).as("e"))
        .select(
            "article_id",
            "e.field",
            "e.sentence_no",
            "e.entity_a",
            "e.entity_b",
            "e.char_start",
            "e.char_end",
            "published",
            "e.sentence");
  }
}
