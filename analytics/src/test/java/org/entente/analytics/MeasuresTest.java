package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.entente.analytics.DatasetAssert.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.entente.core.relation.PairTest;
import org.entente.core.statistics.BenjaminiHochberg;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest extends SparkTest {

  private static final StructType COUNTS =
      new StructType()
          .add("family", StringType, false)
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("n_windows", LongType, false)
          .add("n_a", LongType, false)
          .add("n_b", LongType, false)
          .add("windows_total", LongType, false)
          .add("squares", LongType, false)
          .add("entities", LongType, false);

  /** Few windows make many ties among the p-values, and entities with too few. */
  @ParameterizedTest
  @ValueSource(longs = {12, 5000})
  void qValuesAreThoseOfCoreWithinEachFamilyOfEntitiesWithEnoughWindows(long windows) {
    List<Row> counts = counts(new Random(windows), windows);
    Map<String, List<Row>> tested = new TreeMap<>();
    List<List<Object>> expected = new ArrayList<>();
    for (Row row : counts) {
      if (Math.min(row.<Long>getAs("n_a"), row.<Long>getAs("n_b")) >= 5) {
        tested.computeIfAbsent(row.getAs("family"), f -> new ArrayList<>()).add(row);
      } else {
        expected.add(Arrays.asList(row.getAs("family"), row.getAs("entity_b"), null));
      }
    }
    for (List<Row> family : tested.values()) {
      double[] q =
          BenjaminiHochberg.qValues(
              family.stream().mapToDouble(MeasuresTest::p).toArray(), 40 * 39 / 2);
      for (int i = 0; i < q.length; i++) {
        Row row = family.get(i);
        expected.add(List.of(row.getAs("family"), row.getAs("entity_b"), q[i]));
      }
    }

    assertThat(Measures.withAssociation(SPARK.createDataFrame(counts, COUNTS), "family"))
        .holds(List.of("family", "entity_b", "q_value"), expected);
  }

  private static double p(Row row) {
    long both = row.getAs("n_windows");
    long squares = row.getAs("squares");
    double expected =
        row.<Long>getAs("n_a") * (double) row.<Long>getAs("n_b") / row.<Long>getAs("windows_total");
    return PairTest.pValue(both, expected, both == 0 ? 1 : (double) squares / both);
  }

  private static List<Row> counts(Random random, long windows) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      long a = 1 + random.nextInt((int) windows);
      long b = 1 + random.nextInt((int) windows);
      long least = Math.max(0, a + b - windows);
      long both = least + random.nextInt((int) (Math.min(a, b) - least) + 1);
      rows.add(
          new GenericRowWithSchema(
              new Object[] {
                "f" + random.nextInt(3),
                "a",
                "b%03d".formatted(i),
                both,
                a,
                b,
                windows,
                both + 2 * random.nextInt((int) both + 1),
                40L
              },
              COUNTS));
    }
    return rows;
  }
}
