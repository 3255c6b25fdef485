package org.entente.analytics.network;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Which groups does the backbone fall into, and who stands where in it? Over the range, and in each
 * period with those of its ties that the period has. Returns period_start (empty for the range),
 * entity_id, community, degree, strength, betweenness, eigenvector.
 *
 * <p>The network of the range is laid out on the driver, that of each period in a task.
 */
public final class BackboneToCommunities {

  /** Of a larger backbone only so many ties are looked at, those of most stories. */
  static final int MOST_TIES = 20_000;

  private static final StructType SCHEMA =
      new StructType()
          .add("period_start", DateType)
          .add("entity_id", StringType, false)
          .add("community", LongType, false)
          .add("degree", LongType, false)
          .add("strength", DoubleType, false)
          .add("betweenness", DoubleType, false)
          .add("eigenvector", DoubleType, false);

  private BackboneToCommunities() {}

  /**
   * The places of all ends of ties.
   *
   * @param dyads entity_a, entity_b, n_clusters, backbone
   * @param byPeriod period_start, entity_a, entity_b, n_clusters
   */
  public static Dataset<Row> of(Dataset<Row> dyads, Dataset<Row> byPeriod) {
    Dataset<Row> backbone =
        dyads
            .where(col("backbone"))
            .select("entity_a", "entity_b", "n_clusters")
            .sort(col("n_clusters").desc(), col("entity_a"), col("entity_b"))
            .limit(MOST_TIES);
    List<Row> rows = backbone.collectAsList();
    Graph graph = Graph.of(ties(rows));
    Map<String, Integer> labels = Communities.of(graph);
    Dataset<Row> kept =
        dyads.sparkSession().createDataFrame(rows, backbone.schema()).drop("n_clusters");
    FlatMapFunction<Row, Row> places = period -> places(period, labels).iterator();
    return byPeriod
        .join(
            broadcast(kept),
            byPeriod
                .col("entity_a")
                .equalTo(kept.col("entity_a"))
                .and(byPeriod.col("entity_b").equalTo(kept.col("entity_b"))),
            "left_semi")
        .groupBy("period_start")
        .agg(collect_list(struct("entity_a", "entity_b", "n_clusters")).as("ties"))
        .flatMap(places, Encoders.row(SCHEMA))
        .unionByName(
            dyads.sparkSession().createDataFrame(rows(Optional.empty(), graph, labels), SCHEMA));
  }

  private static List<Row> places(Row period, Map<String, Integer> range) {
    Graph graph = Graph.of(ties(period.getList(period.fieldIndex("ties"))));
    return rows(
        Optional.of(period.getAs("period_start")),
        graph,
        Communities.matched(Communities.of(graph), range));
  }

  private static List<Tie> ties(List<Row> rows) {
    return rows.stream()
        .map(r -> new Tie(r.getAs("entity_a"), r.getAs("entity_b"), r.getAs("n_clusters")))
        .toList();
  }

  private static List<Row> rows(
      Optional<LocalDate> period, Graph graph, Map<String, Integer> labels) {
    double[] betweenness = Betweenness.of(graph);
    double[] eigenvector = Eigenvector.of(graph);
    List<Row> rows = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      rows.add(
          RowFactory.create(
              period.orElse(null),
              graph.ids().get(node),
              (long) labels.get(graph.ids().get(node)),
              (long) graph.degree(node),
              graph.strength(node),
              betweenness[node],
              eigenvector[node]));
    }
    return rows;
  }
}
