package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;

class CowCodesTest extends SparkTest {

  private static final CowCodes COW = new CowCodes(List.of());

  private static Dataset<Row> rows(String day, String... lines) {
    StructType schema = new StructType().add("id", StringType).add(day, DateType);
    List<Row> rows =
        cells(String.join("\n", lines)).stream()
            .map(c -> RowFactory.create(c[0], LocalDate.parse(c[1])))
            .toList();
    return SPARK.createDataFrame(rows, schema);
  }

  @Test
  void inAPeriodTheNumberOfItsFirstDayCounts() {
    DatasetAssert.assertThat(
            COW.inPeriod(
                rows(
                    "period_start",
                    "iso3:DEU     | 1990-01-01",
                    "iso3:DEU     | 1991-01-01",
                    "iso3:SSD     | 2010-01-01",
                    "iso3:SSD     | 2011-01-01",
                    "name:nobody  | 2011-01-01"),
                Bucket.YEAR,
                "id",
                "cow"))
        .holds(
            """
            id          | period_start | cow
            iso3:DEU    | 1990-01-01   | 260
            iso3:DEU    | 1991-01-01   | 255
            iso3:SSD    | 2010-01-01   |
            iso3:SSD    | 2011-01-01   | 626
            name:nobody | 2011-01-01   |
            """);
  }

  @Test
  void overTheWholeRangeTheLastDayCounts() {
    DatasetAssert.assertThat(
            COW.lastSeen(
                rows("last_seen", "iso3:SUN | 1991-12-25", "iso3:SUN | 1992-03-01"), "id", "cow"))
        .holds(
            """
            id       | last_seen  | cow
            iso3:SUN | 1991-12-25 | 365
            iso3:SUN | 1992-03-01 |
            """);
  }
}
