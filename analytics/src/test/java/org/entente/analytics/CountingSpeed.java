package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.spark.Sessions;
import org.entente.core.time.Bucket;

/**
 * Who is named with whom, counted by week in three ways from the tables of a run on disk: {@code
 * CountingSpeed WORK RUN} counts as a run does, from the pairs of each article; in the naive way,
 * by a join of mentions with themselves on the same Spark; and by that same SQL on DuckDB. They
 * take turns, five each, and the fastest of each counts. Run by {@code benchmarks/counting.sh}.
 */
final class CountingSpeed {

  private static final int TIMES = 5;
  private static final int CORES = 2;

  /** What both databases understand; the rules are those of the acceptance test's SQL. */
  private static final String NAIVE =
      """
      WITH article AS (
        SELECT article_id, source, cluster_id, pair_cap, date_trunc('week', published) AS period
        FROM articles),
      naming AS (
        SELECT article_id, entity_id, sentence_no FROM mentions
        WHERE kind <> 'capital' AND temporal <> 'past' AND entity_type <> 'agency'
          AND entity_id IS NOT NULL
        UNION ALL
        SELECT article_id, via, sentence_no FROM mentions
        WHERE kind <> 'capital' AND temporal <> 'past' AND entity_type <> 'agency'
          AND via IS NOT NULL),
      in_window AS (
        SELECT DISTINCT article_id, entity_id, sentence_no
        FROM naming JOIN article USING (article_id) WHERE NOT pair_cap),
      own_state AS (
        SELECT DISTINCT article_id, least(entity_id, via) AS entity_a,
          greatest(entity_id, via) AS entity_b
        FROM mentions
        WHERE kind <> 'capital' AND entity_type <> 'agency' AND entity_id IS NOT NULL
          AND via IS NOT NULL),
      together AS (
        SELECT a.article_id, a.entity_id AS entity_a, b.entity_id AS entity_b,
          count(*) AS n_windows
        FROM in_window a JOIN in_window b
          ON a.article_id = b.article_id AND a.sentence_no = b.sentence_no
            AND a.entity_id < b.entity_id
        GROUP BY a.article_id, a.entity_id, b.entity_id),
      counts AS (
        SELECT period, t.entity_a, t.entity_b, count(*) AS n_articles,
          count(DISTINCT cluster_id) AS n_clusters, count(DISTINCT source) AS n_sources,
          sum(n_windows) AS n_windows
        FROM together t JOIN article ON t.article_id = article.article_id
        LEFT JOIN own_state o ON t.article_id = o.article_id AND t.entity_a = o.entity_a
          AND t.entity_b = o.entity_b
        WHERE o.article_id IS NULL
        GROUP BY period, t.entity_a, t.entity_b)
      SELECT count(*) AS n, sum(n_articles) AS articles, sum(n_clusters) AS clusters,
        sum(n_windows) AS windows, sum(n_sources) AS sources
      FROM counts
      """;

  private final SparkSession spark;
  private final Path run;

  private CountingSpeed(SparkSession spark, Path run) {
    this.spark = spark;
    this.run = run;
  }

  public static void main(String[] arguments) throws Exception {
    SparkSession spark = Sessions.open("counting", Optional.of("local[" + CORES + "]"));
    spark.sparkContext().setLogLevel("ERROR");
    Sessions.sizeFor(spark, 200L << 20);
    new CountingSpeed(spark, Path.of(arguments[1])).compare(Path.of(arguments[0]));
    spark.stop();
  }

  private void compare(Path work) throws Exception {
    Dataset<Row> articles = table("articles");
    Dataset<Row> shared =
        articles.groupBy("cluster_id").agg(count(lit(1)).as("n")).where(col("n").gt(1));
    Path clusters =
        new Sinks(work)
            .writeUnsorted(
                "clusters", articles.join(shared, "cluster_id").select("article_id", "cluster_id"));
    Dataset<Row> readings =
        ReadingsToClusters.join(Sinks.read(spark, readings()), Sinks.read(spark, clusters));
    articles.createOrReplaceTempView("articles");
    table("mentions").createOrReplaceTempView("mentions");
    Map<String, Callable<String>> ways = new LinkedHashMap<>();
    ways.put("pairs of each article", () -> ours(readings));
    ways.put("mentions joined with themselves", this::naive);
    ways.put("the same on DuckDB", this::duckDb);
    double[] fastest = fastest(ways);
    System.out.printf(
        "naive / ours %.2f, DuckDB / ours %.2f%n",
        fastest[1] / fastest[0], fastest[2] / fastest[0]);
  }

  /** Takes turns, so that a machine that slows down does so for all. */
  private static double[] fastest(Map<String, Callable<String>> ways) throws Exception {
    double[] fastest = new double[ways.size()];
    Arrays.fill(fastest, Double.MAX_VALUE);
    String[] results = new String[ways.size()];
    for (int turn = 0; turn < TIMES; turn++) {
      int i = 0;
      for (Callable<String> way : ways.values()) {
        long start = System.nanoTime();
        results[i] = way.call();
        fastest[i] = Math.min(fastest[i], (System.nanoTime() - start) / 1e9);
        i++;
      }
    }
    int i = 0;
    for (String way : ways.keySet()) {
      System.out.printf(
          "%-34s %8.2f s   pairs, articles, stories: %s%n", way, fastest[i], results[i]);
      i++;
    }
    return fastest;
  }

  private String ours(Dataset<Row> readings) {
    Dataset<Row> byWeek = readings.withColumn("period_start", Panel.periodStart(Bucket.WEEK));
    Dataset<Row> counts = Dyads.counted(Dyads.byPair(byWeek));
    Row sums =
        counts
            .agg(
                count(lit(1)),
                sum("n_articles"),
                sum("n_clusters"),
                sum("n_windows"),
                sum("n_sources"))
            .first();
    return sums.get(0) + " " + sums.get(1) + " " + sums.get(2);
  }

  private String naive() {
    Row sums = spark.sql(NAIVE).first();
    return sums.get(0) + " " + sums.get(1) + " " + sums.get(2);
  }

  private String duckDb() throws Exception {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("SET threads = " + CORES);
      for (String table : List.of("articles", "mentions")) {
        statement.execute(
            "CREATE VIEW %s AS FROM read_parquet('%s/*.parquet')".formatted(table, parquet(table)));
      }
      try (ResultSet sums = statement.executeQuery(NAIVE)) {
        sums.next();
        return sums.getString(1) + " " + sums.getString(2) + " " + sums.getString(3);
      }
    }
  }

  private Dataset<Row> table(String name) throws IOException {
    return Sinks.read(spark, parquet(name));
  }

  private Path parquet(String name) {
    return run.resolve("data").resolve("parquet").resolve(name);
  }

  private Path readings() throws IOException {
    try (Stream<Path> tables = Files.list(run.resolve("state"))) {
      return tables
          .filter(table -> table.getFileName().toString().startsWith("readings-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
