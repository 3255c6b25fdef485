package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.RunFile.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente report}: a run that was analyzed in; charts, graph files and page out. */
@Command(
    name = "report",
    description = "Draws charts and writes graph files and the page from the tables of a run.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  @Mixin RunSource source = new RunSource();
  @Mixin ReportOptions report = new ReportOptions();
  @Mixin StepOptions step = new StepOptions();

  @Override
  public Integer call() throws Exception {
    Path from = source.get();
    Making making = RunSource.making(step, from, Step.REPORT);
    return step.dryRun
        ? making.tell(() -> List.of(from.toString()), report.writes())
        : making.make(shop -> run(shop, from));
  }

  private RunFile run(Workshop shop, Path from) throws IOException, CommandFailed {
    RunFile run = RunFile.read(from);
    if (!run.has(Step.ANALYZE)) {
      throw new CommandFailed(
          ExitCode.INPUT, "no tables to report on in " + from + "; analyze it first");
    }
    run.restart(Step.REPORT);
    for (String part : List.of("data", "quarantine", State.FOLDER)) {
      Folders.copy(from.resolve(part), shop.out().resolve(part));
    }
    new Reporting(shop, report).run(run);
    return run;
  }
}
