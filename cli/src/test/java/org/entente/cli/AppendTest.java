package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is appended to is what a full run would make, byte for byte, and little of it is read. */
class AppendTest {

  @TempDir Path root;
  private Path in;
  private Path out;
  private Path full;

  @BeforeEach
  void corpus() throws IOException {
    root = root.toRealPath();
    in = Runs.writeFaults(root.resolve("in"));
    out = root.resolve("out");
    full = root.resolve("full");
    Files.delete(in.resolve(".hidden"));
    write("late.txt", " date 2030-01-02 Later\n\nChina met Japan again.\n");
    write(
        "ids.jsonl",
        "{\"id\": \"w3\", \"date\": \"2023-02-05\", \"text\": \"France met Italy.\"}\n");
    zip("India met China.");
  }

  @Test
  void nothingNewAndThenFilesAddedChangedAndWithdrawn() throws IOException {
    assertThat(make("run", out, "--append")).contains("reading 7 file(s)\n");
    Runs.copy(out, full);

    assertThat(make("run", out, "--append"))
        .contains("reading 0 file(s); 7 are unchanged\n")
        .contains("finding who is named in articles that are new or changed\n");
    Runs.assertSameFiles(out, full);

    write("new.txt", " date 2023-01-09 News\n\nChina met Japan in Russia.\n");
    zip("India met Nepal.");
    Files.delete(in.resolve("late.txt"));
    assertThat(make("run", out, "--append")).contains("reading 2 file(s); 5 are unchanged\n");
    make("run", full, "--force");
    Runs.assertSameFiles(out, full);
    assertThat(Shell.run("verify", out.toString()).code()).isZero();
  }

  @Test
  void stepsAppendTooAndArticlesAreNotReadTwice() throws IOException {
    make("run", out);
    write("new.txt", " date 2023-01-09 News\n\nChina met Japan in Russia.\n");

    assertThat(make("ingest", out, "--append")).contains("reading 1 file(s); 7 are unchanged\n");
    assertThat(out.resolve("report.html")).doesNotExist();
    assertThat(Shell.run("analyze", out.toString(), "--master", "local[2]").err())
        .contains("finding who is named in articles that are new or changed\n");
    assertThat(Shell.run("report", out.toString()).code()).isZero();

    make("run", full);
    Runs.assertSameFiles(out, full);
  }

  @Test
  void whereTheKeptOfTwoDuplicatesIsWithdrawnTheOtherIsKept() throws IOException {
    make("ingest", out);
    assertThat(read("data/duplicates.csv")).contains("same.txt");
    Files.delete(in.resolve("good.txt"));

    assertThat(appended()).contains("reading 0 file(s); 6 are unchanged\n");
    assertThat(read("data/articles.csv")).contains(",same.txt,");
    assertThat(read("data/duplicates.csv")).doesNotContain("same.txt");
  }

  @Test
  void whereTheOwnerOfAnIdIsChangedTheOtherTextIsKept() throws IOException {
    make("ingest", out);
    assertThat(read("quarantine/summary.csv")).contains("ID_CONFLICT");
    write(
        "wire.jsonl",
        "{\"id\": \"w1\", \"date\": \"2023-01-03\", \"text\": \"Italy met Peru.\"}\n");

    assertThat(appended()).contains("reading 1 file(s); 6 are unchanged\n");
    assertThat(read("data/articles.csv")).contains(",ids.jsonl,");
    assertThat(read("quarantine/summary.csv")).doesNotContain("ID_CONFLICT");
  }

  @Test
  void aLaterDayReadsAgainOnlyWhatWasTooLateAndAnEarlierOneAll() throws IOException {
    make("ingest", out);

    assertThat(appended("--as-of", "2031-01-01")).contains("reading 1 file(s); 6 are unchanged\n");
    assertThat(read("data/articles.csv")).contains(",late.txt,");
    assertThat(make("ingest", out, "--append"))
        .contains("all files are read again: program or options are others than before\n")
        .contains("reading 7 file(s)\n");
  }

  @Test
  void otherRulesReadAllAgain() throws IOException {
    make("ingest", out);

    assertThat(appended("--default-date", "2023-01-01"))
        .contains("all files are read again: program or options are others than before\n")
        .contains("reading 7 file(s)\n");
  }

  /** Ingests again, and compares with a full ingest. */
  private String appended(String... more) throws IOException {
    List<String> append = new ArrayList<>(List.of(more));
    append.add("--append");
    String said = make("ingest", out, append.toArray(String[]::new));
    make("ingest", full, more);
    Runs.assertSameFiles(out, full);
    return said;
  }

  private String make(String command, Path output, String... more) {
    List<String> line = new ArrayList<>(List.of(command, "--input", in.toString()));
    line.addAll(List.of("--output", output.toString(), "--max-bad", "1", "--master", "local[2]"));
    if (!List.of(more).contains("--as-of")) {
      line.addAll(List.of("--as-of", "2029-12-31"));
    }
    line.addAll(List.of(more));
    Shell shell = Shell.run(line.toArray(String[]::new));
    assertThat(shell.err() + shell.code()).endsWith("0");
    return shell.err();
  }

  private String read(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private void zip(String text) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("b/c.txt"));
      zip.write((" date 2023-01-02 Zipped\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
