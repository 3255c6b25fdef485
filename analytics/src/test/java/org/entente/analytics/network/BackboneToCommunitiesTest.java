package org.entente.analytics.network;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.entente.analytics.DatasetAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.analytics.SparkTest;
import org.junit.jupiter.api.Test;

class BackboneToCommunitiesTest extends SparkTest {

  private static final StructType DYADS =
      new StructType()
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("n_clusters", LongType, false)
          .add("backbone", BooleanType, false);

  private static final StructType BY_PERIOD =
      new StructType()
          .add("period_start", DateType, false)
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("n_clusters", LongType, false);

  /** A triangle and a pair; the tie between them is not of the backbone. */
  private static final List<Row> RANGE =
      List.of(
          RowFactory.create("a", "b", 5L, true),
          RowFactory.create("a", "c", 5L, true),
          RowFactory.create("b", "c", 5L, true),
          RowFactory.create("c", "d", 9L, false),
          RowFactory.create("d", "e", 3L, true));

  private static final List<Row> PERIODS =
      List.of(
          RowFactory.create(LocalDate.of(2023, 1, 1), "a", "b", 2L),
          RowFactory.create(LocalDate.of(2023, 1, 1), "a", "c", 2L),
          RowFactory.create(LocalDate.of(2023, 1, 1), "c", "d", 9L),
          RowFactory.create(LocalDate.of(2023, 2, 1), "d", "e", 1L));

  @Test
  void placesAreThoseOfTheRangeAndOfEachPeriodsOwnTies() {
    assertThat(
            BackboneToCommunities.of(
                SPARK.createDataFrame(RANGE, DYADS), SPARK.createDataFrame(PERIODS, BY_PERIOD)))
        .hasColumns(
            List.of(
                "period_start",
                "entity_id",
                "community",
                "degree",
                "strength",
                "betweenness",
                "eigenvector"))
        .holds(
            """
            period_start | entity_id | community | degree | strength | betweenness
                         | a         | 1         | 2      | 10.0     | 0.0
                         | b         | 1         | 2      | 10.0     | 0.0
                         | c         | 1         | 2      | 10.0     | 0.0
                         | d         | 2         | 1      | 3.0      | 0.0
                         | e         | 2         | 1      | 3.0      | 0.0
            2023-01-01   | a         | 1         | 2      | 4.0      | 1.0
            2023-01-01   | b         | 1         | 1      | 2.0      | 0.0
            2023-01-01   | c         | 1         | 1      | 2.0      | 0.0
            2023-02-01   | d         | 2         | 1      | 1.0      | 0.0
            2023-02-01   | e         | 2         | 1      | 1.0      | 0.0
            """);
  }

  @Test
  void withoutABackboneTheTableIsEmpty() {
    assertThat(
            BackboneToCommunities.of(
                SPARK.createDataFrame(List.of(), DYADS), SPARK.createDataFrame(PERIODS, BY_PERIOD)))
        .holds("period_start | entity_id");
  }
}
