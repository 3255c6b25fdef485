package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.analytics.spark.Kept;
import org.entente.core.finding.SeriesFindings;
import org.entente.core.finding.Turn;
import org.entente.core.statistics.Bursts.Burst;
import org.entente.core.statistics.ChangePoints.Change;
import org.entente.core.time.Bucket;
import org.entente.core.time.Period;

/**
 * When are entities and pairs named unusually often, when does their share change for good, and who
 * rises or falls?
 *
 * <p>Series are tested where they lie. What is told apart from chance comes to the driver, to be
 * judged together with all others: at most some findings a series.
 */
public final class Findings {

  private static final StructType SUBJECT =
      new StructType().add("entity_a", StringType, false).add("entity_b", StringType);

  private static final StructType BURSTS =
      SUBJECT
          .add("start", DateType, false)
          .add("end", DateType, false)
          .add("weight", DoubleType, false)
          .add("level", LongType, false)
          .add("top_articles", StringType);

  private static final StructType CHANGES =
      SUBJECT
          .add("date", DateType, false)
          .add("before", DoubleType, false)
          .add("after", DoubleType, false)
          .add("ratio", DoubleType)
          .add("p_value", DoubleType, false)
          .add("since", DateType)
          .add("until", DateType)
          .add("top_articles", StringType);

  private static final StructType WEIGHTS =
      new StructType()
          .add("period_start", DateType, false)
          .add("entity_id", StringType, false)
          .add("weight", DoubleType, false);

  private final SparkSession spark;
  private final Bucket bucket;
  private final List<LocalDate> periods;
  private final Dataset<Row> tested;
  private final List<Found<Burst>> bursts;
  private final List<Found<Turn>> changes;
  private final Lazy<List<List<String>>> topArticles;

  /** A finding and whom it is about; {@code b} is null for an entity. */
  private record Found<T>(String a, String b, T what) {}

  /**
   * Tests the series of all entities and pairs with enough articles and stories. The articles of
   * bursts and changes are looked for when first asked for.
   */
  public Findings(Panel panel, Dyads dyads, Bucket bucket, int fillMin) {
    this.spark = panel.named().sparkSession();
    this.bucket = bucket;
    this.periods = panel.starts();
    this.tested =
        Kept.of(SeriesToFindings.of(series(panel, dyads), periods, panel.clusters(), fillMin));
    Observation all = new Observation();
    List<Row> striking =
        tested
            .observe(all, count(lit(1)).as("n"))
            .where(size(col("bursts")).plus(size(col("changes"))).gt(0))
            .collectAsList();
    long family = counted(all);
    this.bursts = reported(striking, SeriesToFindings::bursts, Burst::pValue, family);
    this.changes = reported(striking, SeriesToFindings::changes, Turn::pValue, family);
    this.topArticles = new Lazy<>(() -> SpansToArticles.of(panel.readings(), spans()));
  }

  /** How many rows went by. */
  private static long counted(Observation rows) {
    try {
      return (Long) rows.getAsJava().get("n");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Dataset<Row> series(Panel panel, Dyads dyads) {
    return panel
        .named()
        .where(col("n_clusters").gt(0))
        .select(
            col("entity_id").as("entity_a"),
            lit(null).cast(StringType).as("entity_b"),
            col("period_start"),
            col("n_articles"),
            col("n_clusters"))
        .unionByName(dyads.counts());
  }

  private static <T> List<Found<T>> reported(
      List<Row> striking,
      Function<Row, List<T>> findings,
      ToDoubleFunction<T> pValue,
      long tested) {
    double cutoff =
        SeriesFindings.cutoff(
            striking.stream()
                .map(row -> findings.apply(row).stream().mapToDouble(pValue).min())
                .flatMapToDouble(OptionalDouble::stream),
            tested);
    List<Found<T>> reported = new ArrayList<>();
    for (Row row : striking) {
      for (T finding : findings.apply(row)) {
        if (pValue.applyAsDouble(finding) <= cutoff) {
          reported.add(new Found<>(row.getAs("entity_a"), row.getAs("entity_b"), finding));
        }
      }
    }
    return reported;
  }

  /** First those of all bursts, then those of all changes. */
  private List<SpansToArticles.Span> spans() {
    List<SpansToArticles.Span> spans = new ArrayList<>();
    bursts.forEach(f -> spans.add(span(f, f.what.from(), f.what.to())));
    changes.forEach(f -> spans.add(span(f, f.what.from(), f.what.to())));
    return spans;
  }

  private SpansToArticles.Span span(Found<?> found, int from, int to) {
    return new SpansToArticles.Span(found.a, found.b, periods.get(from), periods.get(to));
  }

  /** Returns entity_a, entity_b, start, end, weight, level, top_articles. */
  public Dataset<Row> bursts() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < bursts.size(); i++) {
      Found<Burst> f = bursts.get(i);
      rows.add(
          RowFactory.create(
              f.a,
              f.b,
              periods.get(f.what.from()),
              new Period(bucket, periods.get(f.what.to())).end(),
              f.what.weight(),
              (long) f.what.level(),
              top(i)));
    }
    return spark.createDataFrame(rows, BURSTS);
  }

  /**
   * Returns entity_a, entity_b, date, before, after, ratio, p_value, since, until, top_articles.
   * Where a share holds from the first period on, or to the last, the day is missing.
   */
  public Dataset<Row> changes() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Found<Turn> f = changes.get(i);
      Change change = f.what.change();
      rows.add(
          RowFactory.create(
              f.a,
              f.b,
              periods.get(change.at()),
              change.before(),
              change.after(),
              change.before() == 0 ? null : change.ratio(),
              change.pValue(),
              f.what.since() == 0 ? null : periods.get(f.what.since()),
              f.what.until() == periods.size() - 1
                  ? null
                  : new Period(bucket, periods.get(f.what.until())).end(),
              top(bursts.size() + i)));
    }
    return spark.createDataFrame(rows, CHANGES);
  }

  /** Returns entity_a, entity_b, before, after, change, change_low, change_high. */
  public Dataset<Row> risers() {
    return tested.where(col("rise").isNotNull()).select("entity_a", "entity_b", "rise.*");
  }

  /** A table of {@link EntityPeriods} with burst_weight: that of the burst over the period. */
  public Dataset<Row> withBurstWeight(Dataset<Row> entityPeriod) {
    List<Row> rows = new ArrayList<>();
    for (Found<Burst> f : bursts) {
      for (int t = f.what.from(); f.b == null && t <= f.what.to(); t++) {
        rows.add(RowFactory.create(periods.get(t), f.a, f.what.weight()));
      }
    }
    return entityPeriod
        .join(spark.createDataFrame(rows, WEIGHTS), Seqs.on("period_start", "entity_id"), "left")
        .withColumn("burst_weight", coalesce(col("weight"), col("burst_weight")))
        .select(Seqs.columns(entityPeriod));
  }

  /** Empty, so null in the table, where only reprints of stories of other periods are there. */
  private String top(int span) {
    List<String> ids = topArticles.get().get(span);
    return ids.isEmpty() ? null : String.join(" ", ids);
  }
}
