package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.core.entity.EntityId;
import org.entente.core.finding.Choice;
import org.entente.core.finding.Recount;
import org.entente.core.relation.Counting;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsToSensitivityTest extends SparkTest {

  private static final String STORY =
      "China told Japan on Friday that patrols near the disputed islands would go on through the"
          + " winter months. The Japanese ambassador in Beijing handed over a note of protest"
          + " against four ships seen there on Tuesday. South Korea called on both neighbours to"
          + " keep channels between their coast guards open.";

  private static final Dataset<Row> ARTICLES =
      articles(
          """
          a1 | 2023-01-05 | AP     | China met Japan. Japan praised China. Russia watched.
          a2 | 2023-01-20 | Yonhap | China met Japan. Russia warned France. In 1950 China fought France.
          a3 | 2023-03-01 |        | France met Japan. Vladimir Putin spoke in China.
          a4 | 2023-04-01 | AP     | %1$s
          a5 | 2023-04-02 | AFP    | %1$s Russia was silent.
          """
              .formatted(STORY));

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 5);
  private static final LocalDate LAST = LocalDate.of(2023, 4, 2);

  private static final List<String> FEW =
      List.of("iso3:CHN", "iso3:FRA", "iso3:JPN", "iso3:KOR", "iso3:RUS");

  private static List<Choice> choices() {
    return Choice.around(Counting.STANDARD, Optional.of("AP"));
  }

  /** Articles read and counted as that choice has it from the first. */
  private static Panel run(Choice choice) {
    Dataset<Row> articles =
        ARTICLES.where(col("source").isNull().or(col("source").notEqual(choice.without())));
    Dataset<Row> readings = clustered(ArticlesToReadings.of(articles, choice.counting()));
    Dataset<Row> apart = readings.withColumn("cluster_id", lit(null).cast("string"));
    return new Panel(choice.reprintsApart() ? apart : readings, Bucket.YEAR, FIRST, LAST);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void aRecountIsWhatARunUnderThatChoiceCounts(Choice choice) {
    Dataset<Row> readings = clustered(ArticlesToReadings.of(ARTICLES, Counting.STANDARD));
    TreeSet<EntityId> few = new TreeSet<>(FEW.stream().map(EntityId::of).toList());
    Panel panel = run(choice);

    Recount recount = new ReadingsToRecounts(few, List.of(choice)).of(readings, 10).get(0);

    Map<EntityPair, List<Long>> pairs = new HashMap<>();
    recount.pairs().forEach((pair, t) -> pairs.put(pair, List.of(t.stories(), t.windows())));
    Map<EntityId, Long> entities = new HashMap<>();
    recount.entities().forEach((id, t) -> entities.put(id, t.stories()));
    Row total = panel.overRange(SPARK.range(1).toDF("one")).first();
    assertThat(pairs).isNotEmpty().isEqualTo(pairs(panel, choice));
    assertThat(entities).isEqualTo(entities(panel));
    assertThat(recount.total().stories()).isEqualTo(total.<Long>getAs("clusters_total"));
    assertThat(recount.total().windows()).isEqualTo(total.<Long>getAs("windows_total"));
  }

  private static Map<EntityPair, List<Long>> pairs(Panel panel, Choice choice) {
    Map<EntityPair, List<Long>> pairs = new HashMap<>();
    for (Row row : new Dyads(panel).overRange(choice.counting().window()).collectAsList()) {
      String a = row.getAs("entity_a");
      String b = row.getAs("entity_b");
      if (FEW.containsAll(List.of(a, b))) {
        pairs.put(
            EntityPair.of(EntityId.of(a), EntityId.of(b)),
            List.of(row.getAs("n_clusters"), row.getAs("n_windows")));
      }
    }
    return pairs;
  }

  private static Map<EntityId, Long> entities(Panel panel) {
    Map<EntityId, Long> entities = new HashMap<>();
    for (Row row : EntityPeriods.of(panel, Bucket.YEAR, 5).collectAsList()) {
      String id = row.getAs("entity_id");
      if (FEW.contains(id) && row.<Long>getAs("n_articles") > 0) {
        entities.put(EntityId.of(id), row.getAs("n_clusters"));
      }
    }
    return entities;
  }

  @Test
  void anArticleAboveTheCapAddsStoriesAndNoWindows() {
    Counting capped = new Counting(Window.SENTENCE, false, true, 1);
    Dataset<Row> readings = clustered(ArticlesToReadings.of(ARTICLES, capped));
    Choice own = Choice.around(capped, Optional.empty()).get(0);
    TreeSet<EntityId> few = new TreeSet<>(List.of(EntityId.of("iso3:CHN")));

    Recount recount = new ReadingsToRecounts(few, List.of(own)).of(readings, 10).get(0);

    assertThat(recount.total()).isEqualTo(new Recount.Tally(4, 0, 0));
    assertThat(recount.entities().get(EntityId.of("iso3:CHN")).windows()).isZero();
    assertThat(recount.pairs()).isEmpty();
  }

  @Test
  void theHeadlinesAreJudgedUnderEveryChoice() {
    String lines =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "b%d | 2023-02-%02d | %s | %s"
                        .formatted(
                            i,
                            1 + i % 28,
                            i % 3 == 0 ? "AP" : "Yonhap",
                            i % 4 == 0
                                ? "China met Japan at " + i + "."
                                : "Russia said " + i + "."))
            .reduce("", (all, line) -> all + line + "\n");
    Dataset<Row> readings = readings(lines);
    Panel panel = new Panel(readings, Bucket.MONTH, LocalDate.of(2023, 2, 1), LAST);
    Dataset<Row> dyads = new Dyads(panel).overRange(Window.SENTENCE);

    Dataset<Row> table =
        new ReadingsToSensitivity(panel, EntityPeriods.of(panel, Bucket.MONTH, 5), dyads)
            .of(Counting.STANDARD, EntityId::iso3);

    assertThat(table.columns()).containsExactly("finding", "choice", "value", "holds");
    assertThat(table.where("choice = 'without Yonhap'").select("finding").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(
            "RUS is the state named in most stories",
            "CHN and JPN are the states named together in most stories",
            "CHN and JPN are named together more often than by chance");
    assertThat(table.where("choice = 'as in the run'").select("holds").collectAsList())
        .extracting(row -> row.getBoolean(0))
        .containsOnly(true);
  }
}
