package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ingest, analyze and report, one after another, make what run makes. */
class StepsTest {

  @TempDir Path root;
  private Path input;

  @BeforeEach
  void input() throws IOException {
    root = root.toRealPath();
    input = Runs.writeFaults(root.resolve("in"));
    Files.delete(input.resolve(".hidden"));
  }

  @Test
  void threeStepsInOnePlaceGiveTheBytesOfOneRun() throws IOException {
    String[] choices = {"--window", "article", "--from", "2023-01-03"};
    Path whole = root.resolve("whole");
    Path steps = root.resolve("steps");
    assertThat(
            Runs.run(input, whole, "--max-bad", "1", choices[0], choices[1], choices[2], choices[3])
                .err())
        .isEmpty();

    assertThat(ingest(steps)).isEqualTo(new Shell(0, steps + "\n", ""));
    assertThat(Shell.run("verify", steps.toString()).code()).isZero();
    assertThat(step("analyze", steps, choices)).isEqualTo(new Shell(0, steps + "\n", ""));
    assertThat(Shell.run("verify", steps.toString()).code()).isZero();
    assertThat(step("report", steps)).isEqualTo(new Shell(0, steps + "/report.html\n", ""));

    Runs.assertSameFiles(steps, whole);
    assertThat(timeless(steps)).isEqualTo(timeless(whole));
    assertThat(Shell.run("verify", steps.toString()).code()).isZero();
  }

  @Test
  void eachStepMayMakeAFolderOfItsOwn() throws IOException {
    Path one = root.resolve("1");
    Path two = root.resolve("2");
    Path three = root.resolve("3");
    ingest(one);
    assertThat(step("analyze", one, "--output", two.toString()).code()).isZero();
    assertThat(
            Shell.run("report", "--input", two.toString(), "--output", three.toString(), "--quiet"))
        .isEqualTo(new Shell(0, three + "/report.html\n", ""));

    assertThat(one.resolve("data/mentions.csv")).doesNotExist();
    assertThat(two.resolve("report.html")).doesNotExist();
    for (Path run : List.of(one, two, three)) {
      assertThat(Shell.run("verify", run.toString()).code()).isZero();
    }
  }

  @Test
  void whatAStepHasMadeItReplacesWithForceOnly() throws IOException {
    Path out = root.resolve("out");
    ingest(out);
    assertThat(step("analyze", out, "--from", "2023-02-01").code()).isZero();

    assertThat(step("analyze", out).err())
        .isEqualTo("entente: output holds a run already: " + out + "; --force replaces it\n");
    assertThat(step("analyze", out, "--force").code()).isZero();
    assertThat(Files.readString(out.resolve("data/articles.csv")))
        .contains("good.txt", "2023-02-04");
  }

  @Test
  void aStepNeedsTheOneBeforeIt() throws IOException {
    Path out = root.resolve("out");
    ingest(out);

    assertThat(step("report", out))
        .isEqualTo(
            new Shell(3, "", "entente: no tables to report on in " + out + "; analyze it first\n"));
    assertThat(step("analyze", input))
        .isEqualTo(new Shell(3, "", "entente: no run: " + input + " has no run.json\n"));
    assertThat(Shell.run("analyze").err())
        .isEqualTo("entente: name the folder of the run to go on with, once\n");
  }

  private Shell ingest(Path output) {
    return Shell.run(
        "ingest",
        "--input",
        input.toString(),
        "--output",
        output.toString(),
        "--as-of",
        "2024-12-31",
        "--max-bad",
        "1",
        "--master",
        "local[2]",
        "--quiet");
  }

  private static Shell step(String command, Path run, String... more) {
    java.util.List<String> line =
        new java.util.ArrayList<>(
            java.util.List.of(command, run.toString(), "--master", "local[2]", "--quiet"));
    line.addAll(List.of(more));
    return Shell.run(line.toArray(String[]::new));
  }

  private static ObjectNode timeless(Path run) throws IOException {
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(run.resolve("run.json").toFile());
    json.remove("finished");
    return json;
  }
}
