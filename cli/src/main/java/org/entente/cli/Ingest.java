package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.EarlierRecords;
import org.entente.analytics.FilesToRecords;
import org.entente.analytics.RecordsToArticles;
import org.entente.analytics.RecordsToConflicts;
import org.entente.analytics.RecordsToLedger;
import org.entente.analytics.RecordsToRejections;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.spark.Sessions;
import org.entente.reports.table.Tables;

/** Files to records, and what became of each: articles, ledger, duplicates, quarantine. */
final class Ingest {

  private final Workshop shop;
  private final IngestOptions options;
  private final TableFiles tables;
  private final Corpus corpus;
  private final RunFile run;
  private final Map<String, Long> reasons = new TreeMap<>();
  private Dataset<Row> records;
  private long bytes;

  /** What is to be read, and the run that is told what came in. */
  Ingest(Workshop shop, IngestOptions options, TableFiles tables, Corpus corpus, RunFile run) {
    this.shop = shop;
    this.options = options;
    this.tables = tables;
    this.corpus = corpus;
    this.run = run;
  }

  /**
   * Reads the corpus and gives the articles. Where any record is bad all are accounted for at once,
   * so that a corpus is refused before anybody is looked for in it.
   */
  Dataset<Row> articles() throws IOException, CommandFailed {
    List<InputFile> files = corpus.files(shop);
    bytes = files.stream().mapToLong(InputFile::bytes).sum();
    Sessions.sizeFor(shop.spark(), bytes);
    records = settled(shop, store(read(files)));
    RecordsToArticles kept = new RecordsToArticles(records);
    Together.run(
        () -> reasons.putAll(new Quarantine(shop.out()).write(RecordsToRejections.of(records))),
        () -> tables.write(Tables.DUPLICATES, kept.duplicates()));
    if (Intake.faults(reasons) > 0) {
      account();
    }
    return kept.articles(duplicates());
  }

  /** Writes the ledger and adds it up, if that is not done yet. */
  void account() throws IOException, CommandFailed {
    if (run.has(RunFile.Step.INGEST)) {
      return;
    }
    tables.write(Tables.LEDGER, RecordsToLedger.of(records, duplicates()));
    Intake intake = Intake.of(tables, reasons);
    run.ingested(corpus.inputs(), options, bytes, intake);
    run.wrote(tables);
    refuseBad(intake);
  }

  private Dataset<Row> duplicates() throws IOException, CommandFailed {
    return shop.stored(tables.parquet(Tables.DUPLICATES));
  }

  /** The articles of a folder that was ingested; its duplicates are among the tables. */
  static Dataset<Row> articles(Workshop shop, Path run, TableFiles tables)
      throws IOException, CommandFailed {
    RecordsToArticles kept = new RecordsToArticles(settled(shop, State.getRecords(run)));
    return kept.articles(shop.stored(tables.parquet(Tables.DUPLICATES)));
  }

  private static Dataset<Row> settled(Workshop shop, Path records)
      throws IOException, CommandFailed {
    Dataset<Row> read = shop.stored(records);
    Path conflicts = shop.work().writeUnsorted("conflicts", RecordsToConflicts.of(read));
    return RecordsToConflicts.rejected(read, shop.stored(conflicts));
  }

  private Dataset<Row> read(List<InputFile> files) throws IOException, CommandFailed {
    SparkSession spark = shop.spark();
    FilesToRecords reader = new FilesToRecords(spark, options.rules());
    Optional<EarlierRecords> earlier = options.append ? findEarlier() : Optional.empty();
    Set<String> unchanged = earlier.map(e -> e.unchanged(files)).orElse(Set.of());
    List<InputFile> others = files.stream().filter(f -> !unchanged.contains(f.name())).toList();
    if (unchanged.isEmpty()) {
      shop.console().progress("reading %d file(s)", files.size());
      return reader.read(files);
    }
    shop.console()
        .progress("reading %d file(s); %d are unchanged", others.size(), unchanged.size());
    return reader.read(others).unionByName(earlier.orElseThrow().of(unchanged));
  }

  /** The records of the run to be replaced, if they were made by the same rules. */
  private Optional<EarlierRecords> findEarlier() throws IOException, CommandFailed {
    if (!Files.exists(shop.place().resolve(OutputFolder.RUN_FILE))) {
      return Optional.empty();
    }
    Optional<Path> records = State.find(shop.place(), State.records(options));
    if (records.isEmpty() || options.asOf.isBefore(RunFile.read(shop.place()).asOf())) {
      shop.console().warn("all files are read again: program or options are others than before");
      return Optional.empty();
    }
    return Optional.of(new EarlierRecords(shop.spark(), shop.stored(records.get()), options.asOf));
  }

  private Path store(Dataset<Row> records) throws IOException {
    return shop.state().writeUnsorted(State.records(options), records);
  }

  private void refuseBad(Intake intake) throws IOException, CommandFailed {
    if (intake.shareBad() > options.maxBad) {
      throw new CommandFailed(
          ExitCode.BAD_DATA,
          "too much bad data: "
              + intake.explain()
              + "; look into "
              + shop.reject(run)
              + "/quarantine/, or allow more by --max-bad");
    }
  }
}
