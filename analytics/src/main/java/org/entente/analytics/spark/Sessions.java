package org.entente.analytics.spark;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The one place that builds a Spark session, with the settings that results rest on. */
public final class Sessions {

  private static final long SMALL = 4L << 20;
  private static final long BYTES_A_PARTITION = 32L << 20;

  /** Texts of so many bytes are read in some seconds: tasks end at about the same time. */
  private static final long BYTES_A_TASK = 16L << 20;

  /** So many rows one task merges in a second or two. */
  private static final long MERGED_IN_ONE = 2_000_000;

  private static final long BROADCAST = 10L << 20;

  /** HotSpot leaves a method of more bytes to its interpreter. */
  private static final int LONGEST_COMPILED = 8000;

  /** Sets and lists that a task keeps by key, some ten megabytes of them, before it sorts keys. */
  private static final int KEYS_UNSORTED = 50_000;

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String BROADCASTS = "spark.sql.autoBroadcastJoinThreshold";
  private static final String READ_AT_ONCE = "spark.sql.files.maxPartitionBytes";
  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";

  private static final List<String> OF_CLUSTERS = List.of("mapred-default.xml", "yarn-default.xml");

  private Sessions() {}

  /**
   * What must not depend on a cluster's or user's settings, since numbers, files or the promise
   * that no record is lost would with it.
   */
  private static final Map<String, String> SETTLED =
      Map.ofEntries(
          entry("spark.sql.session.timeZone", "UTC"),
          entry("spark.sql.datetime.java8API.enabled", "true"),
          entry("spark.sql.ansi.enabled", "true"),
          entry("spark.sql.caseSensitive", "true"),
          entry("spark.sql.legacy.timeParserPolicy", "CORRECTED"),
          entry("spark.files.ignoreCorruptFiles", "false"),
          entry("spark.files.ignoreMissingFiles", "false"),
          entry("spark.sql.files.ignoreCorruptFiles", "false"),
          entry("spark.sql.files.ignoreMissingFiles", "false"),
          entry("spark.sql.files.maxRecordsPerFile", "0"),
          entry("spark.sql.parquet.compression.codec", "zstd"),
          // A sixth more on disk than by level 3, for a third less work.
          entry("spark.hadoop.parquet.compression.codec.zstd.level", "1"),
          entry("spark.hadoop.parquet.size.statistics.enabled", "false"),
          entry("spark.sql.parquet.writeLegacyFormat", "false"),
          entry("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED"),
          entry("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED"),
          entry("spark.sql.sources.partitionColumnTypeInference.enabled", "false"),
          // Two tries of one task may run at once, but one alone may commit.
          entry("spark.hadoop.outputCommitCoordination.enabled", "true"),
          entry("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1"),
          entry("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false"),
          entry("spark.hadoop.parquet.enable.summary-metadata", "false"),
          // Kryo fails on the JDK's own immutable lists.
          entry("spark.serializer", "org.apache.spark.serializer.JavaSerializer"));

  /** A setting that others have made, and what stands in its place. */
  public record Overruled(String key, String theirs, String ours) {}

  /** The settings of the user or the cluster that ours take the place of, by name. */
  public static List<Overruled> overruled() {
    SparkConf given = new SparkConf();
    return SETTLED.entrySet().stream()
        .filter(ours -> !given.get(ours.getKey(), ours.getValue()).equals(ours.getValue()))
        .map(ours -> new Overruled(ours.getKey(), given.get(ours.getKey()), ours.getValue()))
        .sorted(Comparator.comparing(Overruled::key))
        .toList();
  }

  /**
   * Opens the session of a run.
   *
   * @param master given by the launcher; under spark-submit Spark's own setting stands
   */
  public static SparkSession open(String name, Optional<String> master) {
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    master.ifPresent(url -> (isWithinThisJvm(url) ? alone(builder) : sending(builder)).master(url));
    SETTLED.forEach(builder::config);
    SparkSession spark = builder.getOrCreate();
    if (spark.sparkContext().isLocal()) {
      forgetClusters(spark.sparkContext().hadoopConfiguration());
    }
    return spark;
  }

  /**
   * Every scan and every write sends Hadoop's settings to its tasks, each setting packed by itself;
   * two thirds are the defaults of clusters that do not run within one JVM.
   */
  private static void forgetClusters(Configuration hadoop) {
    new JobConf(); // which loads them, into all settings that there are
    List<String> unused = new ArrayList<>();
    for (Map.Entry<String, String> setting : hadoop) {
      List<String> from = List.of(hadoop.getPropertySources(setting.getKey()));
      if (OF_CLUSTERS.containsAll(from)) {
        unused.add(setting.getKey());
      }
    }
    unused.forEach(hadoop::unset);
  }

  /**
   * Ends the session of a run. Threads that Spark, Hadoop and the JDK keep for later hold it for a
   * minute or more, so it lets go of its tables, whose plans are most of what it holds.
   */
  public static void end(SparkSession spark) {
    try {
      if (!spark.sparkContext().isStopped()) {
        spark.catalog().clearCache();
      }
    } finally {
      spark.stop();
      SparkSession.clearActiveSession();
    }
  }

  private static boolean isWithinThisJvm(String master) {
    return master.equals("local") || master.startsWith("local[");
  }

  private static SparkSession.Builder alone(SparkSession.Builder builder) {
    return builder
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
        // Each query is put into words for the page that there is not.
        .config("spark.sql.ui.explainMode", "simple")
        // An executor never lets go of a session that it isolates, nor of all that ended with it.
        .config("spark.sql.artifact.isolation.enabled", "false")
        // In one JVM a task without memory fails, and does not end the program.
        .config("spark.executor.killOnFatalError.depth", "0");
  }

  /** Executors in other processes are sent our classes, as spark-submit would. */
  private static SparkSession.Builder sending(SparkSession.Builder builder) {
    String ours = Sessions.class.getProtectionDomain().getCodeSource().getLocation().toString();
    boolean packed = ours.endsWith(".jar") && !new SparkConf().contains("spark.jars");
    return packed ? builder.config("spark.jars", ours) : builder;
  }

  /**
   * Sets what goes by the size of the input: the number of shuffle partitions and, for an input so
   * small that compiling and broadcasting cost more than they save, one partition for each table
   * and interpreted queries; and, whatever the size, what a task takes on. What the user or the
   * cluster sets of it stands. Results are the same.
   */
  public static void sizeFor(SparkSession spark, long inputBytes) {
    boolean small = inputBytes < SMALL;
    long cores = spark.sparkContext().defaultParallelism();
    long wanted = Math.min(2000, inputBytes / BYTES_A_PARTITION);
    unlessGiven(spark, PARTITIONS, small ? 1 : Math.max(wanted, cores));
    unlessGiven(spark, BROADCASTS, small ? -1 : BROADCAST);
    unlessGiven(spark, "spark.sql.codegen.wholeStage", !small);
    unlessGiven(spark, "spark.sql.codegen.factoryMode", small ? "NO_CODEGEN" : "FALLBACK");
    unlessGiven(spark, ADAPTIVE, !small);
    setLimits(spark);
  }

  /** What goes by no size: how much a task reads, compiles and holds. */
  private static void setLimits(SparkSession spark) {
    unlessGiven(spark, READ_AT_ONCE, BYTES_A_TASK);
    unlessGiven(spark, "spark.sql.codegen.hugeMethodLimit", LONGEST_COMPILED);
    unlessGiven(spark, "spark.sql.objectHashAggregate.sortBased.fallbackThreshold", KEYS_UNSORTED);
  }

  private static void unlessGiven(SparkSession spark, String setting, Object value) {
    if (!spark.sparkContext().getConf().contains(setting)) {
      spark.conf().set(setting, value.toString());
    }
  }

  /**
   * The session to count so many rows in: this one, or that for few rows where one task can merge
   * what others have counted. Partitions that are given stand.
   */
  public static SparkSession forCounting(SparkSession spark, long rows) {
    boolean given = spark.sparkContext().getConf().contains(PARTITIONS);
    return given || isSmall(spark) || rows > MERGED_IN_ONE ? spark : forFewRows(spark);
  }

  /**
   * A session beside this one for tables of so few rows that one partition is best for each: what
   * is in one is joined, grouped and sorted where it stands, and planned once.
   */
  public static SparkSession forFewRows(SparkSession spark) {
    SparkSession few = spark.newSession();
    setLimits(few);
    few.conf().set(PARTITIONS, "1");
    unlessGiven(few, READ_AT_ONCE, 2 * BYTES_A_TASK);
    few.conf().set(ADAPTIVE, "false");
    return few;
  }

  /**
   * Whether tables are so small that one partition each is best: what is in one is joined, grouped
   * and sorted where it stands.
   */
  public static boolean isSmall(SparkSession spark) {
    return spark.conf().get(PARTITIONS).equals("1");
  }
}
