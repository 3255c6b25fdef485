package org.entente.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.analytics.io.InputFile;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;

/**
 * Input files to what became of each of their records, and a row on each file itself.
 *
 * <p>Small files are read many to a task, a large one by a task of its own. Returns the columns of
 * {@link RecordRow}.
 */
public final class FilesToRecords {

  private static final long BYTES_A_TASK = 16L << 20;

  private final SparkSession spark;
  private final Rules rules;

  public FilesToRecords(SparkSession spark, Rules rules) {
    this.spark = spark;
    this.rules = rules;
  }

  public Dataset<Row> read(List<InputFile> files) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    Rules.Format format = rules.format();
    LocalDate defaultDate = rules.defaultDate().orElse(null);
    LocalDate asOf = rules.asOf();
    Limits limits = rules.limits();
    boolean anyLanguage = rules.anyLanguage();
    List<ArrayList<InputFile>> tasks = grouped(files);
    return spark.createDataset(
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(
                task ->
                    new RecordIterator(
                        task.iterator(),
                        hadoop,
                        new Rules(
                            format, Optional.ofNullable(defaultDate), asOf, limits, anyLanguage)))
            .rdd(),
        Encoders.row(RecordRow.SCHEMA));
  }

  /** Files in order, cut into groups of like size. */
  private static List<ArrayList<InputFile>> grouped(List<InputFile> files) {
    List<ArrayList<InputFile>> groups = new ArrayList<>();
    long bytes = BYTES_A_TASK;
    for (InputFile file : files) {
      if (bytes >= BYTES_A_TASK) {
        groups.add(new ArrayList<>());
        bytes = 0;
      }
      groups.get(groups.size() - 1).add(file);
      bytes += file.bytes();
    }
    return groups;
  }
}
