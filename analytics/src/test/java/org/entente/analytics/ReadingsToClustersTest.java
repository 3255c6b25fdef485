package org.entente.analytics;

import static org.entente.analytics.DatasetAssert.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.core.relation.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsToClustersTest extends SparkTest {

  private static final String STORY =
      "Foreign ministers of Norland and Sudaria agreed to reopen the railway across their border,"
          + " closed since 1994. Minister Ada Lindqvist said that 14 freight trains a day would run"
          + " from March. Her counterpart Oskar Bremer promised 230 million crowns for the bridge.";
  private static final String FOOTER =
      " Our reporters rely on the goodwill of patrons along the whole northern coast.";

  private static final String ARTICLES =
      """
      z1 | 2023-01-02 | Kyodo  | %1$s
      a2 | 2023-01-02 | Yonhap | HALDEN (AP) - %1$s More soon.
      a3 | 2023-01-03 |        | %1$s Traders in the port of Vessel cheered.
      a4 | 2023-01-09 | AFP    | %1$s He left.
      f1 | 2023-01-02 |        | A bakery in Oslo burned down at dawn on Monday, and nobody was hurt.%2$s
      f2 | 2023-01-03 |        | The mayor of Turku opened a new library with forty thousand volumes.%2$s
      f3 | 2023-01-04 |        | Sailors from Gdansk won the regatta by three minutes and a second.%2$s
      f4 | 2023-01-05 |        | Two painters from Riga restored the frescoes of a village church.%2$s
      f5 | 2023-01-06 |        | A bank in Malmo lent nine farmers money for seed and new ploughs.%2$s
      f6 | 2023-01-06 |        | A bank in Malmo lent nine farmers money for seed and new ploughs.
      """
          .formatted(STORY, FOOTER);

  private static final String CLUSTERS =
      """
      article_id | cluster_id
      a2         | z1
      a3         | z1
      f5         | f5
      f6         | f5
      z1         | z1
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void oneTaskAndManyGiveTheSameClustersHoweverRowsLie(int partitions) {
    Dataset<Row> wordings = wordings().repartition(partitions);

    assertThat(ReadingsToClusters.inOneTask(wordings)).holds(CLUSTERS);
    assertThat(ReadingsToClusters.inManyTasks(wordings)).holds(CLUSTERS);
  }

  @Test
  void pairsAreGroupedTheSameInOneTaskAndByChains() {
    Dataset<Row> pairs =
        SPARK.sql(
            "select a as article_a, 1L as day_a, b as article_b, 1L as day_b from values"
                + " ('a', 'b'), ('b', 'c'), ('a', 'c'), ('c', 'd'), ('d', 'e'), ('e', 'f'),"
                + " ('x', 'y') as t(a, b)");
    String groups =
        """
        article_id | group
        a          | a
        b          | a
        c          | a
        d          | d
        e          | d
        f          | f
        x          | x
        y          | x
        """;

    assertThat(PairsToGroups.inOneTask(pairs)).holds(groups);
    assertThat(PairsToGroups.byChain(pairs)).holds(groups);
    assertThat(PairsToChains.of(pairs))
        .holds(
            """
            article_id | chain
            a          | a
            b          | a
            c          | a
            d          | a
            e          | a
            f          | a
            x          | x
            y          | x
            """);
  }

  private static Dataset<Row> wordings() {
    return ArticlesToReadings.of(articles(ARTICLES), Counting.STANDARD)
        .select("article_id", "published", "source", "wording");
  }
}
