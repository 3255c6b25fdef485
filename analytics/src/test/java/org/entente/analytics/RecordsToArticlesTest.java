package org.entente.analytics;

import static org.entente.analytics.DatasetAssert.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsToArticlesTest extends SparkTest {

  private static final String RECORDS =
      """
      later.txt    | 1  | earliest-day   | 2023-01-03 | AFP
      sooner.txt   | 1  | earliest-day   | 2023-01-02 | Yonhap
      a.txt        | 1  | first-source   | 2023-01-02 | Yonhap
      b.txt        | 1  | first-source   | 2023-01-02 | AFP
      a.txt        | 2  | no-source      | 2023-01-02 | AFP
      z.txt        | 1  | no-source      | 2023-01-02 |
      b.txt        | 2  | first-file     | 2023-01-02 | AFP
      a.txt        | 3  | first-file     | 2023-01-02 | AFP
      many.jsonl   | 10 | first-record   | 2023-01-02 | AFP
      many.jsonl   | 9  | first-record   | 2023-01-02 | AFP
      many.jsonl   | 11 | first-record   | 2023-01-02 | AFP
      single.txt   | 1  | alone          | 2023-01-02 | AFP
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void ofEqualContentTheEarliestThenTheFirstStaysHoweverRowsLie(int partitions) {
    RecordsToArticles split = new RecordsToArticles(records(partitions));

    assertThat(split.articles())
        .holds(
            """
            article_id   | source_file | record_no | body
            alone        | single.txt  | 1         | text of alone
            earliest-day | sooner.txt  | 1         | text of earliest-day
            first-file   | a.txt       | 3         | text of first-file
            first-record | many.jsonl  | 9         | text of first-record
            first-source | b.txt       | 1         | text of first-source
            no-source    | z.txt       | 1         | text of no-source
            """);
    assertThat(split.duplicates())
        .holds(
            """
            source_file | record_no | source_id     | article_id
            a.txt       | 1         | a.txt-1       | first-source
            a.txt       | 2         | a.txt-2       | no-source
            b.txt       | 2         | b.txt-2       | first-file
            later.txt   | 1         | later.txt-1   | earliest-day
            many.jsonl  | 10        | many.jsonl-10 | first-record
            many.jsonl  | 11        | many.jsonl-11 | first-record
            """);
  }

  private static Dataset<Row> records(int partitions) {
    List<Row> rows = new ArrayList<>();
    for (String[] c : cells(RECORDS)) {
      Object[] row = new Object[RecordRow.SCHEMA.size()];
      set(row, "outcome", RecordRow.KEPT);
      set(row, "source_file", c[0]);
      set(row, "record_no", Long.valueOf(c[1]));
      set(row, "article_id", c[2]);
      set(row, "source_id", c[0] + "-" + c[1]);
      set(row, "published", LocalDate.parse(c[3]));
      set(row, "source", text(c[4]));
      set(row, "body", "text of " + c[2]);
      rows.add(RowFactory.create(row));
    }
    Collections.shuffle(rows, new Random(partitions));
    return SPARK.createDataFrame(rows, RecordRow.SCHEMA).repartition(partitions);
  }

  private static void set(Object[] row, String column, Object value) {
    row[RecordRow.SCHEMA.fieldIndex(column)] = value;
  }
}
