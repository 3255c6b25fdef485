package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are no articles: each is set aside with its bytes, and its neighbours stay. */
class BadDataTest {

  @Test
  void faultyRecordsAreRejectedAndTheirNeighboursKept() throws IOException {
    Runs.Run run = Runs.onFaults();

    assertThat(run.column("articles", "source_file"))
        .containsExactlyInAnyOrder("good.txt", "wire.jsonl", "wire.jsonl");
    assertThat(run.column("articles", "source_id")).containsExactlyInAnyOrder("", "w1", "w3");
    assertThat(run.column("duplicates", "source_file")).containsExactly("same.txt");
    assertThat(run.file("quarantine/summary.csv"))
        .hasContent("reason,language,n\nDATE_MISSING,,1\nJSON_INVALID,,1\n");
  }

  @Test
  void theQuarantineHoldsTheBytesThatStandInTheFile() throws IOException {
    Runs.Run run = Runs.onFaults();
    List<String> lines = Files.readAllLines(run.file("quarantine/rejected.jsonl"));

    assertThat(lines).hasSize(2);
    for (String line : lines) {
      JsonNode row = new ObjectMapper().readTree(line);
      byte[] file = Files.readAllBytes(run.input().resolve(row.get("source_file").asText()));
      int start = row.get("byte_start").asInt();
      int end = row.get("byte_end").asInt();
      assertThat(row.get("raw").binaryValue()).isEqualTo(Arrays.copyOfRange(file, start, end));
    }
    JsonNode undated = new ObjectMapper().readTree(lines.get(0));
    assertThat(undated.get("reason").asText()).isEqualTo("DATE_MISSING");
    assertThat(undated.get("field").asText()).isEqualTo("date");
    assertThat(undated.get("excerpt").asText()).isEqualTo("Talks\n\nFrance met Italy.\n");
    JsonNode broken = new ObjectMapper().readTree(lines.get(1));
    assertThat(broken.get("reason").asText()).isEqualTo("JSON_INVALID");
    assertThat(broken.get("record_no").asInt()).isEqualTo(2);
    assertThat(new String(broken.get("raw").binaryValue(), StandardCharsets.UTF_8))
        .isEqualTo("{\"id\": \"w2\", \"date\": \"2023-01-03\", \"text\": \"Broken “off");
  }

  @Test
  void theLedgerAddsUpFileByFile() throws IOException {
    assertThat(
            Files.readString(Runs.onFaults().file("data/ledger.csv"))
                .replaceAll("[0-9a-f]{64}", "…"))
        .isEqualTo(
            """
            source_file,bytes,sha256,format,charset,n_in,n_kept,n_duplicate,n_rejected
            good.txt,41,…,text,UTF-8,1,1,0,0
            same.txt,41,…,text,UTF-8,1,0,1,0
            undated.txt,25,…,text,UTF-8,1,0,0,1
            wire.jsonl,204,…,jsonl,UTF-8,3,2,0,1
            """);
  }

  @Test
  void aHiddenFileIsPassedOverAloudAndTheReportIsNamed() {
    Runs.Run run = Runs.onFaults();

    assertThat(run.shell())
        .isEqualTo(
            new Shell(
                0,
                run.file("report.html") + "\n",
                "entente: not read, its name begins with '.': "
                    + run.input().resolve(".hidden")
                    + "\n"));
  }

  @Test
  void tooMuchBadDataStopsTheRunAndLeavesTheOldOneAsItWas(@TempDir Path root) throws IOException {
    Path input = Runs.writeFaults(root.resolve("in"));
    Files.delete(input.resolve(".hidden"));
    Path out = Files.createDirectories(root.resolve("out"));
    Files.writeString(out.resolve("run.json"), "old");

    Shell shell = Runs.run(input, out, "--force");

    assertThat(shell)
        .isEqualTo(
            new Shell(
                4,
                "",
                "entente: too much bad data: 6 record(s) in = 3 kept + 1 duplicate + 2 rejected"
                    + " (DATE_MISSING 1, JSON_INVALID 1); look into "
                    + out.toRealPath()
                    + ".rejected/quarantine/, or allow more by --max-bad\n"));
    assertThat(names(root)).containsExactly("in", "out", "out.rejected");
    assertThat(names(out)).containsExactly("run.json");
    assertThat(out.resolve("run.json")).hasContent("old");
    assertThat(Files.readAllLines(root.resolve("out.rejected/quarantine/rejected.jsonl")))
        .hasSize(2);
    assertThat(root.resolve("out.rejected/data/ledger.csv")).exists();
    assertThat(root.resolve("out.rejected/run.json"))
        .content()
        .contains("\"status\" : \"too much bad data\"", "\"exit_code\" : 4");
    assertThat(Shell.run("verify", root.resolve("out.rejected").toString()).code()).isZero();
  }

  @Test
  void threeBadRecordsOfTenAreTooManyAndEachIsSetAsideWithItsReason(@TempDir Path root)
      throws IOException {
    String good = "{\"date\": \"2023-01-02\", \"text\": \"China met Japan %d times.\"}\n";
    StringBuilder lines = new StringBuilder("{\n{\"text\": \"T\"}\n{\"date\": \"2023-02-29\"}\n");
    for (int i = 0; i < 7; i++) {
      lines.append(good.formatted(i));
    }
    Path input = Files.writeString(root.resolve("in.jsonl"), lines);

    Shell shell = Runs.run(input, root.resolve("out"));

    assertThat(shell.code()).isEqualTo(4);
    assertThat(shell.err())
        .contains("10 record(s) in = 7 kept + 0 duplicate + 3 rejected")
        .hasLineCount(1);
    assertThat(root.resolve("out")).doesNotExist();
    assertThat(root.resolve("out.rejected/quarantine/summary.csv"))
        .hasContent("reason,language,n\nDATE_INVALID,,1\nDATE_MISSING,,1\nJSON_INVALID,,1\n");
    assertThat(root.resolve("out.rejected/quarantine/rejected.jsonl")).content().hasLineCount(3);
    assertThat(Runs.run(input, root.resolve("out"), "--max-bad", "0.3").code()).isZero();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
