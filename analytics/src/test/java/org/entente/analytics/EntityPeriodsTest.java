package org.entente.analytics;

import static org.entente.analytics.DatasetAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

class EntityPeriodsTest extends SparkTest {

  /** Xi Jinping acts for China, so that China is named wherever he is. */
  private static final String ARTICLES =
      """
      a1 | 2023-01-05 | AP     | China met Japan. Japan praised China.
      a2 | 2023-01-20 | Yonhap | Xi Jinping met nobody.
      a3 | 2023-01-21 | Yonhap | China rested.
      a4 | 2023-03-01 |        | Japan rested.
      """;

  @Test
  void statesHaveARowInEveryPeriodAndOthersOnlyWhereTheyAreNamed() {
    assertThat(table(5))
        .hasColumns(
            List.of(
                "bucket",
                "period_start",
                "entity_id",
                "n_articles",
                "n_clusters",
                "n_sources",
                "n_mentions",
                "n_articles_past",
                "articles_total",
                "clusters_total",
                "share",
                "share_low",
                "share_high",
                "burst_weight"))
        .holds(
            """
            bucket | period_start | entity_id | n_articles | n_clusters | n_sources | n_mentions | n_articles_past | articles_total | share
            month  | 2023-01-01   | iso3:CHN  | 3          | 3          | 2         | 4          | 0               | 3              | 3/3
            month  | 2023-01-01   | iso3:JPN  | 1          | 1          | 1         | 2          | 0               | 3              | 1/3
            month  | 2023-01-01   | wd:Q15031 | 1          | 1          | 1         | 1          | 0               | 3              | 1/3
            month  | 2023-02-01   | iso3:CHN  | 0          | 0          | 0         | 0          | 0               | 0              |
            month  | 2023-02-01   | iso3:JPN  | 0          | 0          | 0         | 0          | 0               | 0              |
            month  | 2023-03-01   | iso3:CHN  | 0          | 0          | 0         | 0          | 0               | 1              | 0/1
            month  | 2023-03-01   | iso3:JPN  | 1          | 1          | 0         | 1          | 0               | 1              | 1/1
            """);
  }

  @Test
  void othersHaveARowInEveryPeriodFromEnoughArticlesOn() {
    assertThat(table(1).where("entity_id = 'wd:Q15031'"))
        .holds(
            """
            period_start | n_articles | articles_total
            2023-01-01   | 1          | 3
            2023-02-01   | 0          | 0
            2023-03-01   | 0          | 1
            """);
  }

  /** Wilson's bounds for 1 of 3 and 3 of 3, worked out by hand from his formula at z = 1.96. */
  @Test
  void theShareStandsWithItsWilsonInterval() {
    double z2 = 1.959963984540054 * 1.959963984540054;
    double reach = 1.959963984540054 * Math.sqrt(2.0 / 27 + z2 / 36);
    assertThat(table(5).where("period_start = '2023-01-01'"))
        .holds(
            """
            entity_id | share_low | share_high
            iso3:CHN  | %s        | 1.0
            iso3:JPN  | %s        | %s
            wd:Q15031 | %s        | %s
            """
                .formatted(
                    3 / (3 + z2),
                    (1.0 / 3 + z2 / 6 - reach) / (1 + z2 / 3),
                    (1.0 / 3 + z2 / 6 + reach) / (1 + z2 / 3),
                    (1.0 / 3 + z2 / 6 - reach) / (1 + z2 / 3),
                    (1.0 / 3 + z2 / 6 + reach) / (1 + z2 / 3)));
  }

  private static Dataset<Row> table(int fillMin) {
    Panel panel =
        new Panel(
            readings(ARTICLES), Bucket.MONTH, LocalDate.of(2023, 1, 5), LocalDate.of(2023, 3, 1));
    return EntityPeriods.of(panel, Bucket.MONTH, fillMin);
  }
}
