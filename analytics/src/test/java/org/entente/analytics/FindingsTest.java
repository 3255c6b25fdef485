package org.entente.analytics;

import static org.apache.spark.sql.functions.lit;
import static org.entente.analytics.DatasetAssert.assertThat;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.core.statistics.Bursts;
import org.entente.core.statistics.ShareChange;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

/**
 * Twelve days of 20 articles each, every one a story of its own. Of these name
 *
 * <pre>
 * China               1 1 1 9 9 1 1 1 1 1 1 1   a burst, on whose last day one names it twice
 * Japan               1 1 1 1 1 1 6 6 6 6 6 6   a change
 * Russia and Ukraine  0 0 0 0 0 8 8 0 0 0 0 0   a burst of each and of the pair
 * France              0 0 0 0 0 0 0 0 0 9 0 0   nine stories: too few
 * </pre>
 */
class FindingsTest extends SparkTest {

  private static final int[] CHINA = {1, 1, 1, 9, 9, 1, 1, 1, 1, 1, 1, 1};
  private static final int[] JAPAN = {1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6};
  private static final int[] UKRAINE = {0, 0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 0};
  private static final int[] FRANCE = {0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0};

  private static final Panel PANEL =
      new Panel(
          readings(lines()).withColumn("cluster_id", lit(null).cast("string")),
          Bucket.DAY,
          LocalDate.of(2023, 1, 1),
          LocalDate.of(2023, 1, 12));

  private static final Dataset<Row> ENTITIES = EntityPeriods.of(PANEL, Bucket.DAY, 5).persist();

  private static final Findings FINDINGS = new Findings(PANEL, new Dyads(PANEL), Bucket.DAY, 5);

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int day = 0; day < 12; day++) {
      int article = 0;
      article = add(lines, day, article, CHINA[day], "China spoke.");
      article = add(lines, day, article, JAPAN[day], "Japan spoke.");
      article = add(lines, day, article, UKRAINE[day], "Russia fought Ukraine.");
      article = add(lines, day, article, FRANCE[day], "France spoke.");
      add(lines, day, article, 20 - article, "Nobody of note was there.");
    }
    return lines
        .toString()
        .replace(
            "d05n08 | 2023-01-05 | AP | China",
            "d05n08 | 2023-01-05 | AP | China watched China. China");
  }

  private static int add(StringBuilder lines, int day, int first, int articles, String body) {
    for (int n = first; n < first + articles; n++) {
      lines.append("d%1$02dn%2$02d | 2023-01-%1$02d | AP | %3$s%n".formatted(day + 1, n, body));
    }
    return first + articles;
  }

  private static double weight(int[] hits) {
    long[] counts = java.util.Arrays.stream(hits).asLongStream().toArray();
    long[] totals = new long[12];
    java.util.Arrays.fill(totals, 20);
    return Bursts.listOutermost(counts, totals).get(0).weight();
  }

  @Test
  void burstsHaveTheirSpanAndTheThreeArticlesThatNameMost() {
    assertThat(FINDINGS.bursts())
        .holds(
            """
            entity_a | entity_b | start      | end        | level | weight | top_articles
            iso3:CHN |          | 2023-01-04 | 2023-01-05 | 2     | %1$s   | d05n08 d04n00 d04n01
            iso3:RUS |          | 2023-01-06 | 2023-01-07 | 2     | %2$s   | d06n02 d06n03 d06n04
            iso3:RUS | iso3:UKR | 2023-01-06 | 2023-01-07 | 2     | %2$s   | d06n02 d06n03 d06n04
            iso3:UKR |          | 2023-01-06 | 2023-01-07 | 2     | %2$s   | d06n02 d06n03 d06n04
            """
                .formatted(weight(CHINA), weight(UKRAINE)));
  }

  @Test
  void aChangeHasItsDayTheSharesAroundAndArticlesOfTheFirstPeriodsBehind() {
    assertThat(FINDINGS.changes())
        .holds(
            """
            entity_a | entity_b | date       | before | after | ratio | top_articles
            iso3:JPN |          | 2023-01-07 | 6/120  | 36/120 | 6.0  | d07n01 d07n02 d07n03
            """);
  }

  @Test
  void risersHoldAllWithEnoughStoriesAndTheIntervalOfTheirChange() {
    ShareChange china = ShareChange.of(22, 120, 6, 120);
    ShareChange japan = ShareChange.of(6, 120, 36, 120);
    assertThat(FINDINGS.risers())
        .holds(
            """
            entity_a | entity_b | before | after  | change | change_low | change_high
            iso3:CHN |          | 22/120 | 6/120  | %s     | %s         | %s
            iso3:JPN |          | 6/120  | 36/120 | %s     | %s         | %s
            iso3:RUS |          | 8/120  | 8/120  | 0.0    | %5$s       | %6$s
            iso3:RUS | iso3:UKR | 8/120  | 8/120  | 0.0    | %5$s       | %6$s
            iso3:UKR |          | 8/120  | 8/120  | 0.0    | %5$s       | %6$s
            """
                .replace("%5$s", Double.toString(ShareChange.of(8, 120, 8, 120).low()))
                .replace("%6$s", Double.toString(ShareChange.of(8, 120, 8, 120).high()))
                .formatted(
                    china.change(),
                    china.low(),
                    china.high(),
                    japan.change(),
                    japan.low(),
                    japan.high()));
  }

  @Test
  void anEntitysPeriodsWithinABurstHaveItsWeight() {
    Dataset<Row> weighted = FINDINGS.withBurstWeight(ENTITIES);

    assertThat(weighted.where("burst_weight is not null"))
        .hasColumns(PlainLoop.ENTITY_PERIOD)
        .holds(
            """
            period_start | entity_id | n_articles | burst_weight
            2023-01-04   | iso3:CHN  | 9          | %1$s
            2023-01-05   | iso3:CHN  | 9          | %1$s
            2023-01-06   | iso3:RUS  | 8          | %2$s
            2023-01-07   | iso3:RUS  | 8          | %2$s
            2023-01-06   | iso3:UKR  | 8          | %2$s
            2023-01-07   | iso3:UKR  | 8          | %2$s
            """
                .formatted(weight(CHINA), weight(UKRAINE)));
    org.assertj.core.api.Assertions.assertThat(weighted.count()).isEqualTo(ENTITIES.count());
  }
}
