package org.entente.cli;

import picocli.CommandLine.Option;

/** What a report has beside charts and page: the options of every step that makes one. */
final class ReportOptions {

  @Option(
      names = "--excel",
      description =
          "Write the tables for Excel too, in data-excel/: texts that it would take for"
              + " formulas or numbers are marked as texts.")
  boolean excel;
}
