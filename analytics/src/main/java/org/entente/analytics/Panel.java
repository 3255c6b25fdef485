package org.entente.analytics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.analytics.spark.Kept;
import org.entente.core.time.Bucket;

/**
 * The periods of a run and what all articles of each add up to; the frame that tables are filled
 * into.
 */
public final class Panel {

  private static final StructType TOTALS =
      new StructType()
          .add("period_start", DateType, false)
          .add("articles_total", LongType, false)
          .add("windows_total", LongType, false)
          .add("clusters_total", LongType, false);

  /** Each cluster once, and each article that is alone. */
  private static final Column CLUSTERS =
      count(when(col("cluster_id").isNull(), 1)).plus(count_distinct(col("cluster_id")));

  private final Dataset<Row> readings;
  private final Lazy<Dataset<Row>> named;
  private final List<LocalDate> starts;
  private final Lazy<Map<LocalDate, Row>> totals;

  /**
   * A panel of all periods from the first day to the last; what it tells is counted when first
   * asked for.
   *
   * @param readings columns of {@link ReadingRow}, and cluster_id
   */
  public Panel(Dataset<Row> readings, Bucket bucket, LocalDate first, LocalDate last) {
    this.readings = readings.withColumn("period_start", periodStart(bucket));
    this.starts = bucket.starts(first, last).toList();
    this.totals = new Lazy<>(() -> totals(this.readings));
    this.named = new Lazy<>(() -> Kept.now(EntityPeriods.counts(this.readings)));
  }

  /** What the articles of each period with any add up to; those of all periods have no key. */
  private static Map<LocalDate, Row> totals(Dataset<Row> readings) {
    Map<LocalDate, Row> totals = new HashMap<>();
    readings
        .rollup(col("period_start"))
        .agg(count(lit(1)), sum("n_windows"), CLUSTERS)
        .collectAsList()
        .forEach(row -> totals.put(row.getAs(0), row));
    return totals;
  }

  /** The totals of the period that starts on a day, of all periods for null. */
  private Row total(LocalDate start) {
    return totals.get().getOrDefault(start, RowFactory.create(start, 0L, 0L, 0L));
  }

  private List<Row> periods() {
    return starts.stream().map(this::total).toList();
  }

  /** Counts who is named, and does not wait until it is asked for. */
  public void countNow() {
    named.get();
  }

  /** Adds up each period, and does not wait until it is asked for. */
  public void addUpNow() {
    totals.get();
  }

  /** Readings with the first day of their period. */
  Dataset<Row> readings() {
    return readings;
  }

  /** Counts by period and entity, as {@link EntityPeriods#counts} gives them. */
  Dataset<Row> named() {
    return named.get();
  }

  /** The first day of each period, in order. */
  List<LocalDate> starts() {
    return starts;
  }

  /** How many clusters each period has, in order. */
  long[] clusters() {
    return periods().stream().mapToLong(row -> row.getLong(3)).toArray();
  }

  /** period_start, articles_total, windows_total, clusters_total; a row for each period. */
  Dataset<Row> totals() {
    return named().sparkSession().createDataFrame(periods(), TOTALS);
  }

  /** Counts with articles_total, windows_total, clusters_total of all periods together. */
  Dataset<Row> overRange(Dataset<Row> counts) {
    Row overRange = total(null);
    return counts
        .withColumn("articles_total", lit(overRange.getLong(1)))
        .withColumn("windows_total", lit(overRange.getLong(2)))
        .withColumn("clusters_total", lit(overRange.getLong(3)));
  }

  /**
   * Counts with a row of zeros for each period that a subject has none of, and with what each
   * period adds up to.
   *
   * @param counts period_start, the subject's columns, n_articles and other numbers
   * @param whole which subjects are to have all periods; {@code n} is the sum of their articles
   */
  Dataset<Row> filled(Dataset<Row> counts, Column whole, String... subject) {
    Column[] keys = columns(Stream.of(subject));
    List<String> numbers = new ArrayList<>(List.of(counts.columns()));
    numbers.removeAll(List.of(subject));
    numbers.remove("period_start");
    Column missing = array_except(allStarts(), col("points.period_start"));
    Column zeros =
        transform(missing, start -> point(start, numbers.stream().map(n -> lit(0L).as(n))));
    return counts
        .groupBy(keys)
        .agg(
            sum("n_articles").as("n"),
            collect_list(point(col("period_start"), numbers.stream().map(n -> col(n))))
                .as("points"))
        .withColumn("points", when(whole, concat(col("points"), zeros)).otherwise(col("points")))
        .withColumn("point", explode(col("points")))
        .select(columns(Stream.concat(Stream.of("point.*"), Stream.of(subject))))
        .join(broadcast(totals()), Seqs.on("period_start"));
  }

  private Column allStarts() {
    return array(starts().stream().map(start -> lit(start)).toArray(Column[]::new));
  }

  private static Column point(Column start, Stream<Column> numbers) {
    return struct(
        Stream.concat(Stream.of(start.as("period_start")), numbers).toArray(Column[]::new));
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(name -> col(name)).toArray(Column[]::new);
  }

  /** Core's bucket in Spark's words; a test holds the two together. */
  static Column periodStart(Bucket bucket) {
    Column day = col("published");
    return bucket == Bucket.DAY ? day : org.apache.spark.sql.functions.trunc(day, bucket.word());
  }
}
