package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.entente.analytics.DatasetAssert.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.relation.Window;
import org.junit.jupiter.api.Test;

class DyadsToBackboneTest extends SparkTest {

  private static final StructType DYADS =
      new StructType()
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("n_clusters", LongType, false)
          .add("n_a", LongType, false)
          .add("n_b", LongType, false)
          .add("lift", DoubleType)
          .add("llr", DoubleType)
          .add("q_value", DoubleType);

  /** Lines of a | b | n_clusters | n_a | n_b | lift | llr | q. */
  private static Dataset<Row> dyads(String lines) {
    List<Row> rows =
        cells(lines).stream()
            .map(
                c ->
                    RowFactory.create(
                        c[0],
                        c[1],
                        Long.valueOf(c[2]),
                        Long.valueOf(c[3]),
                        Long.valueOf(c[4]),
                        number(c[5]),
                        number(c[6]),
                        number(c[7])))
            .toList();
    return SPARK.createDataFrame(rows, DYADS);
  }

  private static Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }

  /**
   * Russia has ties of 80, 5, 4 and 1 stories. At Russia that with Ukraine has disparity (1 −
   * 90/100)³ = 0.001; the others stand out nowhere, but Cuba and Mali have no stronger one.
   */
  @Test
  void aTieIsKeptThatStandsOutOrIsTheStrongestOfOneEnd() {
    assertThat(
            DyadsToBackbone.of(
                dyads(
                    """
                    iso3:RUS | iso3:UKR | 80 | 200 | 150 | 3.0 | 50.0 | 0.00001
                    iso3:POL | iso3:RUS |  5 |  40 | 200 | 1.5 |  7.0 | 0.04
                    iso3:CUB | iso3:RUS |  4 |  20 | 200 | 1.5 |  7.0 | 0.04
                    iso3:MLI | iso3:RUS |  1 |  20 | 200 | 1.5 |  7.0 | 0.04
                    iso3:POL | iso3:UKR |  6 |  40 | 150 | 1.5 |  8.0 | 0.04
                    iso3:MLI | iso3:UKR |  1 |  20 | 150 | 1.5 |  6.0 | 0.04
                    """),
                Window.SENTENCE))
        .holds(
            """
            entity_a | entity_b | backbone | backbone_reason
            iso3:RUS | iso3:UKR | true     | disparity 0.001 at iso3:RUS
            iso3:POL | iso3:RUS | false    | spread evenly, disparity >= 0.05
            iso3:CUB | iso3:RUS | true     | strongest tie of iso3:CUB
            iso3:MLI | iso3:RUS | true     | strongest tie of iso3:MLI
            iso3:POL | iso3:UKR | true     | strongest tie of iso3:POL
            iso3:MLI | iso3:UKR | false    | spread evenly, disparity >= 0.05
            """);
  }

  @Test
  void aTieThatIsNotMoreThanChanceIsDroppedAndGivesNobodyStrength() {
    assertThat(
            DyadsToBackbone.of(
                dyads(
                    """
                    iso3:RUS | iso3:UKR | 90 | 200 | 150 | 1.1 | 1.0 | 0.05
                    iso3:POL | iso3:RUS | 60 |  90 | 200 | 0.9 | -1.0 | 1.0
                    iso3:CUB | iso3:RUS |  4 |   4 | 200 | 2.0 | 7.0 |
                    iso3:CUB | iso3:FJI |  2 |   4 |   3 | 2.0 | 7.0 |
                    iso3:MLI | iso3:RUS |  4 |  20 | 200 |     |     | 1.0
                    iso3:FRA | iso3:RUS |  1 |  20 | 200 | 1.5 | 7.0 | 0.04
                    """),
                Window.PARAGRAPH))
        .holds(
            """
            entity_a | entity_b | backbone | backbone_reason
            iso3:RUS | iso3:UKR | false    | not beyond chance, q >= 0.05
            iso3:POL | iso3:RUS | false    | no more often than by chance
            iso3:CUB | iso3:RUS | false    | not tested: fewer than 5 paragraphs name iso3:CUB
            iso3:CUB | iso3:FJI | false    | not tested: fewer than 5 paragraphs name iso3:CUB
            iso3:MLI | iso3:RUS | false    | no more often than by chance
            iso3:FRA | iso3:RUS | true     | strongest tie of iso3:FRA
            """);
  }
}
