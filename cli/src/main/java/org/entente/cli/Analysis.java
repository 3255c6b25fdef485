package org.entente.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.ArticlesTable;
import org.entente.analytics.ArticlesToReadings;
import org.entente.analytics.CowCodes;
import org.entente.analytics.Days;
import org.entente.analytics.Dyads;
import org.entente.analytics.DyadsToEgo;
import org.entente.analytics.EarlierReadings;
import org.entente.analytics.EntityPeriods;
import org.entente.analytics.Findings;
import org.entente.analytics.Panel;
import org.entente.analytics.ReadingsToClusters;
import org.entente.analytics.ReadingsToEntities;
import org.entente.analytics.ReadingsToMentions;
import org.entente.analytics.ReadingsToSensitivity;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.network.BackboneToCommunities;
import org.entente.analytics.spark.Kept;
import org.entente.analytics.spark.Sessions;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.ingest.entities.UserEntities;
import org.entente.reports.table.Tables;

/** Articles to readings, and readings to tables. */
final class Analysis {

  private final Workshop shop;
  private final AnalysisOptions options;
  private final UserEntities own;
  private final CowCodes cow;
  private final TableFiles tables;

  Analysis(Workshop shop, AnalysisOptions options, UserEntities own, TableFiles tables) {
    this.shop = shop;
    this.options = options;
    this.own = own;
    this.cow = new CowCodes(own.additions());
    this.tables = tables;
  }

  /**
   * Finds who is named, and gives where the readings of the articles within the range lie.
   *
   * @param earlier a run whose readings serve again, if they were made by the same choices
   */
  Path read(Dataset<Row> articles, Optional<Path> earlier) throws IOException, CommandFailed {
    return store(found(within(articles), earlier));
  }

  /** Counts what was read, and tells the run what it covers. */
  void run(Dataset<Row> articles, Path read, RunFile run) throws IOException, CommandFailed {
    Dataset<Row> readings = shop.stored(read);
    Days days = Days.of(readings);
    if (days.articles().isEmpty()) {
      throw new CommandFailed(
          ExitCode.INPUT,
          "no article is left to count in "
              + String.join(" ", run.inputs())
              + "; "
              + run.intake().explain());
    }
    Coverage covered = new Coverage(options.bucket(days.articles()), days.first(), days.last());
    Together.run(
        () -> writeWhatWasRead(readings),
        () -> writeCounts(within(articles), clustered(readings, read, days), covered));
    run.analyzed(options, own, covered);
    run.wrote(tables);
  }

  /** The readings, which lie at a path, in the session to count them in. */
  private Dataset<Row> clustered(Dataset<Row> readings, Path read, Days days)
      throws IOException, CommandFailed {
    Dataset<Row> clusters = ReadingsToClusters.of(readings, days.characters());
    Path known = shop.work().writeUnsorted("clusters", clusters);
    SparkSession counting = Sessions.forCounting(shop.spark(), days.namings());
    return ReadingsToClusters.join(Sinks.read(counting, read), Sinks.read(counting, known));
  }

  /** What is said of single articles, and who is named at all. */
  private void writeWhatWasRead(Dataset<Row> readings) throws IOException {
    tables.write(Tables.MENTIONS, ReadingsToMentions.mentions(readings));
    tables.write(Tables.DATES, ReadingsToMentions.dates(readings));
    tables.write(Tables.EVIDENCE, ReadingsToMentions.evidence(readings));
    tables.write(Tables.ENTITIES, ReadingsToEntities.of(readings, own.additions()));
  }

  /** What is counted, story by story, and found in the counts. */
  private void writeCounts(Dataset<Row> articles, Dataset<Row> readings, Coverage covered)
      throws IOException, CommandFailed {
    shop.console()
        .progress(
            "counting by %s, %s to %s", covered.bucket().word(), covered.first(), covered.last());
    Panel panel = new Panel(readings, covered.bucket(), covered.first(), covered.last());
    Dyads dyads = new Dyads(panel);
    Together.run(panel::addUpNow, () -> Together.run(panel::countNow, dyads::countNow));
    Dataset<Row> entities = Kept.of(EntityPeriods.of(panel, covered.bucket(), options.fillMin));
    Dataset<Row> ties = dyads.overRange(options.window);
    Together.run(
        () -> {
          tables.write(Tables.ARTICLES, ArticlesTable.of(articles, readings));
          writePairsByPeriod(dyads, covered);
        },
        () ->
            Together.run(
                () -> writeFindings(panel, entities, dyads, covered),
                () -> writeTies(panel, entities, dyads, ties)));
    writeFocus(ties);
  }

  private void writePairsByPeriod(Dyads dyads, Coverage covered) throws IOException {
    Dataset<Row> byPeriod = dyads.byPeriod(covered.bucket(), options.fillMin);
    byPeriod = cow.inPeriod(byPeriod, covered.bucket(), "entity_a", "cow_a");
    byPeriod = cow.inPeriod(byPeriod, covered.bucket(), "entity_b", "cow_b");
    tables.write(Tables.DYAD_PERIOD, byPeriod);
  }

  private void writeFindings(Panel panel, Dataset<Row> entities, Dyads dyads, Coverage covered)
      throws IOException, CommandFailed {
    Findings findings = new Findings(panel, dyads, covered.bucket(), options.fillMin);
    Dataset<Row> weighted = findings.withBurstWeight(entities);
    Together.run(
        () -> {
          tables.write(
              Tables.ENTITY_PERIOD,
              cow.inPeriod(weighted, covered.bucket(), "entity_id", "cow_code"));
          tables.write(Tables.RISERS, findings.risers());
        },
        () -> {
          tables.write(Tables.BURSTS, findings.bursts());
          tables.write(Tables.CHANGES, findings.changes());
        });
  }

  private void writeTies(Panel panel, Dataset<Row> entities, Dyads dyads, Dataset<Row> ties)
      throws IOException {
    Dataset<Row> coded = cow.lastSeen(cow.lastSeen(ties, "entity_a", "cow_a"), "entity_b", "cow_b");
    tables.write(Tables.DYADS, coded);
    tables.write(Tables.COMMUNITIES, BackboneToCommunities.of(ties, dyads.counts()));
    tables.write(
        Tables.SENSITIVITY,
        new ReadingsToSensitivity(panel, entities, ties).of(options.counting(), this::nameOf));
  }

  private void writeFocus(Dataset<Row> ties) throws IOException, CommandFailed {
    List<String> ids = options.focus(own).stream().map(EntityId::value).toList();
    if (!ids.isEmpty()) {
      Dataset<Row> byPeriod = shop.stored(tables.parquet(Tables.DYAD_PERIOD));
      tables.write(Tables.EGO, DyadsToEgo.of(ties, byPeriod, ids));
    }
  }

  private String nameOf(EntityId id) {
    return Gazetteer.with(own.additions()).findEntity(id).map(Entity::name).orElse(id.value());
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

  private Dataset<Row> found(Dataset<Row> articles, Optional<Path> earlier)
      throws IOException, CommandFailed {
    Optional<Path> found = Optional.empty();
    if (earlier.isPresent()) {
      found = State.find(earlier.get(), State.readings(options, own));
    }
    if (found.isEmpty()) {
      shop.console().progress("finding who is named in all articles");
      return readings(articles);
    }
    shop.console().progress("finding who is named in articles that are new or changed");
    EarlierReadings known = new EarlierReadings(shop.stored(found.get()));
    return readings(known.unread(articles)).unionByName(known.of(articles));
  }

  private Dataset<Row> readings(Dataset<Row> articles) {
    return ArticlesToReadings.of(articles, options.counting(), own.additions());
  }

  private Path store(Dataset<Row> readings) throws IOException {
    return shop.state().writeUnsorted(State.readings(options, own), readings);
  }
}
