package org.entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every step of a run takes. */
final class StepOptions {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "The folder to make. Default: out; of analyze and report, the folder that they go on with.")
  String output = "";

  @Option(names = "--force", description = "Replace an earlier run in the output folder.")
  boolean force;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Options from a YAML file, named as here without the dashes; a flag is stronger.")
  Path config;

  @Option(
      names = "--dry-run",
      description = "Say what would be read and written, and write nothing.")
  boolean dryRun;

  @Mixin MasterOption master = new MasterOption();

  @Option(names = "--quiet", description = "Say only what went wrong.")
  boolean quiet;

  @Option(names = "--verbose", description = "Show where an error came from.")
  boolean verbose;

  Console console() {
    return new Console(System.out, System.err, quiet);
  }

  /** Ends the command as wrong usage unless a condition holds. */
  static void require(boolean holds, String problem) throws CommandFailed {
    if (!holds) {
      throw new CommandFailed(ExitCode.USAGE, problem);
    }
  }
}
