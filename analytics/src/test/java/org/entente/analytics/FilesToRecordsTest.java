package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.MissingInput;
import org.entente.analytics.io.Sources;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However files are spread over tasks, and whatever happens to them, each record has its row. */
class FilesToRecordsTest extends SparkTest {

  private static final Rules RULES =
      new Rules(Rules.Format.AUTO, Optional.empty(), LocalDate.of(2024, 12, 31), Limits.STANDARD);

  @TempDir Path input;

  @Test
  void outcomesAreTheSameForOneOrManyTasksAndSlices() throws Exception {
    StringBuilder lines = new StringBuilder("\n");
    for (int i = 0; i < 300; i++) {
      lines.append(line(i)).append(i % 7 == 0 ? "\n{broken\n" : "\r\n").append(" \n");
    }
    write("large.jsonl", lines.toString());
    write("small.txt", " date 2023-07-27 T\n\nBody.");
    zip("a.zip", "in/large.jsonl", lines.toString());
    List<InputFile> files = list();

    List<String> once = rows(read(files, Long.MAX_VALUE, Long.MAX_VALUE));
    List<String> ledger = ledger(read(files, Long.MAX_VALUE, Long.MAX_VALUE));

    assertThat(once).hasSize(2 * 343 + 1);
    assertThat(ledger).hasSize(4).anyMatch(row -> row.startsWith("[large.jsonl,"));
    for (int tasks : new int[] {2, 7, 200}) {
      Dataset<Row> records = read(files, lines.length() / tasks / 3, 1);
      assertThat(records.rdd().getNumPartitions()).isGreaterThanOrEqualTo(tasks);
      assertThat(rows(records)).isEqualTo(once);
      assertThat(ledger(records)).isEqualTo(ledger);
    }
  }

  @Test
  void tenThousandTinyFilesAreFewTasks() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      files.add(new InputFile("/gone/" + i, "f" + i, 2_000, 0));
    }

    assertThat(new FilesToRecords(SPARK, RULES).read(files).rdd().getNumPartitions()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeOpenedIsARecordAndTheOthersAreKept() throws Exception {
    write("a.txt", " date 2023-07-27 T\n\nBody.");
    write("gone.jsonl", line(1));
    List<InputFile> files = list();
    Files.delete(input.resolve("gone.jsonl"));

    for (long large : new long[] {1, Long.MAX_VALUE}) {
      assertThat(
              rows(
                  read(files, 1 << 20, large)
                      .select("source_file", "record_no", "outcome", "reason")))
          .containsExactly("[a.txt,1,kept,null]", "[gone.jsonl,1,rejected,UNREADABLE]");
    }
  }

  @Test
  void aFileThatChangedSinceItWasListedKeepsItsRecordsAndHasOneMoreThatSaysSo() throws Exception {
    write("a.jsonl", line(1) + "\n" + line(2) + "\n");
    List<InputFile> files = list();
    write("a.jsonl", line(1) + "\n" + line(2) + "\n" + line(3) + "\n");

    for (long large : new long[] {1, Long.MAX_VALUE}) {
      Dataset<Row> records = read(files, 1 << 20, large).cache();

      assertThat(rows(records.select("source_file", "record_no", "outcome", "reason")))
          .containsExactly(
              "[a.jsonl,1,kept,null]",
              "[a.jsonl,2,kept,null]",
              "[a.jsonl,3,kept,null]",
              "[a.jsonl,4,rejected,INPUT_CHANGED]");
      assertThat(
              rows(
                  RecordsToLedger.of(records, new RecordsToArticles(records).duplicates())
                      .select("source_file", "n_in", "n_kept", "n_rejected")))
          .containsExactly("[a.jsonl,4,3,1]");
    }
  }

  private static String line(int i) {
    return "{\"id\":\"" + i + "\",\"title\":\"T" + i + "\",\"date\":\"2023-07-27\"}";
  }

  private static Dataset<Row> read(List<InputFile> files, long bytesATask, long large) {
    return new FilesToRecords(SPARK, RULES, bytesATask, large).read(files);
  }

  /** All rows of records, without the rows on files, whose number goes by slices. */
  private static List<String> rows(Dataset<Row> records) {
    List<String> columns = List.of(records.columns());
    Dataset<Row> outcomes =
        columns.contains("outcome") ? records.where(col("outcome").notEqual("file")) : records;
    return outcomes.drop("raw", "head").collectAsList().stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private static List<String> ledger(Dataset<Row> records) {
    return rows(RecordsToLedger.of(records, new RecordsToArticles(records).duplicates()));
  }

  private List<InputFile> list() throws IOException, MissingInput {
    return new Sources(new Configuration(false)).list(List.of(input.toString()));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(input.resolve(name), text);
  }

  private void zip(String name, String member, String text) throws IOException {
    try (OutputStream out = Files.newOutputStream(input.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(member));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
