package org.entente.analytics.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.entente.analytics.spark.Sessions;
import org.entente.analytics.spark.StageProgress;

/**
 * Puts tables on disk as Parquet, sorted by their key, in files of stable names: {@code
 * part-00000.parquet} …
 */
public final class Sinks {

  /** What a task may read of a file alone, so that several can read a large one. */
  private static final long BYTES_A_GROUP = 16L << 20;

  /** A column of more different values, such as texts, is soon written without a dictionary. */
  private static final long BYTES_A_DICTIONARY = 64L << 10;

  private final Path folder;

  /** Writes below a folder, a folder for each table. */
  public Sinks(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a table and gives the folder that it lies in: one file of up to {@value #BYTES_A_GROUP}
   * bytes, whatever Spark's partitions, and more files of a larger table.
   */
  public Path write(String name, Dataset<Row> table, List<String> key) throws IOException {
    Path path = save(name, sorted(table, columns(key)));
    giveStableNames(path);
    List<Path> files = list(path);
    return files.size() > 1 && isOneGroup(files) ? writeAsOne(path, table, key) : path;
  }

  private static boolean isOneGroup(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes <= BYTES_A_GROUP;
  }

  /** In one partition nothing needs to be sampled and moved. */
  private static Dataset<Row> sorted(Dataset<Row> table, Column[] key) {
    return Sessions.isSmall(table.sparkSession()) ? sortedInOne(table, key) : table.sort(key);
  }

  private static Dataset<Row> sortedInOne(Dataset<Row> table, Column[] key) {
    return table.coalesce(1).sortWithinPartitions(key);
  }

  /** What is read again would lose which columns are never empty. */
  private Path writeAsOne(Path path, Dataset<Row> table, List<String> key) throws IOException {
    Path parts = path.resolveSibling(path.getFileName() + ".parts");
    Files.move(path, parts);
    SparkSession spark = table.sparkSession();
    Dataset<Row> rows = spark.createDataFrame(read(spark, parts).javaRDD(), table.schema());
    giveStableNames(save(path.getFileName().toString(), sortedInOne(rows, columns(key))));
    delete(parts);
    return path;
  }

  /** Writes rows where they stand and in the order that they come, for a later step. */
  public Path writeUnsorted(String name, Dataset<Row> rows) throws IOException {
    Path path = save(name, rows);
    giveStableNames(path);
    return path;
  }

  /** Who watches is told the table's name without the key of a run's state. */
  private Path save(String name, Dataset<Row> rows) {
    Path path = folder.resolve(name);
    StageProgress.describe(rows.sparkSession(), name.split("-", 2)[0]);
    rows.write()
        .mode(SaveMode.ErrorIfExists)
        .option("parquet.block.size", BYTES_A_GROUP)
        .option("parquet.dictionary.page.size", BYTES_A_DICTIONARY)
        .parquet(literal(path));
    StageProgress.describe(rows.sparkSession(), "");
    return path;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  /**
   * A table that was written, as rows again; the folder's name is taken literally. Its columns are
   * looked up here, for which Spark would run a job.
   */
  public static Dataset<Row> read(SparkSession spark, Path table) throws IOException {
    List<Path> files = list(table);
    Dataset<Row> rows =
        spark
            .read()
            .schema(ParquetFooter.schema(files.get(0)))
            .parquet(literal(table).replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0"));
    return Sessions.isSmall(spark) && isOneGroup(files) ? rows.coalesce(1) : rows;
  }

  /** A path as Hadoop writes it: a URI's %20 would be three characters to it. */
  private static String literal(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri()).toString();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
    }
  }

  private static void giveStableNames(Path folder) throws IOException {
    int number = 0;
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      if (name.startsWith("part-")) {
        Path part = folder.resolve(String.format(Locale.ROOT, "part-%05d.parquet", number++));
        Files.move(file, part);
        ParquetFooter.sortEncodings(part);
      } else {
        Files.delete(file);
      }
    }
  }

  /** Takes a folder away with all that is in it. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Sinks::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
