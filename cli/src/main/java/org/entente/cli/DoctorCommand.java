package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.spark.Sessions;
import org.entente.cli.Check.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente doctor}: what a run would meet here, tried out before it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Checks the machine, the output file system and Spark; says which promises cannot be kept.")
final class DoctorCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder that a run is to make. Default: out.")
  String output = "out";

  @Mixin MasterOption master = new MasterOption();

  @Option(names = "--verbose", description = "Show where an error came from.")
  boolean verbose;

  private final List<Check> checks = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    try {
      Path beside = existing(OutputFolder.check(output, true, List.of()).getParent());
      tell(MachineChecks.all(beside));
      tell(SparkChecks.settings(Sessions.overruled()));
      tryOut(beside);
    } catch (CommandFailed e) {
      tell(List.of(new Check(Verdict.FAIL, "output", e.getMessage(), e.code())));
    }
    long notes = count(Verdict.NOTE);
    System.out.printf("%d ok, %d note, %d fail%n", count(Verdict.OK), notes, count(Verdict.FAIL));
    return checks.stream()
        .filter(check -> check.verdict() == Verdict.FAIL)
        .map(Check::code)
        .findFirst()
        .orElse(ExitCode.OK)
        .code();
  }

  /** What is tried out by writing, in a folder that is taken away again. */
  private void tryOut(Path beside) throws CommandFailed, IOException {
    Path folder = scratch(beside);
    try {
      tell(new OutputChecks(folder).all());
      tell(new SparkChecks(folder).job(master));
    } finally {
      Sinks.delete(folder);
    }
  }

  private static Path scratch(Path beside) throws CommandFailed {
    try {
      return Files.createTempDirectory(beside, ".entente-doctor-");
    } catch (IOException e) {
      throw new CommandFailed(
          ExitCode.OUTPUT, "nothing can be written in " + beside + ": " + e + "; choose --output");
    }
  }

  private static Path existing(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private long count(Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  private void tell(List<Check> found) {
    found.forEach(check -> System.out.println(Console.safe(check.line())));
    checks.addAll(found);
  }
}
