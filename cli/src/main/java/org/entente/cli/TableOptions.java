package org.entente.cli;

import picocli.CommandLine.Option;

/** How tables are written: the option of every step that writes some. */
final class TableOptions {

  @Option(
      names = "--csv-rows",
      paramLabel = "N",
      description = "Most rows of a CSV file; Parquet holds all. Default: 1000000.")
  long csvRows = 1_000_000;

  void check() throws CommandFailed {
    StepOptions.require(csvRows >= 0, "--csv-rows is a number from 0 on, and not " + csvRows);
  }
}
