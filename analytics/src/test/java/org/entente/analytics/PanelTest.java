package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

class PanelTest extends SparkTest {

  @Test
  void sparkPutsEveryDayOfSevenYearsIntoThePeriodThatCoreDoes() {
    List<LocalDate> days = LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).toList();
    Column[] starts =
        Arrays.stream(Bucket.values())
            .map(bucket -> Panel.periodStart(bucket).as(bucket.word()))
            .toArray(Column[]::new);
    List<Row> rows =
        SPARK
            .createDataset(days, Encoders.LOCALDATE())
            .toDF("published")
            .select(withDay(starts))
            .collectAsList();

    assertThat(rows).hasSize(2557);
    for (Row row : rows) {
      LocalDate day = row.getAs("published");
      for (Bucket bucket : Bucket.values()) {
        assertThat(row.<LocalDate>getAs(bucket.word()))
            .as("%s of %s", bucket, day)
            .isEqualTo(bucket.startOf(day));
      }
    }
  }

  private static Column[] withDay(Column[] starts) {
    Column[] all = Arrays.copyOf(starts, starts.length + 1);
    all[starts.length] = col("published");
    return all;
  }

  @Test
  void everyPeriodFromTheFirstDayToTheLastHasItsRowEvenWithoutAnArticle() {
    Dataset<Row> readings =
        readings(
            """
            a1 | 2022-12-31 | AP | China met Japan. Russia watched.
            a2 | 2023-02-01 | AP | France rested.
            """);

    DatasetAssert.assertThat(panel(readings, Bucket.MONTH).totals())
        .holds(
            """
            period_start | articles_total | windows_total | clusters_total
            2022-12-01   | 1              | 2             | 1
            2023-01-01   | 0              | 0             | 0
            2023-02-01   | 1              | 1             | 1
            """);
    DatasetAssert.assertThat(panel(readings, Bucket.QUARTER).totals())
        .holds(
            """
            period_start | articles_total | windows_total | clusters_total
            2022-10-01   | 1              | 2             | 1
            2023-01-01   | 1              | 1             | 1
            """);
  }

  private static Panel panel(Dataset<Row> readings, Bucket bucket) {
    return new Panel(readings, bucket, LocalDate.of(2022, 12, 31), LocalDate.of(2023, 2, 1));
  }
}
