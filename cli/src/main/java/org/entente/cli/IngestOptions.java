package org.entente.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.entente.ingest.Rules.Format;
import picocli.CommandLine.Option;

/** What is read and how: the options of {@code ingest}, and of {@code run}. */
final class IngestOptions {

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or globs; local, hdfs, s3a. Default: the project's own seeds/articles.")
  List<String> inputs = List.of();

  @Option(
      names = "--append",
      description =
          "Read only what is new or changed since the run in the output folder; --input names the"
              + " whole corpus as it is now, and the result is that of a full run.")
  boolean append;

  @Option(
      names = "--format",
      description = "How to read files: ${COMPLETION-CANDIDATES}. Default: auto, by content.")
  Format format = Format.AUTO;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Articles of later days are rejected. Default: today.")
  LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--default-date",
      paramLabel = "DATE",
      description = "The day of articles that carry no date.")
  LocalDate defaultDate;

  @Option(
      names = "--any-language",
      description = "Keep articles that are not in English; they are read as if they were.")
  boolean anyLanguage;

  @Option(
      names = "--max-bad",
      paramLabel = "SHARE",
      description = "Stop if a greater share of records is rejected. Default: 0.05.")
  double maxBad = 0.05;

  Rules rules() {
    return new Rules(format, Optional.ofNullable(defaultDate), asOf, Limits.STANDARD, anyLanguage);
  }

  void check() throws CommandFailed {
    StepOptions.require(
        maxBad >= 0 && maxBad <= 1, "--max-bad is a share from 0 to 1, and not " + maxBad);
  }
}
