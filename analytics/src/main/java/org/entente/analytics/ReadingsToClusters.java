package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.reprint.Reprints;
import org.entente.core.reprint.Wording;

/**
 * Which articles are one item of news? Articles that one task can hold are clustered in one, by
 * core alone; of more, pairs are found and decided on in many tasks ({@link WordingsToPairs}) and
 * then grouped ({@link PairsToGroups}), with the same result. Returns article_id, cluster_id, for
 * articles that are not alone in their cluster; cluster_id is the article_id of the representative.
 */
public final class ReadingsToClusters {

  /** Texts of up to so many characters one task clusters, in some seconds and half a gigabyte. */
  private static final long FEW_CHARACTERS = 150_000_000;

  private static final StructType SCHEMA =
      new StructType().add("article_id", StringType, false).add("cluster_id", StringType, false);

  private ReadingsToClusters() {}

  /**
   * Clusters readings.
   *
   * @param readings columns of {@link ReadingRow}
   * @param characters that their texts have together
   */
  public static Dataset<Row> of(Dataset<Row> readings, long characters) {
    Dataset<Row> wordings = readings.select("article_id", "published", "source", "wording");
    return characters <= FEW_CHARACTERS ? inOneTask(wordings) : inManyTasks(wordings);
  }

  /** Readings with cluster_id, which is empty for an article that is alone. */
  public static Dataset<Row> join(Dataset<Row> readings, Dataset<Row> clusters) {
    return readings.drop("wording").join(clusters, Seqs.on("article_id"), "left");
  }

  static Dataset<Row> inOneTask(Dataset<Row> wordings) {
    MapPartitionsFunction<Row, Row> cluster = ReadingsToClusters::clusters;
    return wordings.coalesce(1).mapPartitions(cluster, Encoders.row(SCHEMA));
  }

  static Dataset<Row> inManyTasks(Dataset<Row> wordings) {
    Dataset<Row> pairs =
        WordingsToPairs.of(
            wordings.select(
                col("article_id"),
                datediff(col("published"), lit("1970-01-01").cast("date")).cast(LongType).as("day"),
                col("wording")));
    Dataset<Row> groups = PairsToGroups.of(pairs);
    Dataset<Row> representatives =
        groups
            .join(wordings.drop("wording"), Seqs.on("article_id"))
            .groupBy("group")
            .agg(
                count(lit(1)).as("members"),
                min(struct(
                        col("published"),
                        coalesce(col("source"), lit("")),
                        col("article_id").as("cluster_id")))
                    .getField("cluster_id")
                    .as("cluster_id"))
            .where(col("members").gt(1));
    return groups
        .join(representatives, Seqs.on("group"))
        .select(col("article_id"), col("cluster_id"));
  }

  private static Iterator<Row> clusters(Iterator<Row> wordings) {
    List<Reprints.Item> items = new ArrayList<>();
    wordings.forEachRemaining(
        row ->
            items.add(
                new Reprints.Item(
                    row.getString(0),
                    (LocalDate) row.get(1),
                    Objects.requireNonNullElse(row.getString(2), ""),
                    Wording.ofBytes((byte[]) row.get(3)))));
    return Reprints.clusters(items).entrySet().stream()
        .map(e -> RowFactory.create(e.getKey(), e.getValue()))
        .iterator();
  }
}
