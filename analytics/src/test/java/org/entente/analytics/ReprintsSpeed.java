package org.entente.analytics;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.analytics.spark.Sessions;
import org.entente.core.reprint.WordingReader;

/**
 * The time to cluster corpora in many tasks: {@code ReprintsSpeed CORPUS.jsonl...}, each after a
 * first pass over the first that is not counted. Run by {@code benchmarks/reprints.sh}.
 */
final class ReprintsSpeed {

  private static final StructType WORDING =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("published", DataTypes.DateType, false)
          .add("source", DataTypes.StringType)
          .add("wording", DataTypes.BinaryType, false);

  private ReprintsSpeed() {}

  public static void main(String[] corpora) {
    SparkSession spark = Sessions.open("reprints", Optional.of("local[2]"));
    spark.sparkContext().setLogLevel("ERROR");
    measure(spark, corpora[0]);
    System.out.printf("%9s %9s %9s %9s%n", "articles", "read s", "cluster s", "reprinted");
    for (String corpus : corpora) {
      System.out.println(measure(spark, corpus));
    }
    spark.stop();
  }

  private static String measure(SparkSession spark, String corpus) {
    Sessions.sizeFor(spark, new java.io.File(corpus).length());
    long start = System.nanoTime();
    Dataset<Row> wordings = wordings(spark, corpus).persist(StorageLevel.DISK_ONLY());
    long articles = wordings.count();
    long read = System.nanoTime();
    long reprinted = ReadingsToClusters.inManyTasks(wordings).count();
    long end = System.nanoTime();
    spark.catalog().clearCache();
    return "%,9d %9.1f %9.1f %,9d"
        .formatted(articles, (read - start) / 1e9, (end - read) / 1e9, reprinted);
  }

  private static Dataset<Row> wordings(SparkSession spark, String corpus) {
    MapPartitionsFunction<Row, Row> read =
        rows -> {
          WordingReader reader = new WordingReader();
          return new Mapped<>(
              rows,
              row ->
                  RowFactory.create(
                      row.getString(0),
                      LocalDate.parse(row.getString(1)),
                      null,
                      reader.read(row.getString(2), row.getString(3)).toBytes()));
        };
    return spark
        .read()
        .schema("doc_id string, date string, title string, text string")
        .json(corpus)
        .mapPartitions(read, Encoders.row(WORDING));
  }
}
