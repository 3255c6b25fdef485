package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.RunFile.Step;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The run that {@code analyze} and {@code report} go on with. */
final class RunSource {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RUN",
      description = "The folder of the run to go on with.")
  Path run;

  @Option(names = "--input", paramLabel = "RUN", description = "The same.")
  Path input;

  /** The run's folder, whole. */
  Path get() throws IOException, CommandFailed {
    StepOptions.require(
        (run == null) != (input == null), "name the folder of the run to go on with, once");
    Path folder = run == null ? input : run;
    OutputFolder.settle(folder);
    return folder;
  }

  /** A folder to be made of a run: its own place, unless another is named. */
  static Making making(StepOptions options, Path run, Step step) throws IOException, CommandFailed {
    boolean inPlace = options.output.isEmpty() || isSame(Path.of(options.output), run);
    boolean adds = inPlace && !RunFile.read(run).has(step);
    return new Making(
        options,
        inPlace ? run.toString() : options.output,
        options.force || adds,
        inPlace ? List.of() : List.of(run.toString()));
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
