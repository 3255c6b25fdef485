package org.entente.analytics;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

class DyadsToEgoTest extends SparkTest {

  private static final Dyads DYADS =
      new Dyads(
          new Panel(
              readings(
                  """
                  a1 | 2023-01-05 | AP | China met Japan. Japan spoke. Russia met France.
                  a2 | 2023-02-01 | AP | China met Japan. Japan met Russia.
                  """),
              Bucket.MONTH,
              LocalDate.of(2023, 1, 5),
              LocalDate.of(2023, 2, 1)));

  private static Dataset<Row> ego(String... focus) {
    return DyadsToEgo.of(
        DYADS.overRange(Window.SENTENCE), DYADS.byPeriod(Bucket.MONTH, 5), List.of(focus));
  }

  @Test
  void tiesAreSeenFromTheEntityInFocusWhicheverIdIsSmaller() {
    DatasetAssert.assertThat(ego("iso3:JPN"))
        .holds(
            """
            entity_id | bucket | period_start | other_id | n_windows | n_entity | n_other
            iso3:JPN  | month  | 2023-01-01   | iso3:CHN | 1         | 2        | 1
            iso3:JPN  | month  | 2023-02-01   | iso3:CHN | 1         | 2        | 1
            iso3:JPN  | month  | 2023-02-01   | iso3:RUS | 1         | 2        | 1
            iso3:JPN  |        |              | iso3:CHN | 2         | 4        | 2
            iso3:JPN  |        |              | iso3:RUS | 1         | 4        | 2
            """);
  }

  @Test
  void aTieOfTwoInFocusIsSeenFromEach() {
    DatasetAssert.assertThat(ego("iso3:CHN", "iso3:JPN").where("period_start = '2023-01-01'"))
        .holds(
            """
            entity_id | other_id | n_entity | n_other
            iso3:CHN  | iso3:JPN | 1        | 2
            iso3:JPN  | iso3:CHN | 2        | 1
            """);
  }
}
