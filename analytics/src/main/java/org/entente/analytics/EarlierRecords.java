package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.analytics.io.FileBytes;
import org.entente.analytics.io.InputFile;
import org.entente.core.article.Sha256;
import org.entente.ingest.Reason;

/**
 * Records of an earlier run by the same rules: those of files that are still what they were need
 * not be read again.
 *
 * <p>A record that was rejected for a day after {@code --as-of} is judged anew when that day has
 * moved, and a file that changed while it was read is read again. Returns the columns of {@link
 * RecordRow}.
 */
public final class EarlierRecords {

  /** A file as it was: enough to see whether it is another. */
  private record State(long bytes, String sha256) {}

  private final SparkSession spark;
  private final Dataset<Row> records;
  private final LocalDate asOf;

  public EarlierRecords(SparkSession spark, Dataset<Row> records, LocalDate asOf) {
    this.spark = spark;
    this.records = records;
    this.asOf = asOf;
  }

  /** The names of those files whose records would be the same if they were read again. */
  public Set<String> unchanged(List<InputFile> files) {
    Map<String, State> known = known();
    List<InputFile> sameSize =
        files.stream()
            .filter(f -> known.containsKey(f.name()) && known.get(f.name()).bytes() == f.bytes())
            .toList();
    if (sameSize.isEmpty()) {
      return Set.of();
    }
    FileBytes bytes =
        new FileBytes(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    List<String> digests =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(sameSize)
            .map(file -> digest(file, bytes))
            .collect();
    Set<String> unchanged = new HashSet<>();
    for (int i = 0; i < digests.size(); i++) {
      String name = sameSize.get(i).name();
      if (digests.get(i).equals(known.get(name).sha256())) {
        unchanged.add(name);
      }
    }
    return unchanged;
  }

  /** The records of these files. */
  public Dataset<Row> of(Set<String> files) {
    Dataset<Row> names =
        spark.createDataset(files.stream().sorted().toList(), Encoders.STRING()).toDF("input");
    Column same = records.col("input").equalTo(names.col("input"));
    return records
        .join(names, same, "left_semi")
        .map((MapFunction<Row, Row>) row -> row, Encoders.row(RecordRow.SCHEMA));
  }

  private Map<String, State> known() {
    Column ownRow = col("outcome").equalTo(RecordRow.FILE);
    Map<String, State> known = new HashMap<>();
    for (Row file :
        records
            .where(ownRow.and(col("source_file").equalTo(col("input"))))
            .select("input", "bytes", "sha256")
            .collectAsList()) {
      known.put(file.getString(0), new State(file.getLong(1), file.getString(2)));
    }
    for (Row file : records.where(doubtful()).select("input").distinct().collectAsList()) {
      known.remove(file.getString(0));
    }
    return known;
  }

  private Column doubtful() {
    Column outOfRange = col("reason").equalTo(Reason.DATE_RANGE.name());
    Column sameRange = col("detail").endsWith(asOf.toString());
    return coalesce(
        col("reason").equalTo(Reason.INPUT_CHANGED.name()).or(outOfRange.and(not(sameRange))),
        lit(false));
  }

  /** The digest of a file as it is now; nothing if it cannot be read, as its reader will say. */
  private static String digest(InputFile file, FileBytes bytes) {
    MessageDigest digest = Sha256.start();
    try (InputStream in = new DigestInputStream(bytes.open(file, 0), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    }
  }
}
