package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.core.reprint.Grouping;

/**
 * Which articles are of one group, given pairs of the same item? A million pairs are grouped in one
 * task, more chain by chain ({@link PairsToChains}). Returns article_id, group; group is the
 * article_id of the group's first article by day and id.
 */
final class PairsToGroups {

  /** Up to so many pairs one task groups, in some hundred megabytes. */
  static final long FEW_PAIRS = 1_000_000;

  private static final StructType SCHEMA =
      new StructType().add("article_id", StringType, false).add("group", StringType, false);

  private record Article(String id, long day) {}

  private record Pair(Article a, Article b) {

    static Pair of(Row row) {
      return new Pair(
          new Article(row.getAs("article_a"), row.getAs("day_a")),
          new Article(row.getAs("article_b"), row.getAs("day_b")));
    }

    Stream<Article> articles() {
      return Stream.of(a, b);
    }
  }

  private PairsToGroups() {}

  /**
   * Groups of articles.
   *
   * @param pairs article_a, day_a, article_b, day_b
   */
  static Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> decided = pairs.persist(StorageLevel.DISK_ONLY());
    return decided.count() <= FEW_PAIRS ? inOneTask(decided) : byChain(decided);
  }

  static Dataset<Row> inOneTask(Dataset<Row> pairs) {
    MapPartitionsFunction<Row, Row> group = PairsToGroups::groups;
    return pairs.coalesce(1).mapPartitions(group, Encoders.row(SCHEMA));
  }

  static Dataset<Row> byChain(Dataset<Row> pairs) {
    FlatMapGroupsFunction<String, Row, Row> group = (chain, rows) -> groups(rows);
    return pairs
        .join(
            PairsToChains.of(pairs).withColumnRenamed("article_id", "article_a"),
            Seqs.on("article_a"))
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("chain"), Encoders.STRING())
        .flatMapGroups(group, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> groups(Iterator<Row> rows) {
    List<Pair> pairs = new ArrayList<>();
    rows.forEachRemaining(row -> pairs.add(Pair.of(row)));
    List<Article> articles =
        pairs.stream()
            .flatMap(Pair::articles)
            .distinct()
            .sorted(Comparator.comparing(Article::day).thenComparing(Article::id))
            .toList();
    Map<Article, Integer> numbers = new HashMap<>();
    articles.forEach(article -> numbers.put(article, numbers.size()));
    Grouping grouping = new Grouping(articles.size());
    pairs.forEach(pair -> grouping.add(numbers.get(pair.a), numbers.get(pair.b)));
    int[] first = grouping.clusters();
    return IntStream.range(0, first.length)
        .mapToObj(i -> RowFactory.create(articles.get(i).id, articles.get(first[i]).id))
        .iterator();
  }
}
