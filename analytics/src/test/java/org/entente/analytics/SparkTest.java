package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.analytics.spark.Sessions;
import org.entente.core.relation.Counting;

/** The one small session that all tests with Spark share, and articles written as text. */
public abstract class SparkTest {

  protected static final SparkSession SPARK = open();

  private static SparkSession open() {
    SparkSession spark = Sessions.open("entente tests", Optional.of("local[2]"));
    Sessions.sizeFor(spark, 0);
    spark.conf().set("spark.sql.shuffle.partitions", 2);
    // To plan again after each stage is what takes the time on a hundred rows.
    spark.conf().set("spark.sql.adaptive.enabled", false);
    return spark;
  }

  /** Articles from lines of {@code id | day | source | body}; they have no title. */
  protected static Dataset<Row> articles(String lines) {
    StructType schema =
        new StructType()
            .add("article_id", StringType)
            .add("published", DateType)
            .add("source", StringType)
            .add("title", StringType)
            .add("body", StringType);
    List<Row> rows =
        cells(lines).stream()
            .map(c -> RowFactory.create(c[0], LocalDate.parse(c[1]), text(c[2]), null, c[3]))
            .toList();
    return SPARK.createDataFrame(rows, schema);
  }

  /** What reading such articles finds, under the standard choices, with their clusters. */
  protected static Dataset<Row> readings(String lines) {
    return clustered(ArticlesToReadings.of(articles(lines), Counting.STANDARD));
  }

  /** Readings with cluster_id. */
  protected static Dataset<Row> clustered(Dataset<Row> readings) {
    return ReadingsToClusters.join(readings, ReadingsToClusters.of(readings, 1));
  }

  /** The cells of each line, parted by bars. */
  protected static List<String[]> cells(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip))
        .map(cells -> cells.toArray(String[]::new))
        .toList();
  }

  /** What is missing is null in a table. */
  static String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
