package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.core.reprint.Anchors;
import org.entente.core.reprint.Neighbours;
import org.entente.core.reprint.RepeatedSentences;
import org.entente.core.reprint.SameItem;
import org.entente.core.reprint.Wording;

/**
 * Which pairs of articles are the same item? Articles that share enough anchors are compared, and
 * no others: rows of anchors are sorted by anchor, and each meets at most {@link Neighbours#MOST}
 * before it. Returns article_a, day_a, article_b, day_b.
 */
final class WordingsToPairs {

  private static final StructType SENTENCE =
      new StructType()
          .add("article_id", StringType, false)
          .add("day", LongType, false)
          .add("sentence", LongType, false);

  private static final StructType WORDING =
      new StructType()
          .add("article_id", StringType, false)
          .add("day", LongType, false)
          .add("wording", BinaryType, false);

  private static final StructType ANCHOR =
      new StructType()
          .add("anchor", IntegerType, false)
          .add("day", LongType, false)
          .add("article_id", StringType, false)
          .add("n_anchors", IntegerType, false);

  private WordingsToPairs() {}

  /**
   * Pairs of the same item.
   *
   * @param wordings article_id, day since 1970, wording
   */
  static Dataset<Row> of(Dataset<Row> wordings) {
    Dataset<Row> compared = withoutRepeated(wordings).persist(StorageLevel.DISK_ONLY());
    return sized(candidates(compared))
        .join(named(compared, "a"), Seqs.on("article_a"))
        .join(named(compared, "b"), Seqs.on("article_b"))
        .filter((FilterFunction<Row>) WordingsToPairs::isSameItem)
        .select("article_a", "day_a", "article_b", "day_b");
  }

  private static Dataset<Row> withoutRepeated(Dataset<Row> wordings) {
    Dataset<Row> sentences =
        wordings.flatMap(
            (FlatMapFunction<Row, Row>) WordingsToPairs::sentences, Encoders.row(SENTENCE));
    Dataset<Row> repeated =
        sentences
            .select("sentence", "day")
            .distinct()
            .groupBy("sentence")
            .agg(count(lit(1)).as("days"))
            .where(col("days").geq(RepeatedSentences.FEWEST_DAYS))
            .select("sentence");
    Dataset<Row> ofArticles =
        sentences
            .join(repeated, Seqs.on("sentence"), "left_semi")
            .groupBy("article_id")
            .agg(collect_set("sentence").as("repeated"));
    return wordings
        .join(sized(ofArticles), Seqs.on("article_id"), "left")
        .map((MapFunction<Row, Row>) WordingsToPairs::withoutRepeated, Encoders.row(WORDING));
  }

  /** Rows whose number is known: if they are few they are sent to the wordings, which stay. */
  private static Dataset<Row> sized(Dataset<Row> rows) {
    Dataset<Row> known = rows.persist(StorageLevel.MEMORY_AND_DISK());
    known.count();
    return known;
  }

  private static Dataset<Row> candidates(Dataset<Row> compared) {
    MapPartitionsFunction<Row, Row> pairs = PairIterator::new;
    return compared
        .flatMap((FlatMapFunction<Row, Row>) WordingsToPairs::anchors, Encoders.row(ANCHOR))
        .repartition(col("anchor"))
        .sortWithinPartitions("anchor", "day", "article_id")
        .mapPartitions(pairs, Encoders.row(PairIterator.SCHEMA))
        .groupBy("article_a", "article_b")
        .agg(count(lit(1)).as("shared"), max("n_anchors").as("n_anchors"))
        .filter(
            (FilterFunction<Row>)
                row ->
                    Neighbours.areEnough(
                        row.<Long>getAs("shared"), row.<Integer>getAs("n_anchors")))
        .select("article_a", "article_b");
  }

  private static Dataset<Row> named(Dataset<Row> compared, String side) {
    return compared.toDF("article_" + side, "day_" + side, "wording_" + side);
  }

  private static Iterator<Row> sentences(Row row) {
    return Arrays.stream(wording(row).sentenceHashes())
        .mapToObj(hash -> RowFactory.create(row.get(0), row.get(1), hash))
        .iterator();
  }

  private static Row withoutRepeated(Row row) {
    if (row.isNullAt(3)) {
      return RowFactory.create(row.get(0), row.get(1), row.get(2));
    }
    Set<Long> repeated = new HashSet<>(row.getList(3));
    byte[] left = wording(row).without(repeated::contains).toBytes();
    return RowFactory.create(row.get(0), row.get(1), left);
  }

  private static Iterator<Row> anchors(Row row) {
    int[] anchors = Anchors.of(wording(row));
    return Arrays.stream(anchors)
        .mapToObj(a -> RowFactory.create(a, row.get(1), row.get(0), anchors.length))
        .iterator();
  }

  private static boolean isSameItem(Row pair) {
    return SameItem.holds(
        Wording.ofBytes(pair.getAs("wording_a")), Wording.ofBytes(pair.getAs("wording_b")));
  }

  private static Wording wording(Row row) {
    return Wording.ofBytes(row.getAs("wording"));
  }
}
