package org.entente.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.analytics.io.FileBytes;
import org.entente.analytics.io.InputFile;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.entente.ingest.Slice;

/**
 * Input files to what became of each of their records, and a row on each file itself.
 *
 * <p>Small files are read many to a task. A large file of plain JSON Lines is first read once for
 * its digest and the number of its records, and then cut into slices, each read by a task; any
 * other large file is read by a task of its own. Records, numbers and offsets are the same however
 * files are spread. Returns the columns of {@link RecordRow}.
 */
public final class FilesToRecords {

  private static final long BYTES_A_TASK = 16L << 20;
  private static final long LARGE = 64L << 20;

  private final SparkSession spark;
  private final Rules rules;
  private final long bytesATask;
  private final long large;

  public FilesToRecords(SparkSession spark, Rules rules) {
    this(spark, rules, BYTES_A_TASK, LARGE);
  }

  /** Reads so many bytes in a task, and cuts files of at least {@code large} bytes. */
  FilesToRecords(SparkSession spark, Rules rules, long bytesATask, long large) {
    this.spark = spark;
    this.rules = rules;
    this.bytesATask = bytesATask;
    this.large = large;
  }

  public Dataset<Row> read(List<InputFile> files) {
    FileBytes bytes =
        new FileBytes(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    SentRules sent = new SentRules(rules);
    List<ArrayList<FilePart>> tasks = grouped(parts(files, bytes, sent));
    return spark.createDataset(
        spread(tasks)
            .flatMap(task -> new RecordIterator(task.iterator(), bytes, sent.rules()))
            .rdd(),
        Encoders.row(RecordRow.SCHEMA));
  }

  /** All files, the large ones cut where they can be. */
  private List<FilePart> parts(List<InputFile> files, FileBytes bytes, SentRules sent) {
    long most = bytesATask;
    List<InputFile> cut = files.stream().filter(file -> file.bytes() >= large).toList();
    Map<InputFile, List<FilePart>> slices = new HashMap<>();
    if (!cut.isEmpty()) {
      for (FilePart part :
          spread(cut).flatMap(file -> cut(file, bytes, sent, most).iterator()).collect()) {
        slices.computeIfAbsent(part.file(), file -> new ArrayList<>()).add(part);
      }
    }
    return files.stream()
        .flatMap(file -> slices.getOrDefault(file, List.of(new FilePart.Whole(file))).stream())
        .toList();
  }

  /** In parts of like size, so that no core waits for a whole one that another began at the end. */
  private static List<FilePart> cut(InputFile file, FileBytes bytes, SentRules sent, long most) {
    List<FilePart> parts = new ArrayList<>();
    long step = file.bytes() <= most ? most : ceilDiv(file.bytes(), ceilDiv(file.bytes(), most));
    try (InputStream in = bytes.open(file, 0)) {
      for (Slice slice : new ArticleReaders(sent.rules()).slice(file.name(), in, step)) {
        parts.add(new FilePart.Cut(file, slice));
      }
    } catch (IOException e) {
      // What cannot be read to its end is read as a whole, and its records say so.
      parts.clear();
    }
    return parts;
  }

  private static long ceilDiv(long bytes, long by) {
    return (bytes + by - 1) / by;
  }

  /** Parts in order, put together into tasks of like size. */
  private List<ArrayList<FilePart>> grouped(List<FilePart> parts) {
    List<ArrayList<FilePart>> groups = new ArrayList<>();
    long bytes = 0;
    for (FilePart part : parts) {
      if (groups.isEmpty() || bytes + part.bytes() > bytesATask) {
        groups.add(new ArrayList<>());
        bytes = 0;
      }
      groups.get(groups.size() - 1).add(part);
      bytes += part.bytes();
    }
    return groups;
  }

  private <T> JavaRDD<T> spread(List<T> tasks) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(tasks, Math.max(1, tasks.size()));
  }

  /** Rules on their way to a task. */
  private record SentRules(
      Rules.Format format,
      LocalDate defaultDate,
      LocalDate asOf,
      Limits limits,
      boolean anyLanguage)
      implements Serializable {

    SentRules(Rules rules) {
      this(
          rules.format(),
          rules.defaultDate().orElse(null),
          rules.asOf(),
          rules.limits(),
          rules.anyLanguage());
    }

    Rules rules() {
      return new Rules(format, Optional.ofNullable(defaultDate), asOf, limits, anyLanguage);
    }
  }
}
