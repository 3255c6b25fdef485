package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.analytics.io.Sinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a run or its executors, there is the old result or the whole new one. */
class KilledIT {

  private static final String[] ON_SEEDS = {
    "run", "--input", Runs.SEEDS.toString(), "--as-of", "2024-12-31"
  };

  @TempDir Path root;
  private Path out;

  @BeforeEach
  void anEarlierRunIsThere() throws IOException {
    out = root.resolve("here/out");
    Files.createDirectories(out.getParent());
    Runs.copy(Runs.onFaults().output(), out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"starting Spark", "finding who is named", "counting by"})
  void aKilledRunLeavesTheOldOneAndTheNextDoesTheWork(String moment) throws Exception {
    Submission run = Submission.byLauncher(root);
    Process process = run.start(arguments("--force", "--master", "local[2]"));
    run.await(moment);
    process.destroyForcibly().waitFor();

    assertThat(process.exitValue()).isEqualTo(137);
    assertThat(names()).contains(".out.building", ".out.lock", "out");
    assertThat(Shell.run("verify", out.toString()).code()).isZero();
    Runs.assertSameFiles(out, Runs.onFaults().output());

    assertThat(Runs.run(Runs.SEEDS, out, "--force").code()).isZero();
    Runs.assertSameFiles(out, Runs.onSeeds().output());
    assertThat(names()).containsExactly("out");
  }

  @Test
  void ofTwoProcessesOneWinsAndAnEndOnRequestLeavesTheOldRun() throws Exception {
    Submission run = Submission.byLauncher(root);
    Process process = run.start(arguments("--force", "--master", "local[2]"));
    run.await("starting Spark");

    Shell second = Runs.run(Runs.SEEDS, out, "--force");
    process.destroy();

    assertThat(second.code()).isEqualTo(5);
    assertThat(second.err()).contains("is being written by process " + process.pid() + " on ");
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(run.log()).doesNotContain("this is a bug");
    Runs.assertSameFiles(out, Runs.onFaults().output());
  }

  @Test
  void executorsHaltedInMapAndInReduceChangeNothing() throws Exception {
    Path classes =
        Path.of(Halting.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Submission run =
        Submission.bySpark(
                root,
                "local-cluster[2,1,1024]",
                "spark.ui.enabled=false",
                "spark.executor.memory=512m",
                "spark.plugins=" + Halting.class.getName(),
                "spark.executor.extraClassPath=" + classes,
                Halting.FOLDER + "=" + Files.createDirectories(root.resolve("halts")))
            .classPath(classes);

    int code = run.run(arguments("--force"));

    assertThat(code).as(run.log()).isZero();
    assertThat(root.resolve("halts").toFile().list()).containsExactlyInAnyOrder("map", "reduce");
    assertThat(Shell.run("verify", out.toString()).code()).isZero();
    // The names in state/ hang on the program, here a jar; of Parquet the rows, as CSV, are
    // compared.
    for (Path each : List.of(out, Runs.copy(Runs.onSeeds().output(), root.resolve("calm")))) {
      Sinks.delete(each.resolve("state"));
      Sinks.delete(each.resolve("data/parquet"));
    }
    Runs.assertSameFiles(out, root.resolve("calm"));
    assertThat(names()).containsExactly("out");
  }

  private String[] arguments(String... more) {
    return Stream.of(ON_SEEDS, new String[] {"--output", out.toString()}, more)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(out.getParent())) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
