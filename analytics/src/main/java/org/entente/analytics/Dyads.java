package org.entente.analytics;

import static org.apache.spark.sql.expressions.Window.partitionBy;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
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
import org.entente.core.relation.PairTest;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;

/** How often are two entities named together, and how far is that from chance? */
public final class Dyads {

  private static final Column ALONE = sum("n_alone").as("alone");
  private static final Column ALONE_SQUARES = sum("alone_squares").as("alone_squares");
  private static final Column MEMBERS = Stories.merged().as("clusters");

  private static final Column ENOUGH = col("n_windows").geq(PairTest.ENOUGH_WINDOWS);

  private final Panel panel;
  private final Dataset<Row> pairs;
  private final Dataset<Row> counts;

  /** Counts pairs where they stand, merged by period, pair and source before anything moves. */
  public Dyads(Panel panel) {
    this.panel = panel;
    this.pairs = Merged.of(bySource(panel.readings()));
    this.counts = merged(pairs).persist();
  }

  /** Counts by period and pair, of those by source too. */
  static Dataset<Row> merged(Dataset<Row> pairs) {
    return withStories(
        pairs
            .groupBy("period_start", "entity_a", "entity_b")
            .agg(
                sum("n_articles").as("n_articles"),
                count(col("source")).as("n_sources"),
                sum("n_windows").as("n_windows"),
                ALONE,
                ALONE_SQUARES,
                MEMBERS));
  }

  /** Counts by period, pair and source, of readings with their period. */
  static Dataset<Row> bySource(Dataset<Row> readings) {
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
            col("pair.entity_b").as("entity_b"),
            col("source"))
        .agg(
            count(lit(1)).as("n_articles"),
            Stories.alone(lit(true)),
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
    Dataset<Row> filled = panel.filled(counts, col("n").geq(fillMin), "entity_a", "entity_b");
    Dataset<Row> margins = withMargins(filled, marginsByPeriod(), "period_start");
    return Measures.withShare(Measures.withAssociation(margins, "period_start"))
        .withColumn("bucket", lit(bucket.word()))
        .select(columns("bucket", "period_start"));
  }

  /** period_start, entity_a, entity_b, n_articles, n_clusters; where the two are named together. */
  public Dataset<Row> counts() {
    return counts.select("period_start", "entity_a", "entity_b", "n_articles", "n_clusters");
  }

  /**
   * Over the whole range. Returns entity_a, entity_b, the counts and measures of {@link #byPeriod},
   * n_periods, first_seen, last_seen, backbone, backbone_reason.
   *
   * @param window that the run counts, for the words of the reason
   */
  public Dataset<Row> overRange(Window window) {
    Dataset<Row> whole =
        withStories(
            pairs
                .groupBy("entity_a", "entity_b")
                .agg(
                    sum("n_articles").as("n_articles"),
                    size(collect_set("source")).cast(LongType).as("n_sources"),
                    sum("n_windows").as("n_windows"),
                    ALONE,
                    ALONE_SQUARES,
                    MEMBERS,
                    size(collect_set("period_start")).cast(LongType).as("n_periods"),
                    min("first_seen").as("first_seen"),
                    max("last_seen").as("last_seen")));
    Dataset<Row> margins = withMargins(panel.overRange(whole), marginsOverRange());
    Dataset<Row> measured = Measures.withShare(Measures.withAssociation(margins)).persist();
    return DyadsToBackbone.of(measured, window)
        .select(
            columns(
                new String[0],
                "n_periods",
                "first_seen",
                "last_seen",
                "backbone",
                "backbone_reason"))
        .persist();
  }

  /** Counts with n_clusters, and the sum of the {@code squares} of the stories' windows. */
  private static Dataset<Row> withStories(Dataset<Row> counts) {
    return counts
        .select(
            col("*"),
            col("alone").plus(col("clusters.n")).as("n_clusters"),
            col("alone_squares").plus(col("clusters.squares")).as("squares"))
        .drop("alone", "alone_squares", "clusters");
  }

  /**
   * The windows that name each entity, and how many entities have enough of them; those of each
   * period by themselves.
   */
  private Dataset<Row> marginsByPeriod() {
    Column enough = count(when(ENOUGH, 1));
    return panel
        .named()
        .groupBy("period_start", "entity_id")
        .agg(sum("n_windows").as("n_windows"))
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
