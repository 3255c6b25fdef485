package org.entente.analytics;

import static java.lang.Math.log;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.entente.analytics.DatasetAssert.assertThat;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Window;
import org.entente.core.statistics.Poisson;
import org.entente.core.statistics.Wilson;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

/**
 * Five sentences in January, none in February, one in March:
 *
 * <pre>
 * January   CHN JPN | CHN JPN | RUS || CHN JPN | RUS FRA
 * March     FRA JPN
 * </pre>
 */
class DyadsTest extends SparkTest {

  private static final Dyads DYADS =
      new Dyads(
          new Panel(
              readings(
                  """
                  a1 | 2023-01-05 | AP     | China met Japan. Japan praised China. Russia watched.
                  a2 | 2023-01-20 | Yonhap | China met Japan. Russia warned France.
                  a3 | 2023-03-01 |        | France met Japan.
                  """),
              Bucket.MONTH,
              LocalDate.of(2023, 1, 5),
              LocalDate.of(2023, 3, 1)));

  @Test
  void aDyadWithEnoughArticlesHasARowInEveryPeriod() {
    assertThat(DYADS.byPeriod(Bucket.MONTH, 2))
        .holds(
            """
            bucket | period_start | entity_a | entity_b | n_articles | n_clusters | n_sources | n_windows | n_a | n_b | windows_total | articles_total
            month  | 2023-01-01   | iso3:CHN | iso3:JPN | 2          | 2          | 2         | 3         | 3   | 3   | 5             | 2
            month  | 2023-01-01   | iso3:FRA | iso3:RUS | 1          | 1          | 1         | 1         | 1   | 2   | 5             | 2
            month  | 2023-02-01   | iso3:CHN | iso3:JPN | 0          | 0          | 0         | 0         | 0   | 0   | 0             | 0
            month  | 2023-03-01   | iso3:CHN | iso3:JPN | 0          | 0          | 0         | 0         | 0   | 1   | 1             | 1
            month  | 2023-03-01   | iso3:FRA | iso3:JPN | 1          | 1          | 0         | 1         | 1   | 1   | 1             | 1
            """);
  }

  @Test
  void belowThatADyadHasARowOnlyWhereTheTwoAreNamedTogether() {
    assertThat(DYADS.byPeriod(Bucket.MONTH, 3))
        .holds(
            """
            period_start | entity_a | entity_b | n_windows
            2023-01-01   | iso3:CHN | iso3:JPN | 3
            2023-01-01   | iso3:FRA | iso3:RUS | 1
            2023-03-01   | iso3:FRA | iso3:JPN | 1
            """);
  }

  @Test
  void measuresAreEmptyWithoutWindowsAndQIsEmptyOfEntitiesWithFewerThanFive() {
    double close = 2 * (3 * log(5 / 3.0) + 2 * log(5 / 2.0));
    double loose = 2 * (log(5 / 2.0) + log(5 / 8.0) + 3 * log(5 / 4.0));
    assertThat(DYADS.byPeriod(Bucket.MONTH, 2))
        .holds(
            """
            period_start | entity_a | entity_b | expected | lift | npmi | llr | q_value | share | share_low | share_high
            2023-01-01   | iso3:CHN | iso3:JPN | 9/5      | 5/3  | 1.0  | %s  |         | 2/2   | %s        | 1.0
            2023-01-01   | iso3:FRA | iso3:RUS | 2/5      | 5/2  | %s   | %s  |         | 1/2   | %s        | %s
            2023-02-01   | iso3:CHN | iso3:JPN |          |      |      |     |         |       |           |
            2023-03-01   | iso3:CHN | iso3:JPN | 0.0      |      |      | 0.0 |         | 0/1   | 0.0       | %s
            2023-03-01   | iso3:FRA | iso3:JPN | 1/1      | 1/1  | 1.0  | 0.0 |         | 1/1   | %s        | 1.0
            """
                .formatted(
                    close,
                    Wilson.of(2, 2).low(),
                    log(5 / 2.0) / log(5),
                    loose,
                    Wilson.of(1, 2).low(),
                    Wilson.of(1, 2).high(),
                    Wilson.of(0, 1).high(),
                    Wilson.of(1, 1).low()));
  }

  @Test
  void overTheRangeCountsAddUpAndTheBackboneSaysWhy() {
    assertThat(DYADS.overRange(Window.SENTENCE))
        .holds(
            """
            entity_a | entity_b | n_articles | n_sources | n_windows | n_a | n_b | windows_total | articles_total | expected | lift  | n_periods | first_seen | last_seen  | backbone | backbone_reason
            iso3:CHN | iso3:JPN | 2          | 2         | 3         | 3   | 4   | 6             | 3              | 12/6     | 3/2   | 1         | 2023-01-05 | 2023-01-20 | false    | not tested: fewer than 5 sentences name iso3:CHN
            iso3:FRA | iso3:JPN | 1          | 0         | 1         | 2   | 4   | 6             | 3              | 8/6      | 6/8   | 1         | 2023-03-01 | 2023-03-01 | false    | not tested: fewer than 5 sentences name iso3:FRA
            iso3:FRA | iso3:RUS | 1          | 1         | 1         | 2   | 2   | 6             | 3              | 4/6      | 6/4   | 1         | 2023-01-20 | 2023-01-20 | false    | not tested: fewer than 5 sentences name iso3:FRA
            """);
  }

  /** Ten articles, one a day: China meets Japan in two sentences, and Russia rests in two more. */
  private static Panel daily(Column cluster) {
    StringBuilder lines = new StringBuilder();
    for (int day = 10; day < 20; day++) {
      lines.append(
          "m%1$d | 2023-01-%1$d | AP | China met Japan. Japan met China. Russia rested. Russia slept.\n"
              .formatted(day));
    }
    return new Panel(
        readings(lines.toString()).withColumn("cluster_id", cluster),
        Bucket.MONTH,
        LocalDate.of(2023, 1, 10),
        LocalDate.of(2023, 1, 19));
  }

  /** p is that of 20/2 where 20·20/40/2 are expected; three entities make three pairs. */
  @Test
  void qCountsAStoryOnceAndEveryPairThatCouldHaveMet() {
    Dyads dyads = new Dyads(daily(lit(null).cast("string")));

    String table =
        """
        entity_a | entity_b | n_clusters | n_windows | n_a | n_b | windows_total | lift | q_value
        iso3:CHN | iso3:JPN | 10         | 20        | 20  | 20  | 40            | 2/1  | %s
        """
            .formatted(Math.min(1, 3 * Poisson.upperTail(10, 5)));
    assertThat(dyads.byPeriod(Bucket.MONTH, 5)).holds(table);
    assertThat(dyads.overRange(Window.SENTENCE)).holds(table);
  }

  /**
   * Two articles a story: the 20 windows are five times four, p that of 20/4 where 10/4 are due.
   */
  @Test
  void reprintsAreNoFurtherEvidence() {
    Column story =
        concat(lit("m1"), floor(substring(col("article_id"), 3, 1).cast("int").divide(2)));

    assertThat(new Dyads(daily(story)).overRange(Window.SENTENCE))
        .holds(
            """
            entity_a | entity_b | n_articles | n_clusters | n_windows | q_value | backbone | backbone_reason
            iso3:CHN | iso3:JPN | 10         | 5          | 20        | %s      | false    | not beyond chance, q >= 0.05
            """
                .formatted(3 * Poisson.upperTail(5, 2.5)));
  }

  /**
   * A vice premier acts for China where the text says so, and there the two make no pair, though
   * each is named in the window.
   */
  @Test
  void countsThatFitNoTableSinceAPersonActsForTheStateHaveNoMeasures() {
    Panel panel =
        new Panel(
            readings(
                """
                a1 | 2023-01-05 | AP | Chinese Vice Premier Zhang Zhizhong met nobody.
                a2 | 2023-01-05 | AP | Vice Premier Zhang Zhizhong praised China and Japan.
                """),
            Bucket.DAY,
            LocalDate.of(2023, 1, 5),
            LocalDate.of(2023, 1, 5));

    assertThat(
            new Dyads(panel)
                .byPeriod(Bucket.DAY, 5)
                .where("entity_a = 'iso3:CHN'" + " AND entity_b = 'name:zhang-zhizhong'"))
        .holds(
            """
            entity_a | entity_b             | n_windows | n_a | n_b | windows_total | expected | lift | npmi | llr | q_value
            iso3:CHN | name:zhang-zhizhong  | 1         | 2   | 2   | 2             |          |      |      |     |
            """);
  }

  @Test
  void anArticleAboveTheCapAddsNoWindowsToAPairNorToWhatItIsMeasuredBy() {
    Panel panel =
        new Panel(
            clustered(
                ArticlesToReadings.of(
                    articles(
                        """
                        a1 | 2023-01-05 | AP | China, Japan, Russia and France met. China rested.
                        a2 | 2023-01-05 | AP | China met Japan. Russia rested.
                        """),
                    new Counting(Window.SENTENCE, false, true, 3))),
            Bucket.DAY,
            LocalDate.of(2023, 1, 5),
            LocalDate.of(2023, 1, 5));

    assertThat(new Dyads(panel).byPeriod(Bucket.DAY, 5))
        .holds(
            """
            entity_a | entity_b | n_articles | n_windows | n_a | n_b | windows_total | articles_total
            iso3:CHN | iso3:JPN | 1          | 1         | 1   | 1   | 2             | 2
            """);
    assertThat(EntityPeriods.of(panel, Bucket.DAY, 5))
        .holds(
            """
            entity_id | n_articles | n_mentions
            iso3:CHN  | 2          | 3
            iso3:FRA  | 1          | 1
            iso3:JPN  | 2          | 2
            iso3:RUS  | 2          | 2
            """);
  }
}
