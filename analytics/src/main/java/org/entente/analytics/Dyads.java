package org.entente.analytics;

import static org.apache.spark.sql.expressions.Window.partitionBy;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.spark.Kept;
import org.entente.core.relation.PairTest;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;

/** How often are two entities named together, and how far is that from chance? */
public final class Dyads {

  private static final Column ENOUGH = col("n_windows").geq(PairTest.ENOUGH_WINDOWS);

  private final Panel panel;
  private final Lazy<Dataset<Row>> pairs;
  private final Lazy<Dataset<Row>> counts;

  /**
   * Counts pairs where they stand, merged by period and pair before anything moves, when first
   * asked for.
   */
  public Dyads(Panel panel) {
    this.panel = panel;
    this.pairs = new Lazy<>(() -> Kept.now(byPair(panel.readings())));
    this.counts = new Lazy<>(() -> Kept.of(counted(pairs.get().drop("first_seen", "last_seen"))));
  }

  /** Counts, and does not wait until it is asked for. */
  public void countNow() {
    pairs.get();
  }

  /**
   * How many of what {@link #byPair} or a merger of its rows has: n_sources and n_clusters, and the
   * sum of the {@code squares} of the stories' windows.
   */
  static Dataset<Row> counted(Dataset<Row> pairs) {
    return pairs
        .withColumn("n_sources", size(col("sources")).cast(LongType))
        .withColumn("clusters", Stories.clusters(col("members")))
        .withColumn("n_clusters", col("n_alone").plus(col("clusters.n")))
        .withColumn("squares", col("alone_squares").plus(col("clusters.squares")))
        .drop("sources", "members", "clusters", "n_alone", "alone_squares");
  }

  /** Counts by period and pair, of readings with their period. */
  static Dataset<Row> byPair(Dataset<Row> readings) {
    return readings
        .select(
            col("period_start"),
            col("published"),
            col("source"),
            col("cluster_id"),
            explode(col("pairs")).as("pair"))
        .groupBy(
            col("period_start"),
            col("pair.entity_a").as("entity_a"),
            col("pair.entity_b").as("entity_b"))
        .agg(
            count(lit(1)).as("n_articles"),
            collect_set("source").as("sources"),
            Stories.alone(),
            Stories.aloneSquares(col("pair.n_windows")),
            Stories.members(col("pair.n_windows")),
            sum("pair.n_windows").as("n_windows"),
            min("published").as("first_seen"),
            max("published").as("last_seen"));
  }

  /**
   * By period; dyads with enough articles have a row for every period. Returns bucket,
   * period_start, entity_a, entity_b, n_articles, n_clusters, n_sources, n_windows, n_a, n_b,
   * windows_total, articles_total, clusters_total, expected, lift, npmi, llr, q_value, share,
   * share_low, share_high.
   */
  public Dataset<Row> byPeriod(Bucket bucket, int fillMin) {
    Dataset<Row> filled = panel.filled(counts.get(), col("n").geq(fillMin), "entity_a", "entity_b");
    Dataset<Row> margins = withMargins(filled, marginsByPeriod(), "period_start");
    return Measures.withShare(Measures.withAssociation(margins, "period_start"))
        .withColumn("bucket", lit(bucket.word()))
        .select(columns("bucket", "period_start"));
  }

  /** period_start, entity_a, entity_b, n_articles, n_clusters; where the two are named together. */
  public Dataset<Row> counts() {
    return counts.get().select("period_start", "entity_a", "entity_b", "n_articles", "n_clusters");
  }

  /**
   * Over the whole range. Returns entity_a, entity_b, the counts and measures of {@link #byPeriod},
   * n_periods, first_seen, last_seen, backbone, backbone_reason.
   *
   * @param window that the run counts, for the words of the reason
   */
  public Dataset<Row> overRange(Window window) {
    Dataset<Row> whole =
        counted(
            pairs
                .get()
                .groupBy("entity_a", "entity_b")
                .agg(
                    sum("n_articles").as("n_articles"),
                    array_distinct(flatten(collect_list("sources"))).as("sources"),
                    sum("n_windows").as("n_windows"),
                    sum("n_alone").as("n_alone"),
                    sum("alone_squares").as("alone_squares"),
                    flatten(collect_list("members")).as("members"),
                    count(lit(1)).as("n_periods"),
                    min("first_seen").as("first_seen"),
                    max("last_seen").as("last_seen")));
    Dataset<Row> margins = withMargins(panel.overRange(whole), marginsOverRange());
    Dataset<Row> measured = Kept.of(Measures.withShare(Measures.withAssociation(margins)));
    return Kept.of(
        DyadsToBackbone.of(measured, window)
            .select(
                columns(
                    new String[0],
                    "n_periods",
                    "first_seen",
                    "last_seen",
                    "backbone",
                    "backbone_reason")));
  }

  /**
   * The windows that name each entity, and how many entities have enough of them; those of each
   * period by themselves.
   */
  private Dataset<Row> marginsByPeriod() {
    Column enough = count(when(ENOUGH, 1));
    return panel
        .named()
        .select("period_start", "entity_id", "n_windows")
        .withColumn("entities", enough.over(partitionBy("period_start")));
  }

  private Dataset<Row> marginsOverRange() {
    Dataset<Row> margins = panel.named().groupBy("entity_id").agg(sum("n_windows").as("n_windows"));
    return margins.withColumn("entities", lit(margins.where(ENOUGH).count()));
  }

  /** An entity that is not named in a period has no margin there. */
  private static Dataset<Row> withMargins(Dataset<Row> counts, Dataset<Row> margins, String... by) {
    Dataset<Row> of =
        margins.withColumnRenamed("n_windows", "n_a").withColumnRenamed("entity_id", "entity_a");
    Dataset<Row> ofOther =
        margins
            .drop("entities")
            .withColumnRenamed("n_windows", "n_b")
            .withColumnRenamed("entity_id", "entity_b");
    return counts
        .join(of, Seqs.on(with(by, "entity_a")), "left")
        .join(ofOther, Seqs.on(with(by, "entity_b")), "left")
        .na()
        .fill(0L, new String[] {"n_a", "n_b", "entities"});
  }

  private static String[] with(String[] keys, String key) {
    return Stream.concat(Stream.of(keys), Stream.of(key)).toArray(String[]::new);
  }

  private static Column[] columns(String... keys) {
    return columns(keys, new String[0]);
  }

  private static Column[] columns(String[] keys, String... after) {
    java.util.List<Column> columns = new java.util.ArrayList<>();
    for (String key : keys) {
      columns.add(col(key));
    }
    for (String column :
        java.util.List.of(
            "entity_a",
            "entity_b",
            "n_articles",
            "n_clusters",
            "n_sources",
            "n_windows",
            "n_a",
            "n_b",
            "windows_total",
            "articles_total",
            "clusters_total",
            "expected",
            "lift",
            "npmi",
            "llr",
            "q_value",
            "share",
            "share_low",
            "share_high")) {
      columns.add(col(column));
    }
    for (String column : after) {
      columns.add(col(column));
    }
    return columns.toArray(Column[]::new);
  }
}
