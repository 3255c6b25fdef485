package org.entente.analytics;

import static org.entente.analytics.DatasetAssert.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.analytics.io.Sources;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsToConflictsTest extends SparkTest {

  @Test
  void anIdOfTwoTextsStaysWithTheEarliestAndTheOthersAreRejectedWithTheirBytes(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id": "7", "date": "2023-01-02", "text": "Later text."}
        {"id": "7", "date": "2023-01-01", "text": "First text."}
        {"id": "7", "date": "2023-01-03", "text": "First text."}
        {"id": "8", "date": "2023-01-03", "text": "Later text."}
        {"date": "2023-01-03", "text": "Without id."}
        {"date": "2023-01-03", "text": "Without id either."}
        """);
    Files.writeString(
        folder.resolve("b.jsonl"),
        "{\"doc_id\": \"8\", \"date\": \"2023-01-04\", \"text\": \"Other.\"}\n");
    Dataset<Row> records = records(folder);
    RecordsToArticles kept = new RecordsToArticles(records);

    assertThat(kept.articles())
        .holds(
            """
            source_file | record_no | source_id | body
            a.jsonl     | 2         | 7         | First text.
            a.jsonl     | 4         | 8         | Later text.
            a.jsonl     | 5         |           | Without id.
            a.jsonl     | 6         |           | Without id either.
            """);
    assertThat(kept.duplicates().select("source_file", "record_no", "source_id"))
        .holds(
            """
            source_file | record_no | source_id
            a.jsonl     | 3         | 7
            """);
    assertThat(
            RecordsToRejections.of(records)
                .withColumn("raw", functions.substring(functions.col("raw").cast("string"), 1, 14)))
        .holds(
            """
            source_file | record_no | reason      | detail                                     | field | raw
            a.jsonl     | 1         | ID_CONFLICT | id 7 is that of another text too: a.jsonl:2 | id    | {"id": "7", "d
            b.jsonl     | 1         | ID_CONFLICT | id 8 is that of another text too: a.jsonl:4 | id    | {"doc_id": "8"
            """);
    assertThat(RecordsToLedger.of(records, kept.duplicates()))
        .holds(
            """
            source_file | n_in | n_kept | n_duplicate | n_rejected
            a.jsonl     | 6    | 4      | 1           | 1
            b.jsonl     | 1    | 0      | 0           | 1
            """);
  }

  private static Dataset<Row> records(Path folder) throws Exception {
    Rules rules =
        new Rules(Rules.Format.AUTO, Optional.empty(), LocalDate.of(2024, 12, 31), Limits.STANDARD);
    Dataset<Row> read =
        new FilesToRecords(SPARK, rules)
            .read(new Sources(new Configuration(false)).list(List.of(folder.toString())));
    return RecordsToConflicts.rejected(read, RecordsToConflicts.of(read));
  }
}
