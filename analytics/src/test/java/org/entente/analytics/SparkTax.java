package org.entente.analytics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.io.Sources;
import org.entente.analytics.io.StoredTable;
import org.entente.analytics.spark.Sessions;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Evidence;
import org.entente.core.time.Bucket;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;

/**
 * What Spark costs, and what two cores give back: {@code SparkTax WORK WARM CORPUS...} does the
 * same work by Spark on two cores and by {@link PlainLoop} on one, in one JVM and one after the
 * other, after so many passes of both over the first corpus to be warm. Run by {@code
 * benchmarks/spark-tax.sh}.
 *
 * <p>The work is from the file to the tables of {@link PlainLoop.Tables} on disk, and to the
 * sentences behind each pair. Spark does it as a run does, with records and readings put on disk
 * between, and writes Parquet; the loop keeps all in memory and writes CSV.
 */
final class SparkTax {

  private static final Rules RULES =
      new Rules(Rules.Format.JSONL, Optional.empty(), LocalDate.of(2026, 1, 1), Limits.STANDARD);
  private static final Bucket BUCKET = Bucket.MONTH;
  private static final int FILL_MIN = 5;

  private final SparkSession spark;
  private final Path work;

  private double secondsByLoop;
  private double secondsBySpark;

  /** Streams of the loop that would ask other threads for help have none here. */
  private final ForkJoinPool oneThread = new ForkJoinPool(1);

  private SparkTax(SparkSession spark, Path work) {
    this.spark = spark;
    this.work = work;
  }

  public static void main(String[] arguments) throws Exception {
    SparkSession spark = Sessions.open("tax", Optional.of("local[2]"));
    spark.sparkContext().setLogLevel("ERROR");
    SparkTax tax = new SparkTax(spark, Path.of(arguments[0]));
    for (int pass = 0; pass < Integer.parseInt(arguments[1]); pass++) {
      tax.line(Path.of(arguments[2]));
    }
    System.out.printf("%10s %9s %9s %9s %9s%n", "articles", "MB", "plain s", "Spark s", "ratio");
    tax.secondsByLoop = 0;
    tax.secondsBySpark = 0;
    for (String corpus : List.of(arguments).subList(2, arguments.length)) {
      System.out.println(tax.line(Path.of(corpus)));
    }
    System.out.printf(
        "%20s %9.1f %9.1f %9.2f%n",
        "together", tax.secondsByLoop, tax.secondsBySpark, tax.secondsByLoop / tax.secondsBySpark);
    spark.stop();
  }

  private String line(Path corpus) throws Exception {
    Sessions.sizeFor(spark, Files.size(corpus));
    List<InputFile> files = new Sources(new Configuration(false)).list(List.of(corpus.toString()));
    Sinks.delete(work);
    long[] rows = new long[2];
    double bySpark = seconds(() -> rows[0] = spark(files));
    spark.catalog().clearCache();
    double byLoop = seconds(() -> rows[1] = oneThread.submit(() -> plain(files)).get());
    if (rows[0] != rows[1]) {
      throw new IllegalStateException(rows[0] + " rows by Spark, " + rows[1] + " by the loop");
    }
    secondsByLoop += byLoop;
    secondsBySpark += bySpark;
    return "%,10d %9.1f %9.1f %9.1f %9.2f"
        .formatted(articles(corpus), Files.size(corpus) / 1e6, byLoop, bySpark, byLoop / bySpark);
  }

  /** Neither way clears away what the other has left. */
  private static double seconds(Callable<?> work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e9;
  }

  private static long articles(Path corpus) throws IOException {
    try (var lines = Files.lines(corpus)) {
      return lines.count();
    }
  }

  private long plain(List<InputFile> files) throws IOException {
    PlainLoop loop = new PlainLoop(RULES, Counting.STANDARD);
    for (InputFile file : files) {
      loop.read(file.name(), Files.newInputStream(Path.of(file.path())));
    }
    LongAdder evidence = new LongAdder();
    PlainLoop.Tables tables =
        loop.count(
            BUCKET,
            FILL_MIN,
            (article, cluster, reading, count) ->
                evidence.add(Evidence.of(reading, count, Counting.STANDARD).size()));
    Map<String, List<List<Object>>> written =
        Map.of(
            "entity_period", tables.entityPeriod(),
            "dyad_period", tables.dyadPeriod(),
            "dyads", tables.dyads(),
            "bursts", tables.findings().bursts(),
            "changes", tables.findings().changes(),
            "risers", tables.findings().risers());
    for (Map.Entry<String, List<List<Object>>> table : written.entrySet()) {
      writePlain(work.resolve(table.getKey() + ".csv"), table.getValue());
    }
    if (evidence.sum() == 0) {
      throw new IllegalStateException("no pair has a sentence");
    }
    return written.values().stream().mapToLong(List::size).sum();
  }

  private static void writePlain(Path csv, List<List<Object>> rows) throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(csv)) {
      for (List<Object> row : rows) {
        for (Object cell : row) {
          to.append(cell == null ? "" : cell.toString()).append(',');
        }
        to.newLine();
      }
    }
  }

  private long spark(List<InputFile> files) throws IOException {
    Path read = read(files);
    Dataset<Row> readings = stored(read);
    Days days = Days.of(readings);
    Path clusters =
        sinks().writeUnsorted("clusters", ReadingsToClusters.of(readings, days.characters()));
    SparkSession counting = Sessions.forCounting(spark, days.namings());
    Dataset<Row> clustered =
        ReadingsToClusters.join(Sinks.read(counting, read), Sinks.read(counting, clusters));
    Panel panel = new Panel(clustered, BUCKET, days.first(), days.last());
    Dyads dyads = new Dyads(panel);
    CompletableFuture<Void> totals = CompletableFuture.runAsync(panel::addUpNow);
    CompletableFuture<Void> pairs = CompletableFuture.runAsync(dyads::countNow);
    panel.countNow();
    CompletableFuture.allOf(totals, pairs).join();
    CompletableFuture<Long> byPeriod =
        CompletableFuture.supplyAsync(
            () -> written("dyad_period", dyads.byPeriod(BUCKET, FILL_MIN), PairsKey.BY_PERIOD));
    CompletableFuture<Long> overRange =
        CompletableFuture.supplyAsync(
            () -> written("dyads", dyads.overRange(Counting.STANDARD.window()), PairsKey.PAIR));
    Dataset<Row> entities = EntityPeriods.of(panel, BUCKET, FILL_MIN).persist();
    Findings findings = new Findings(panel, dyads, BUCKET, FILL_MIN);
    CompletableFuture<Long> found =
        CompletableFuture.supplyAsync(
            () ->
                written("bursts", findings.bursts(), PairsKey.PAIR)
                    + written("changes", findings.changes(), PairsKey.PAIR));
    return written(
            "entity_period",
            findings.withBurstWeight(entities),
            List.of("bucket", "period_start", "entity_id"))
        + written("risers", findings.risers(), PairsKey.PAIR)
        + found.join()
        + overRange.join()
        + byPeriod.join();
  }

  private interface PairsKey {
    List<String> PAIR = List.of("entity_a", "entity_b");
    List<String> BY_PERIOD = List.of("bucket", "period_start", "entity_a", "entity_b");
  }

  /** As a run does it: records on disk, then what was found in each article. */
  private Path read(List<InputFile> files) throws IOException {
    Dataset<Row> records =
        stored(sinks().writeUnsorted("records", new FilesToRecords(spark, RULES).read(files)));
    Dataset<Row> conflicts =
        stored(sinks().writeUnsorted("conflicts", RecordsToConflicts.of(records)));
    Dataset<Row> articles =
        new RecordsToArticles(RecordsToConflicts.rejected(records, conflicts)).articles();
    return sinks().writeUnsorted("readings", ArticlesToReadings.of(articles, Counting.STANDARD));
  }

  private long written(String name, Dataset<Row> table, List<String> key) {
    try (StoredTable rows = new StoredTable(sinks().write(name, table, key), key)) {
      return rows.rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sinks sinks() {
    return new Sinks(work);
  }

  private Dataset<Row> stored(Path table) throws IOException {
    return Sinks.read(spark, table);
  }
}
