package org.entente.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a report has beside charts and page: the options of every step that makes one. */
final class ReportOptions {

  @Option(
      names = "--excel",
      description =
          "Write the tables for Excel too, in data-excel/: texts that it would take for"
              + " formulas or numbers are marked as texts.")
  boolean excel;

  /** Files and folders that the step makes, beside run.json. */
  List<String> writes() {
    return Stream.concat(
            RunFile.Step.REPORT.writes().stream(), excel ? Stream.of("data-excel") : Stream.empty())
        .toList();
  }
}
