package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;
import org.entente.ingest.entities.UserEntities;
import picocli.CommandLine.Option;

/** What is counted and how: the options of {@code analyze}, and of {@code run}. */
final class AnalysisOptions {

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

  @Option(names = "--from", paramLabel = "DATE", description = "First day to count.")
  LocalDate from = LocalDate.MIN;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day to count.")
  LocalDate to = LocalDate.MAX;

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

  Counting counting() {
    return new Counting(window, past == InOut.IN, via == OnOff.ON, maxEntities);
  }

  /** The bucket, given how many articles each day has. */
  Bucket bucket(SortedMap<LocalDate, Long> days) {
    return bucket == BucketChoice.AUTO ? Bucket.fitting(days) : Bucket.valueOf(bucket.name());
  }

  /** The ids of the entities whose ties are asked for. */
  List<EntityId> focus(UserEntities own) throws CommandFailed {
    return Focus.of(focus, own);
  }

  void check() throws CommandFailed {
    StepOptions.require(
        maxEntities >= 1, "--max-entities is a number from 1 on, and not " + maxEntities);
    StepOptions.require(fillMin >= 0, "--fill-min is a number from 0 on, and not " + fillMin);
    StepOptions.require(!from.isAfter(to), "--from " + from + " lies after --to " + to);
  }
}
