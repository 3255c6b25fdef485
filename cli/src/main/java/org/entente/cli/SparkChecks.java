package org.entente.cli;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.spark.Sessions;
import org.entente.analytics.spark.Workers;
import org.entente.analytics.spark.Workers.Worker;

/** Whether Spark can be reached, does a job, and writes where this program can read. */
final class SparkChecks {

  private static final int SECONDS = 120;

  private final Path folder;

  /** Has tasks write into a folder that is there for it and empty. */
  SparkChecks(Path folder) {
    this.folder = folder;
  }

  /** Settings that stand in a run's way, and what a run does about them. */
  static List<Check> settings(List<Sessions.Overruled> overruled) {
    if (overruled.isEmpty()) {
      return List.of(Check.ok("settings", "none that would break a promise"));
    }
    return overruled.stream()
        .map(
            setting ->
                Check.note(
                    "settings",
                    setting.key() + "=" + setting.theirs() + " would break a promise",
                    "a run sets " + setting.ours() + " in its place"))
        .toList();
  }

  /** Starts Spark and has it do a job. */
  List<Check> job(MasterOption master) throws IOException {
    try (SparkSession spark = Workshop.open(master)) {
      List<Check> checks = new ArrayList<>();
      List<Worker> workers = inTime(spark, () -> Workers.look(spark, tasks()));
      checks.add(Check.ok("spark", spark.version() + " at " + spark.sparkContext().master()));
      checks.add(versions(spark.version(), workers));
      checks.add(shared(workers));
      checks.add(inTime(spark, () -> table(spark)));
      return checks;
    } catch (CommandFailed e) {
      return List.of(new Check(Check.Verdict.FAIL, "spark", e.getMessage(), e.code()));
    }
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  /** Without a free executor a job waits for ever. */
  private static <T> T inTime(SparkSession spark, Work<T> work) throws CommandFailed {
    CompletableFuture<T> job =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return work.done();
              } catch (IOException e) {
                throw new CompletionException(e);
              }
            });
    try {
      return job.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      spark.sparkContext().cancelAllJobs();
      throw failed("no task was done in " + SECONDS + " s; are there executors with free cores?");
    } catch (ExecutionException e) {
      throw failed(
          "a tiny job failed: "
              + String.valueOf(e.getCause().getMessage()).lines().findFirst().orElse(""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("interrupted");
    }
  }

  private static CommandFailed failed(String message) {
    return new CommandFailed(ExitCode.RESOURCES, message);
  }

  static Check versions(String driver, List<Worker> workers) {
    String all =
        workers.stream()
            .map(w -> w.host() + ": Spark " + w.spark() + ", Java " + w.java())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    boolean same = workers.stream().allMatch(w -> w.spark().equals(driver));
    boolean built = driver.equals(Version.spark());
    if (!same) {
      return Check.fail(
          ExitCode.RESOURCES,
          "versions",
          "the driver has Spark " + driver + ", but " + all,
          "have one Spark on all machines");
    }
    return built
        ? Check.ok("versions", all)
        : Check.note(
            "versions",
            all + "; built and tested with " + Version.spark(),
            "results may differ from those of another version");
  }

  private Path tasks() throws IOException {
    return Files.createDirectories(folder.resolve("tasks"));
  }

  /** Each task has written a file. */
  private Check shared(List<Worker> workers) throws CommandFailed {
    try (Stream<Path> all = Files.list(folder.resolve("tasks"))) {
      return all.count() == workers.size()
          ? Check.ok("shared", "what " + workers.size() + " tasks have written is seen here")
          : notShared();
    } catch (IOException e) {
      throw failed("what tasks have written cannot be listed: " + e);
    }
  }

  private static Check notShared() {
    return Check.fail(
        ExitCode.OUTPUT,
        "shared",
        "not all that tasks have written is seen here",
        "choose an output folder on a file system that driver and executors share");
  }

  private Check table(SparkSession spark) throws IOException {
    Path table = new Sinks(folder).write("table", spark.range(0, 100, 1, 2).toDF(), List.of("id"));
    long rows = Sinks.read(spark, table).where(col("id").lt(100)).count();
    return rows == 100
        ? Check.ok("tables", "100 rows written by Spark, 100 read again")
        : Check.fail(
            ExitCode.OUTPUT,
            "tables",
            "100 rows written by Spark, " + rows + " read again",
            "choose an output folder on another file system");
  }
}
