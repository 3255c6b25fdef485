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

  private final Path folder;

  /** Writes below a folder, a folder for each table. */
  public Sinks(Path folder) {
    this.folder = folder;
  }

  /** Writes a table and gives the folder that it lies in. */
  public Path write(String name, Dataset<Row> table, List<String> key) throws IOException {
    Path path = save(name, table.sort(columns(key)));
    giveStableNames(path);
    return path;
  }

  /** Writes rows in no order, for a later step of the same run. */
  public Path writeUnsorted(String name, Dataset<Row> rows) throws IOException {
    return save(name, rows);
  }

  /**
   * Writes rows for a later run: spread over so many files by {@code spread}, in each in the order
   * of {@code order}, so that the same rows give the same bytes wherever they come from.
   */
  public Path writeSpread(
      String name, Dataset<Row> rows, int files, List<String> spread, List<String> order)
      throws IOException {
    Dataset<Row> parts =
        rows.repartition(files, columns(spread)).sortWithinPartitions(columns(order));
    Path path = save(name, parts);
    giveStableNames(path);
    return path;
  }

  /** Who watches is told the table's name without the key of a run's state. */
  private Path save(String name, Dataset<Row> rows) {
    Path path = folder.resolve(name);
    StageProgress.describe(rows.sparkSession(), name.split("-", 2)[0]);
    rows.write().mode(SaveMode.ErrorIfExists).parquet(literal(path));
    StageProgress.describe(rows.sparkSession(), "");
    return path;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  /** A table that was written, as rows again; the folder's name is taken literally. */
  public static Dataset<Row> read(SparkSession spark, Path table) {
    Dataset<Row> rows =
        spark.read().parquet(literal(table).replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0"));
    return Sessions.isSmall(spark) ? rows.coalesce(1) : rows;
  }

  /** A path as Hadoop writes it: a URI's %20 would be three characters to it. */
  private static String literal(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri()).toString();
  }

  private static void giveStableNames(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
    }
    int number = 0;
    for (Path file : files) {
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
