package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Window;
import org.entente.ingest.Rules.Format;
import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions {

  enum InOut {
    IN,
    OUT
  }

  enum OnOff {
    ON,
    OFF
  }

  enum BucketChoice {
    AUTO,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or globs; local, hdfs, s3a. Default: the project's own seeds/articles.")
  List<String> inputs = List.of();

  @Option(names = "--output", paramLabel = "DIR", description = "The folder to make. Default: out.")
  String output = "";

  @Option(names = "--force", description = "Replace an earlier run in the output folder.")
  boolean force;

  @Option(
      names = "--format",
      description = "How to read files: ${COMPLETION-CANDIDATES}. Default: auto, by content.")
  Format format = Format.AUTO;

  @Option(names = "--from", paramLabel = "DATE", description = "First day to count.")
  LocalDate from = LocalDate.MIN;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day to count.")
  LocalDate to = LocalDate.MAX;

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
      names = "--bucket",
      description = "Length of a period: ${COMPLETION-CANDIDATES}. Default: auto.")
  BucketChoice bucket = BucketChoice.AUTO;

  @Option(
      names = "--window",
      description = "What two names must share: ${COMPLETION-CANDIDATES}. Default: sentence.")
  Window window = Window.SENTENCE;

  @Option(
      names = "--past",
      description = "Count mentions of the past: ${COMPLETION-CANDIDATES}. Default: out.")
  InOut past = InOut.OUT;

  @Option(
      names = "--via",
      description =
          "Count a person for the state he or she acts for: ${COMPLETION-CANDIDATES}. Default: on.")
  OnOff via = OnOff.ON;

  @Option(
      names = "--entities",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Entities of your own, YAML or CSV; docs/entities.md has the form.")
  List<Path> entities = List.of();

  @Option(
      names = "--entity",
      arity = "1..*",
      paramLabel = "ID",
      description = "Whose ties to write to ego.csv: ids as in entities.csv, or CHN for a state.")
  List<String> focus = List.of();

  @Option(
      names = "--max-entities",
      paramLabel = "N",
      description = "Articles that name more are left out of pairs. Default: 200.")
  int maxEntities = Counting.STANDARD.maxEntities();

  @Option(
      names = "--fill-min",
      paramLabel = "N",
      description =
          "Entities and dyads with so many articles have a row for every period. Default: 5.")
  int fillMin = 5;

  @Option(
      names = "--csv-rows",
      paramLabel = "N",
      description = "Most rows of a CSV file; Parquet holds all. Default: 1000000.")
  long csvRows = 1_000_000;

  @Option(
      names = "--max-bad",
      paramLabel = "SHARE",
      description = "Stop if a greater share of records is rejected. Default: 0.05.")
  double maxBad = 0.05;

  @Option(names = "--master", paramLabel = "URL", description = "Spark master. Default: local[*].")
  String master = System.getProperty("entente.master", "");

  @Option(names = "--quiet", description = "Say only what went wrong.")
  boolean quiet;

  @Option(names = "--verbose", description = "Show where an error came from.")
  boolean verbose;

  Counting counting() {
    return new Counting(window, past == InOut.IN, via == OnOff.ON, maxEntities);
  }
}
