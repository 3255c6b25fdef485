package org.entente.analytics;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.io.Sources;
import org.entente.core.relation.Counting;
import org.entente.core.time.Bucket;
import org.entente.ingest.Limits;
import org.entente.ingest.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles, in whatever form, files and partitions they come, give the same tables. */
class SameTablesTest extends SparkTest {

  private static final List<String> SENTENCES =
      List.of(
          "China met Japan in Geneva on Friday, and \"nothing\" was signed.",
          "Russia warned France & Germany; Vladimir Putin spoke for an hour.",
          "The foreign ministers of Türkiye, Greece and Côte d'Ivoire will meet on July 27, 2023.",
          "Xinhua said that Beijing urged Washington to wait.",
          "In 1953 South Korea fought North Korea, 3 < 4 years.",
          "The United Nations sent a letter to São Tomé and Príncipe.",
          "India and Pakistan traded prisoners at the border.");

  private static final Map<String, Function<List<String[]>, String>> FORMS =
      Map.of(
          "jsonl", SameTablesTest::jsonLines,
          "csv", SameTablesTest::csv,
          "sgml", SameTablesTest::sgml);

  @TempDir Path root;

  @Test
  void ofTextsLinesTablesAndStories() throws Exception {
    List<String[]> articles = articles();
    Path texts = Files.createDirectories(root.resolve("text"));
    for (String[] a : articles) {
      Files.writeString(
          texts.resolve("n" + a[1].hashCode()), " date " + a[0] + " " + a[1] + "\n\n" + a[2]);
    }
    Map<String, List<String>> wanted = tables(texts, 1);
    assertThat(wanted.get("dyads")).hasSizeGreaterThan(10);
    assertThat(wanted.get("evidence")).hasSizeGreaterThan(50);

    int partitions = 2;
    for (String form : FORMS.keySet().stream().sorted().toList()) {
      Collections.shuffle(articles, new Random(form.hashCode()));
      Path folder = Files.createDirectories(root.resolve(form));
      for (int from = 0; from < articles.size(); from += 25) {
        List<String[]> part = articles.subList(from, Math.min(articles.size(), from + 25));
        byte[] file = FORMS.get(form).apply(part).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("f" + from), from == 25 ? gzip(file) : file);
      }
      assertThat(tables(folder, partitions)).as(form).isEqualTo(wanted);
      partitions += 5;
    }
  }

  /** Sixty articles of day, title and body. */
  private static List<String[]> articles() {
    Random random = new Random(1648);
    List<String[]> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = LocalDate.of(2023, 1, 30).plusDays(random.nextInt(90)).toString();
      String title = "No. " + i + ": " + SENTENCES.get(random.nextInt(SENTENCES.size()));
      String body = random.nextInt(3) == 0 ? "SEOUL (Reuters) - " : "";
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        body += SENTENCES.get(random.nextInt(SENTENCES.size())) + (n % 2 == 0 ? "\n\n" : " ");
      }
      articles.add(new String[] {day, title, body.strip()});
    }
    return articles;
  }

  private static String jsonLines(List<String[]> articles) {
    return articles.stream()
        .map(a -> Arrays.stream(a).map(SameTablesTest::string).toArray())
        .map("{\"date\": %s, \"title\": %s, \"text\": %s}\n"::formatted)
        .collect(Collectors.joining());
  }

  private static String string(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String csv(List<String[]> articles) {
    return "date,title,text\n"
        + articles.stream()
            .map(a -> Arrays.stream(a).map(c -> '"' + c.replace("\"", "\"\"") + '"'))
            .map(cells -> cells.collect(Collectors.joining(",")) + "\n")
            .collect(Collectors.joining());
  }

  private static String sgml(List<String[]> articles) {
    String[] months = {"JAN", "FEB", "MAR", "APR", "MAY"};
    StringBuilder stories = new StringBuilder();
    for (String[] a : articles) {
      LocalDate day = LocalDate.parse(a[0]);
      String date = day.getDayOfMonth() + "-" + months[day.getMonthValue() - 1] + "-2023";
      stories.append(
          "<REUTERS X=\"\"><DATE>%s</DATE><TEXT><TITLE>%s</TITLE><BODY>%s</BODY></TEXT></REUTERS>\n"
              .formatted(date, escaped(a[1]), escaped(a[2])));
    }
    return stories.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  /** The rows of each table, sorted. */
  private static Map<String, List<String>> tables(Path input, int partitions) throws Exception {
    Rules rules =
        new Rules(Rules.Format.AUTO, Optional.empty(), LocalDate.of(2024, 12, 31), Limits.STANDARD);
    Dataset<Row> records =
        new FilesToRecords(SPARK, rules)
            .read(new Sources(new Configuration(false)).list(List.of(input.toString())));
    Dataset<Row> articles = new RecordsToArticles(records).articles().repartition(partitions);
    Dataset<Row> readings = clustered(ArticlesToReadings.of(articles, Counting.STANDARD)).persist();
    Row days = readings.agg(min("published").as("first"), max("published").as("last")).first();
    Panel panel = new Panel(readings, Bucket.MONTH, days.getAs("first"), days.getAs("last"));
    Dyads dyads = new Dyads(panel);
    Map<String, List<String>> tables = new TreeMap<>();
    tables.put("mentions", rows(ReadingsToMentions.mentions(readings)));
    tables.put("dates", rows(ReadingsToMentions.dates(readings)));
    tables.put("evidence", rows(ReadingsToMentions.evidence(readings)));
    tables.put("entities", rows(ReadingsToEntities.of(readings)));
    tables.put("entity_period", rows(EntityPeriods.of(panel, Bucket.MONTH, 5)));
    tables.put("dyad_period", rows(dyads.byPeriod(Bucket.MONTH, 5)));
    tables.put("dyads", rows(dyads.overRange(org.entente.core.relation.Window.SENTENCE)));
    readings.unpersist();
    return tables;
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
