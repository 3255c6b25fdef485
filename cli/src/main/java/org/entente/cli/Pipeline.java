package org.entente.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.ArticlesTable;
import org.entente.analytics.ArticlesToReadings;
import org.entente.analytics.Dyads;
import org.entente.analytics.DyadsToEgo;
import org.entente.analytics.EntityPeriods;
import org.entente.analytics.FilesToRecords;
import org.entente.analytics.Findings;
import org.entente.analytics.Panel;
import org.entente.analytics.ReadingsToClusters;
import org.entente.analytics.ReadingsToDays;
import org.entente.analytics.ReadingsToEntities;
import org.entente.analytics.ReadingsToMentions;
import org.entente.analytics.ReadingsToSensitivity;
import org.entente.analytics.RecordsToArticles;
import org.entente.analytics.RecordsToConflicts;
import org.entente.analytics.RecordsToLedger;
import org.entente.analytics.RecordsToRejections;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.network.BackboneToCommunities;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.time.Bucket;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.entente.ingest.entities.UserEntities;
import org.entente.reports.Reports;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.Tables;

/**
 * A run from files to report: files to records, records to articles, articles to readings, readings
 * to tables, tables to charts and page.
 */
final class Pipeline {

  private final SparkSession spark;
  private final RunOptions options;
  private final UserEntities own;
  private final List<EntityId> focus;
  private final Console console;

  Pipeline(
      SparkSession spark,
      RunOptions options,
      UserEntities own,
      List<EntityId> focus,
      Console console) {
    this.spark = spark;
    this.options = options;
    this.own = own;
    this.focus = focus;
    this.console = console;
  }

  void run(List<String> inputs, List<InputFile> files, OutputFolder folder)
      throws IOException, CommandFailed {
    Path out = folder.staging();
    Sinks work = new Sinks(out.resolve("work"));
    TableFiles tables = new TableFiles(out, options.csvRows);

    console.progress("reading %d file(s)", files.size());
    Dataset<Row> read =
        stored(work.writeUnsorted("records", new FilesToRecords(spark, rules()).read(files)));
    Dataset<Row> conflicts = stored(work.writeUnsorted("conflicts", RecordsToConflicts.of(read)));
    Dataset<Row> records = RecordsToConflicts.rejected(read, conflicts);
    RecordsToArticles kept = new RecordsToArticles(records);
    tables.write(Tables.LEDGER, RecordsToLedger.of(records, kept.duplicates()));
    tables.write(Tables.DUPLICATES, kept.duplicates());
    Intake intake = Intake.of(tables, new Quarantine(out).write(RecordsToRejections.of(records)));
    refuseBad(intake, folder);

    console.progress("finding who is named in %d article(s)", intake.kept());
    Dataset<Row> articles = within(kept.articles());
    Dataset<Row> readings =
        stored(
            work.writeUnsorted(
                "readings", ArticlesToReadings.of(articles, options.counting(), own.additions())));
    SortedMap<LocalDate, Long> days = ReadingsToDays.of(readings);
    if (days.isEmpty()) {
      throw new CommandFailed(
          ExitCode.INPUT,
          "no article is left to count in " + String.join(" ", inputs) + "; " + intake.explain());
    }
    Bucket bucket = bucket(days);
    LocalDate first = days.firstKey();
    LocalDate last = days.lastKey();
    long counted = days.values().stream().mapToLong(n -> n).sum();
    Dataset<Row> clusters =
        stored(work.writeUnsorted("clusters", ReadingsToClusters.of(readings, counted)));
    Dataset<Row> clustered = ReadingsToClusters.join(readings, clusters);
    analyze(tables, articles, clustered, bucket, first, last);

    console.progress("drawing charts and the page");
    RunFacts facts = facts(inputs, intake, bucket, first, last, tables.cut());
    Reports.write(name -> open(out.resolve(name)), facts, name -> create(out.resolve(name)));
    Sinks.delete(out.resolve("work"));
    new RunFile(out).write(options, own, facts, intake, tables.rows());
    console.progress("done: %s", intake.explain());
  }

  private void analyze(
      TableFiles tables,
      Dataset<Row> articles,
      Dataset<Row> readings,
      Bucket bucket,
      LocalDate first,
      LocalDate last)
      throws IOException {
    console.progress("counting by %s, %s to %s", bucket.word(), first, last);
    Panel panel = new Panel(spark, readings, bucket, first, last);
    Dyads dyads = new Dyads(panel);
    tables.write(Tables.ARTICLES, ArticlesTable.of(articles, readings));
    tables.write(Tables.MENTIONS, ReadingsToMentions.mentions(readings));
    tables.write(Tables.DATES, ReadingsToMentions.dates(readings));
    tables.write(Tables.EVIDENCE, ReadingsToMentions.evidence(readings));
    tables.write(Tables.ENTITIES, ReadingsToEntities.of(readings, own.additions()));
    tables.write(Tables.DYAD_PERIOD, dyads.byPeriod(bucket, options.fillMin));
    Dataset<Row> ties = dyads.overRange(options.window);
    tables.write(Tables.DYADS, ties);
    tables.write(Tables.COMMUNITIES, BackboneToCommunities.of(ties, dyads.counts()));
    Dataset<Row> entities = EntityPeriods.of(panel, bucket, options.fillMin).persist();
    Findings findings = new Findings(panel, entities, dyads, bucket, options.fillMin);
    tables.write(Tables.ENTITY_PERIOD, findings.withBurstWeight(entities));
    tables.write(Tables.BURSTS, findings.bursts());
    tables.write(Tables.CHANGES, findings.changes());
    tables.write(Tables.RISERS, findings.risers());
    tables.write(
        Tables.SENSITIVITY,
        new ReadingsToSensitivity(panel, entities, ties).of(options.counting(), this::nameOf));
    if (!focus.isEmpty()) {
      List<String> ids = focus.stream().map(EntityId::value).toList();
      Dataset<Row> byPeriod = stored(tables.parquet(Tables.DYAD_PERIOD));
      tables.write(Tables.EGO, DyadsToEgo.of(ties, byPeriod, ids));
    }
  }

  private String nameOf(EntityId id) {
    return Gazetteer.with(own.additions()).findEntity(id).map(Entity::name).orElse(id.value());
  }

  private Dataset<Row> stored(Path table) {
    return Sinks.read(spark, table);
  }

  private Dataset<Row> within(Dataset<Row> articles) {
    Column inRange = lit(true);
    if (!options.from.equals(LocalDate.MIN)) {
      inRange = inRange.and(col("published").geq(lit(options.from)));
    }
    if (!options.to.equals(LocalDate.MAX)) {
      inRange = inRange.and(col("published").leq(lit(options.to)));
    }
    return articles.where(inRange);
  }

  private Rules rules() {
    return new Rules(
        options.format,
        Optional.ofNullable(options.defaultDate),
        options.asOf,
        Limits.STANDARD,
        options.anyLanguage);
  }

  private void refuseBad(Intake intake, OutputFolder folder) throws IOException, CommandFailed {
    if (intake.shareRejected() <= options.maxBad) {
      return;
    }
    Sinks.delete(folder.staging().resolve("work"));
    Path rejected = folder.reject();
    throw new CommandFailed(
        ExitCode.BAD_DATA,
        "too much bad data: "
            + intake.explain()
            + "; look into "
            + rejected
            + "/quarantine/, or allow more by --max-bad");
  }

  private Bucket bucket(SortedMap<LocalDate, Long> days) {
    return options.bucket == RunOptions.BucketChoice.AUTO
        ? Bucket.fitting(days)
        : Bucket.valueOf(options.bucket.name());
  }

  private RunFacts facts(
      List<String> inputs,
      Intake intake,
      Bucket bucket,
      LocalDate first,
      LocalDate last,
      Map<String, Long> cut) {
    RunFacts.Choices choices =
        new RunFacts.Choices(
            bucket,
            options.window.word(),
            options.past.name().toLowerCase(java.util.Locale.ROOT),
            options.via == RunOptions.OnOff.ON,
            options.maxEntities,
            options.fillMin,
            own.sources().stream().map(UserEntities.Source::name).toList());
    RunFacts.Corpus corpus =
        new RunFacts.Corpus(
            inputs.stream().map(i -> Path.of(i).getFileName().toString()).toList(),
            intake.in(),
            intake.kept(),
            intake.duplicate(),
            intake.rejected(),
            new TreeMap<>(intake.reasons()));
    return new RunFacts(
        Version.entente(),
        options.asOf,
        Optional.of(first),
        Optional.of(last),
        choices,
        corpus,
        new RunFacts.CsvLimit(options.csvRows, cut));
  }

  private static Optional<java.io.InputStream> open(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  private static OutputStream create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file);
  }
}
