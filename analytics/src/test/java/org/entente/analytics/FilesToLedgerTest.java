package org.entente.analytics;

import static org.entente.analytics.DatasetAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.io.MissingInput;
import org.entente.analytics.io.Sources;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files on disk to the ledger: every record of every file is counted once. */
class FilesToLedgerTest extends SparkTest {

  @TempDir Path input;

  @Test
  void eachFilesRecordsAddUpToKeptDuplicateAndRejected() throws Exception {
    write("one.txt", " date 2023-01-02 Talks\n\nChina met Japan.\n");
    write("same.txt", " date 2023-01-05 Talks\n\nChina met Japan.\n");
    write("undated.txt", "Talks without a day\n\nChina met Japan.\n");
    write("empty.txt", "");
    write(
        "deep/er/many.jsonl",
        """
        {"id": "x1", "date": "2023-01-03", "title": "Talks", "text": "China met Japan."}
        {"id": "x2", "date": "2023-01-03", "title": "More talks", "text": "Russia met France."}
        {"id": "x3", "date": "2023-01-03", "title": "Broken

        {"id": "x4", "date": "2023-02-30", "title": "No such day", "text": "Russia met France."}
        """);
    Dataset<Row> records = read();
    RecordsToArticles split = new RecordsToArticles(records);

    assertThat(RecordsToLedger.of(records, split.duplicates()))
        .hasColumns(
            List.of(
                "source_file",
                "bytes",
                "sha256",
                "format",
                "charset",
                "n_in",
                "n_kept",
                "n_duplicate",
                "n_rejected"))
        .holds(
            """
            source_file        | format | n_in | n_kept | n_duplicate | n_rejected
            deep/er/many.jsonl | jsonl  | 4    | 1      | 1           | 2
            empty.txt          | text   | 0    | 0      | 0           | 0
            one.txt            | text   | 1    | 1      | 0           | 0
            same.txt           | text   | 1    | 0      | 1           | 0
            undated.txt        | text   | 1    | 0      | 0           | 1
            """);
    assertThat(split.duplicates())
        .holds(
            """
            source_file        | record_no | source_id
            deep/er/many.jsonl | 1         | x1
            same.txt           | 1         |
            """);
    assertThat(RecordsToRejections.of(records))
        .holds(
            """
            source_file        | record_no | reason       | field
            deep/er/many.jsonl | 3         | JSON_INVALID |
            deep/er/many.jsonl | 4         | DATE_INVALID | date
            undated.txt        | 1         | DATE_MISSING | date
            """);
  }

  private Dataset<Row> read() throws IOException, MissingInput {
    Rules rules =
        new Rules(Rules.Format.AUTO, Optional.empty(), LocalDate.of(2024, 12, 31), Limits.STANDARD);
    Sources sources = new Sources(new Configuration(false));
    return new FilesToRecords(SPARK, rules).read(sources.list(List.of(input.toString()))).cache();
  }

  private void write(String name, String text) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
