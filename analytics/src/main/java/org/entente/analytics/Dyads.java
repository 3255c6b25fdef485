package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

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

  private final Panel panel;
  private final Dataset<Row> pairs;
  private final Dataset<Row> counts;
  private final Dataset<Row> entities;

  /** Counts pairs where they stand, merged by period, pair and source before anything moves. */
  public Dyads(Panel panel) {
    this.panel = panel;
    this.pairs =
        panel
            .readings()
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
                max("published").as("last_seen"))
            .persist();
    this.counts =
        withStories(
                pairs
                    .groupBy("period_start", "entity_a", "entity_b")
                    .agg(
                        sum("n_articles").as("n_articles"),
                        count(col("source")).as("n_sources"),
                        sum("n_windows").as("n_windows"),
                        ALONE,
                        ALONE_SQUARES,
                        MEMBERS))
            .persist();
    this.entities =
        panel.named().groupBy("period_start", "entity_id").agg(sum("n_windows").as("n_windows"));
  }

  /**
   * By period; dyads with enough articles have a row for every period. Returns bucket,
   * period_start, entity_a, entity_b, n_articles, n_clusters, n_sources, n_windows, n_a, n_b,
   * windows_total, articles_total, clusters_total, expected, lift, npmi, llr, q_value, share,
   * share_low, share_high.
   */
  public Dataset<Row> byPeriod(Bucket bucket, int fillMin) {
    Dataset<Row> frequent =
        counts
            .groupBy("entity_a", "entity_b")
            .agg(sum("n_articles").as("n"))
            .where(col("n").geq(fillMin))
            .select("entity_a", "entity_b");
    Dataset<Row> keys =
        frequent
            .crossJoin(panel.totals().select("period_start"))
            .unionByName(counts.select("entity_a", "entity_b", "period_start"))
            .distinct();
    Dataset<Row> filled =
        keys.join(counts, Seqs.on("period_start", "entity_a", "entity_b"), "left")
            .join(panel.totals(), Seqs.on("period_start"));
    Dataset<Row> margins = withMargins(zeroed(filled), entities, "period_start");
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
                        count_distinct(col("source")).as("n_sources"),
                        sum("n_windows").as("n_windows"),
                        ALONE,
                        ALONE_SQUARES,
                        MEMBERS,
                        count_distinct(col("period_start")).as("n_periods"),
                        min("first_seen").as("first_seen"),
                        max("last_seen").as("last_seen")))
            .crossJoin(panel.overRange());
    Dataset<Row> named = entities.groupBy("entity_id").agg(sum("n_windows").as("n_windows"));
    Dataset<Row> measured =
        Measures.withShare(Measures.withAssociation(withMargins(whole, named))).persist();
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

  private static Dataset<Row> zeroed(Dataset<Row> counts) {
    return counts
        .na()
        .fill(0L, new String[] {"n_articles", "n_sources", "n_windows", "n_clusters", "squares"});
  }

  /**
   * The windows that name each of the two, and how many entities have enough of them; in the same
   * period where periods are told apart.
   */
  private static Dataset<Row> withMargins(Dataset<Row> counts, Dataset<Row> named, String... by) {
    Dataset<Row> both =
        withMargin(withMargin(counts, named, "entity_a", "n_a", by), named, "entity_b", "n_b", by);
    Dataset<Row> enough =
        named
            .where(col("n_windows").geq(PairTest.ENOUGH_WINDOWS))
            .groupBy(Stream.of(by).map(x -> col(x)).toArray(Column[]::new))
            .agg(count(lit(1)).as("entities"));
    Dataset<Row> joined =
        by.length == 0 ? both.crossJoin(enough) : both.join(enough, Seqs.on(by), "left");
    return joined.withColumn("entities", coalesce(col("entities"), lit(0L)));
  }

  private static Dataset<Row> withMargin(
      Dataset<Row> counts, Dataset<Row> named, String entity, String margin, String... by) {
    Dataset<Row> margins =
        named.withColumnRenamed("entity_id", entity).withColumnRenamed("n_windows", margin);
    String[] keys = java.util.Arrays.copyOf(by, by.length + 1);
    keys[by.length] = entity;
    return counts
        .join(margins, Seqs.on(keys), "left")
        .withColumn(margin, coalesce(col(margin), lit(0L)));
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
