package org.entente.analytics;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.io.Sources;
import org.entente.analytics.network.BackboneToCommunities;
import org.entente.analytics.network.PlainCommunities;
import org.entente.analytics.spark.Sessions;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Spark's answer on any corpus equals a plain loop over core on the same corpus. */
class BindingLawTest extends SparkTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("entente.home", ".."), "seeds", "articles");
  private static final Rules RULES =
      new Rules(Rules.Format.AUTO, Optional.empty(), LocalDate.of(2024, 12, 31), Limits.STANDARD);

  @Test
  void onTheSeedsUnderTheStandardChoices() throws Exception {
    assertEqual(SEEDS, Counting.STANDARD, Bucket.MONTH, 5);
  }

  @Test
  void onTheSeedsUnderOtherChoicesWithCompiledQueriesAsALargeInputHasThem() throws Exception {
    String small = SPARK.conf().get("spark.sql.codegen.factoryMode");
    SPARK.conf().set("spark.sql.codegen.wholeStage", true);
    SPARK.conf().set("spark.sql.codegen.factoryMode", "CODEGEN_ONLY");
    try {
      assertEqual(SEEDS, new Counting(Window.PARAGRAPH, true, false, 6), Bucket.WEEK, 2);
    } finally {
      SPARK.conf().set("spark.sql.codegen.wholeStage", false);
      SPARK.conf().set("spark.sql.codegen.factoryMode", small);
    }
  }

  /** Run by {@code benchmarks/plain-loop.sh} on a corpus of the user's. */
  @Test
  @EnabledIfSystemProperty(named = "corpus", matches = ".+")
  void onACorpusGivenByItsPath() throws Exception {
    assertEqual(Path.of(System.getProperty("corpus")), Counting.STANDARD, Bucket.WEEK, 5);
  }

  @Test
  void onRecordsWithGapsDuplicatesAndFaults(@TempDir Path corpus) throws Exception {
    Files.writeString(
        corpus.resolve("a.jsonl"),
        """
        {"date": "2019-12-30", "title": "One", "text": "China met Japan in Geneva. Xinhua said so.", "source": "B"}
        {"date": "2019-12-29", "title": "One", "text": "China met Japan in Geneva. Xinhua said so.", "source": "C"}
        {"date": "2020-01-01", "title": "Russia warns France", "text": "Vladimir Putin spoke. In 1953 China fought the United States.", "source": "A"}
        {"date": "broken
        {"date": "2021-03-01", "text": "Nobody of note was there.", "source": "A"}
        """);
    Files.writeString(
        corpus.resolve("z.txt"),
        " date 2020-12-31 One\n\nChina met Japan in Geneva. Xinhua said so.\n");
    Files.writeString(corpus.resolve("undated.txt"), "China met Japan.\n");

    assertEqual(corpus, new Counting(Window.ARTICLE, false, true, 200), Bucket.QUARTER, 1);
  }

  @Test
  void onReprintsOverTwoPeriodsAndIdsOfTwoTexts(@TempDir Path corpus) throws Exception {
    String story =
        "China told Japan on Friday that patrols near the disputed islands would go on through"
            + " the winter months. The Japanese ambassador in Beijing handed over a note of protest"
            + " against four ships seen there on Tuesday. South Korea called on both neighbours to"
            + " keep channels between their coast guards open.";
    Files.writeString(
        corpus.resolve("a.jsonl"),
        """
        {"id": "1", "date": "2020-12-31", "title": "Patrols go on", "text": "%1$s", "source": "B"}
        {"id": "2", "date": "2021-01-01", "title": "China keeps ships out", "text": "BEIJING (AP) - %1$s Russia was silent.", "source": "A"}
        {"id": "2", "date": "2021-01-02", "title": "Other", "text": "France met Germany in Paris.", "source": "A"}
        {"id": "3", "date": "2021-01-03", "title": "Other", "text": "France met Germany in Paris.", "source": "C"}
        """
            .formatted(story));

    assertEqual(corpus, Counting.STANDARD, Bucket.YEAR, 1);
  }

  /** Gives the tables that are equal. */
  static PlainLoop.Tables assertEqual(Path corpus, Counting choices, Bucket bucket, int fillMin)
      throws Exception {
    List<InputFile> files = new Sources(new Configuration(false)).list(List.of(corpus.toString()));
    PlainReadings plainReadings = new PlainReadings(choices);
    PlainSensitivity plainSensitivity = new PlainSensitivity();
    PlainLoop.Tables plain =
        plain(files, choices)
            .count(
                bucket,
                fillMin,
                (article, cluster, reading, count) -> {
                  plainReadings.read(article, cluster, reading, count);
                  plainSensitivity.read(article, cluster, reading, count);
                });
    assertThat(plain.dyads()).isNotEmpty();

    Dataset<Row> read = new FilesToRecords(SPARK, RULES).read(files);
    Dataset<Row> records = RecordsToConflicts.rejected(read, RecordsToConflicts.of(read));
    Dataset<Row> articles = new RecordsToArticles(records).articles();
    Path stored = Files.createTempDirectory("entente-readings");
    clustered(ArticlesToReadings.of(articles, choices))
        .repartition(3)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(stored.toString());
    Dataset<Row> readings = SPARK.read().parquet(stored.toString());
    same(ArticlesTable.of(articles, readings), PlainReadings.ARTICLES, plainReadings.articles);
    same(ReadingsToMentions.mentions(readings), PlainReadings.MENTIONS, plainReadings.mentions);
    same(ReadingsToMentions.dates(readings), PlainReadings.DATES, plainReadings.dates);
    same(ReadingsToMentions.evidence(readings), PlainReadings.EVIDENCE, plainReadings.evidence);
    same(ReadingsToEntities.of(readings), PlainReadings.ENTITIES, plainReadings.entities());
    for (SparkSession counting : List.of(SPARK, Sessions.forFewRows(SPARK))) {
      Dataset<Row> stories = counting.read().parquet(stored.toString());
      assertCountsEqual(stories, choices, bucket, fillMin, plain, plainSensitivity);
    }
    SPARK.catalog().clearCache();
    Sinks.delete(stored);
    return plain;
  }

  private static void assertCountsEqual(
      Dataset<Row> readings,
      Counting choices,
      Bucket bucket,
      int fillMin,
      PlainLoop.Tables plain,
      PlainSensitivity plainSensitivity) {
    Row days = readings.agg(min("published").as("first"), max("published").as("last")).first();
    Panel panel = new Panel(readings, bucket, days.getAs("first"), days.getAs("last"));
    Dyads dyads = new Dyads(panel);
    Dataset<Row> byPeriod = dyads.byPeriod(bucket, fillMin).persist();
    Dataset<Row> ties = dyads.overRange(choices.window());
    Dataset<Row> entities = EntityPeriods.of(panel, bucket, fillMin).persist();
    Findings findings = new Findings(panel, dyads, bucket, fillMin);
    Set<String> focus = Set.of("iso3:CHN", "iso3:USA", "iso3:FRA");

    same(findings.withBurstWeight(entities), PlainLoop.ENTITY_PERIOD, plain.entityPeriod());
    same(byPeriod, PlainLoop.DYAD_PERIOD, plain.dyadPeriod());
    same(ties, PlainLoop.DYADS, plain.dyads());
    same(
        DyadsToEgo.of(ties, byPeriod, List.copyOf(focus)),
        PlainEgo.EGO,
        PlainEgo.rows(plain, focus));
    same(
        BackboneToCommunities.of(ties, dyads.counts()),
        PlainCommunities.COMMUNITIES,
        PlainCommunities.rows(plain));
    same(findings.bursts(), PlainFindings.BURSTS, plain.findings().bursts());
    same(findings.changes(), PlainFindings.CHANGES, plain.findings().changes());
    same(findings.risers(), PlainFindings.RISERS, plain.findings().risers());
    same(
        new ReadingsToSensitivity(panel, entities, ties).of(choices, EntityId::value),
        PlainSensitivity.SENSITIVITY,
        plainSensitivity.rows(plain, choices, EntityId::value));
  }

  private static void same(Dataset<Row> table, List<String> columns, List<List<Object>> plain) {
    DatasetAssert.assertThat(table).hasColumns(columns).holds(columns, plain);
    if (System.getProperty("corpus") != null) {
      System.out.println(plain.size() + " rows equal, of " + columns);
    }
  }

  private static PlainLoop plain(List<InputFile> files, Counting choices) throws IOException {
    PlainLoop loop = new PlainLoop(RULES, choices);
    for (InputFile file : files) {
      loop.read(file.name(), Files.newInputStream(Path.of(file.path())));
    }
    return loop;
  }
}
