package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  @BeforeEach
  void aRun() throws IOException {
    root = root.toRealPath();
    in = Runs.writeFaults(root.resolve("in"));
    out = root.resolve("out");
    Files.delete(in.resolve(".hidden"));
    write("late.txt", " date 2030-01-02 Later\n\nChina met Japan again.\n");
    write(
        "ids.jsonl", "{\"id\": \"w3\", \"date\": \"2023-02-05\", \"text\": \"France rested.\"}\n");
    zip("India met China.");
    assertThat(run("run", out)).contains("reading 7 file(s)\n");
  }

  @Test
  void nothingIsNew() throws IOException {
    assertThat(append()).contains("reading 0 file(s); 7 are unchanged");
  }

  @Test
  void aFileIsAdded() throws IOException {
    write("new.txt", " date 2023-01-09 News\n\nChina met Japan in Russia.\n");

    assertThat(append()).contains("reading 1 file(s); 7 are unchanged");
  }

  @Test
  void filesAreChangedAndOneOfThemInAnArchive() throws IOException {
    write(
        "wire.jsonl",
        "{\"id\": \"w1\", \"date\": \"2023-01-03\", \"text\": \"Italy met France.\"}\n");
    zip("India met Nepal.");

    assertThat(append()).contains("reading 2 file(s); 5 are unchanged");
  }

  @Test
  void theKeptOfTwoDuplicatesIsWithdrawn() throws IOException {
    Files.delete(in.resolve("good.txt"));

    assertThat(append()).contains("reading 0 file(s); 6 are unchanged");
    assertThat(Files.readString(out.resolve("data/articles.csv"))).contains(",same.txt,");
    assertThat(Files.readString(out.resolve("data/duplicates.csv"))).doesNotContain("same.txt");
  }

  @Test
  void theOwnerOfAnIdIsWithdrawn() throws IOException {
    assertThat(Files.readString(out.resolve("quarantine/summary.csv"))).contains("ID_CONFLICT");
    Files.delete(in.resolve("wire.jsonl"));

    assertThat(append()).contains("reading 0 file(s); 6 are unchanged");
    assertThat(Files.readString(out.resolve("data/articles.csv"))).contains(",ids.jsonl,");
  }

  @Test
  void aLaterDayReadsAgainWhatWasTooLateOnly() throws IOException {
    assertThat(append("--as-of", "2031-01-01")).contains("reading 1 file(s); 6 are unchanged");
    assertThat(Files.readString(out.resolve("data/articles.csv"))).contains(",late.txt,");
    assertThat(append("--as-of", "2029-01-01")).contains("all files are read again");
  }

  @Test
  void otherRulesReadAllAgainAndOtherChoicesMatchAllAgain() throws IOException {
    assertThat(append("--default-date", "2023-01-01"))
        .contains("all files are read again: program or options are others than before\n")
        .contains("reading 7 file(s)\n");
    assertThat(append("--default-date", "2023-01-01", "--window", "article"))
        .contains("reading 0 file(s); 7 are unchanged")
        .contains("finding who is named in all articles");
  }

  @Test
  void aRunThatIsIngestedAgainIsAnalyzedWithWhatWasFoundBefore() throws IOException {
    write("new.txt", " date 2023-01-09 News\n\nChina met Japan in Russia.\n");

    assertThat(run("ingest", out, "--append")).contains("reading 1 file(s); 7 are unchanged");
    assertThat(out.resolve("report.html")).doesNotExist();
    assertThat(Shell.run("analyze", out.toString(), "--master", "local[2]").err())
        .contains("finding who is named in articles that are new or changed");
    assertThat(Shell.run("report", out.toString()).code()).isZero();

    assertEqualsFullRun();
  }

  @Test
  void withoutAnEarlierRunAllIsRead() throws IOException {
    Path other = root.resolve("other");

    assertThat(run("run", other, "--append")).contains("reading 7 file(s)\n");
    Runs.assertSameFiles(other, out);
  }

  private String append(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of(more));
    all.add("--append");
    String said = run("run", out, all.toArray(String[]::new));
    assertEqualsFullRun(more);
    assertThat(Shell.run("verify", out.toString()).code()).isZero();
    return said;
  }

  private void assertEqualsFullRun(String... more) throws IOException {
    Path full = root.resolve("full");
    List<String> all = new ArrayList<>(List.of(more));
    all.add("--force");
    run("run", full, all.toArray(String[]::new));
    Runs.assertSameFiles(out, full);
  }

  private String run(String command, Path output, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                command,
                "--input",
                in.toString(),
                "--output",
                output.toString(),
                "--max-bad",
                "1",
                "--master",
                "local[2]"));
    if (!List.of(more).contains("--as-of")) {
      line.addAll(List.of("--as-of", "2029-12-31"));
    }
    line.addAll(List.of(more));
    Shell shell = Shell.run(line.toArray(String[]::new));
    assertThat(shell.err() + shell.code()).endsWith("0");
    return shell.err();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private void zip(String text) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("b/c.txt"));
      zip.write(
          (" date 2023-01-02 In an archive\n\n" + text + "\n")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
