package org.entente.analytics.spark;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** The one place that builds a Spark session, with the settings that results rest on. */
public final class Sessions {

  private static final long SMALL = 4L << 20;
  private static final long BYTES_A_PARTITION = 8L << 20;

  private static final long BROADCAST = 10L << 20;
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private Sessions() {}

  /**
   * Opens the session of a run.
   *
   * @param master given by the launcher; under spark-submit Spark's own setting stands
   */
  public static SparkSession open(String name, Optional<String> master) {
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    master.ifPresent(
        m ->
            builder
                .master(m)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.showConsoleProgress", "false")
                // In one JVM a task without memory fails, and does not end the program.
                .config("spark.executor.killOnFatalError.depth", "0"));
    return settle(builder).getOrCreate();
  }

  /** What must not depend on a cluster's or user's settings, since numbers would with it. */
  private static SparkSession.Builder settle(SparkSession.Builder builder) {
    return builder
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.caseSensitive", "true")
        .config("spark.sql.files.ignoreCorruptFiles", "false")
        .config("spark.sql.files.ignoreMissingFiles", "false")
        .config("spark.sql.parquet.compression.codec", "zstd")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
        .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .config("spark.hadoop.parquet.enable.summary-metadata", "false");
  }

  /**
   * Sets what goes by the size of the input: the number of shuffle partitions and, for an input so
   * small that compiling and broadcasting cost more than they save, one partition for each table
   * and interpreted queries. What the user or the cluster sets of it stands. Results are the same.
   */
  public static void sizeFor(SparkSession spark, long inputBytes) {
    boolean small = inputBytes < SMALL;
    long cores = spark.sparkContext().defaultParallelism();
    long wanted = Math.min(2000, inputBytes / BYTES_A_PARTITION);
    unlessGiven(spark, PARTITIONS, small ? 1 : Math.max(wanted, cores));
    unlessGiven(spark, "spark.sql.autoBroadcastJoinThreshold", small ? -1 : BROADCAST);
    unlessGiven(spark, "spark.sql.codegen.wholeStage", !small);
    unlessGiven(spark, "spark.sql.codegen.factoryMode", small ? "NO_CODEGEN" : "FALLBACK");
    unlessGiven(spark, "spark.sql.adaptive.enabled", !small);
  }

  private static void unlessGiven(SparkSession spark, String setting, Object value) {
    if (!spark.sparkContext().getConf().contains(setting)) {
      spark.conf().set(setting, value.toString());
    }
  }

  /**
   * Whether tables are so small that one partition each is best: what is in one is joined, grouped
   * and sorted where it stands.
   */
  public static boolean isSmall(SparkSession spark) {
    return spark.conf().get(PARTITIONS).equals("1");
  }
}
