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

  Ingest(Workshop shop, IngestOptions options, TableFiles tables) {
    this.shop = shop;
    this.options = options;
    this.tables = tables;
  }

  /** Reads the corpus, tells the run what came in, and gives the articles. */
  Dataset<Row> run(Corpus corpus, RunFile run) throws IOException, CommandFailed {
    List<InputFile> files = corpus.files(shop);
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    Sessions.sizeFor(shop.spark(), bytes);
    Dataset<Row> records = settled(shop, store(read(files)));
    RecordsToArticles kept = new RecordsToArticles(records);
    Map<String, Long> reasons = new TreeMap<>();
    Together.run(
        () -> reasons.putAll(new Quarantine(shop.out()).write(RecordsToRejections.of(records))),
        () -> account(records, kept.duplicates()));
    Intake intake = Intake.of(tables, reasons);
    run.ingested(corpus.inputs(), options, bytes, intake);
    run.wrote(tables);
    refuseBad(intake, run);
    return kept.articles(duplicates());
  }

  private void account(Dataset<Row> records, Dataset<Row> duplicates)
      throws IOException, CommandFailed {
    tables.write(Tables.DUPLICATES, duplicates);
    tables.write(Tables.LEDGER, RecordsToLedger.of(records, duplicates()));
  }

  private Dataset<Row> duplicates() throws CommandFailed {
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

  private void refuseBad(Intake intake, RunFile run) throws IOException, CommandFailed {
    if (intake.shareRejected() > options.maxBad) {
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
