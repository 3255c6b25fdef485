package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.analytics.io.StoredTable;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.ForeignKey;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every run, looked at in the run on the seeds. */
class SeedsRunTest {

  private static Stream<TableSpec> tables() {
    return Tables.list().stream().filter(t -> Files.exists(Runs.onSeeds().file(t.path())));
  }

  @Test
  void everySeedIsAnArticleOrTheDuplicateOfOne() throws IOException {
    List<String> read = new ArrayList<>(Runs.onSeeds().column("articles", "source_file"));
    read.addAll(Runs.onSeeds().column("duplicates", "source_file"));
    try (Stream<Path> seeds = Files.list(Runs.SEEDS)) {
      assertThat(read)
          .containsExactlyInAnyOrderElementsOf(seeds.map(p -> p.getFileName().toString()).toList());
    }
    assertThat(Runs.onSeeds().column("ledger", "n_rejected")).containsOnly("0");
  }

  @Test
  void theLedgerAddsUpToWhatTheRunSays() throws IOException {
    Runs.Run run = Runs.onSeeds();
    long[] sums = new long[4];
    for (CsvRow row : rows("ledger")) {
      assertThat(row.count("n_in"))
          .as(row.text("source_file"))
          .isEqualTo(row.count("n_kept") + row.count("n_duplicate") + row.count("n_rejected"));
      sums[0] += row.count("n_in");
      sums[1] += row.count("n_kept");
      sums[2] += row.count("n_duplicate");
      sums[3] += row.count("n_rejected");
    }
    JsonNode records = new ObjectMapper().readTree(run.file("run.json").toFile()).get("records");
    assertThat(sums)
        .containsExactly(
            records.get("in").asLong(),
            records.get("kept").asLong(),
            records.get("duplicate").asLong(),
            records.get("rejected").asLong());
    assertThat(rows("articles")).hasSize((int) sums[1]);
    assertThat(rows("duplicates")).hasSize((int) sums[2]);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsAreSortedByAKeyThatNoTwoOfThemShare(TableSpec table) throws IOException {
    List<String> keys = new ArrayList<>();
    for (CsvRow row : rows(table.name())) {
      keys.add(
          String.join(
              "\u0001",
              table.key().stream()
                  .map(column -> row.text(column))
                  .map(
                      cell ->
                          cell.matches("\\d{1,9}") ? "%09d".formatted(Long.valueOf(cell)) : cell)
                  .toList()));
    }
    assertThat(keys).doesNotHaveDuplicates();
    if (!table.equals(Tables.DICTIONARY)) {
      assertThat(keys).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatATableRefersToIsThere(TableSpec table) throws IOException {
    for (ForeignKey key : table.foreignKeys()) {
      Set<String> known = new HashSet<>(Runs.onSeeds().column(key.otherTable(), key.otherColumn()));
      known.add("");
      assertThat(known)
          .as("%s.%s", table.name(), key.column())
          .containsAll(new TreeSet<>(Runs.onSeeds().column(table.name(), key.column())));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableIsPlainUtf8WithItsColumnsAndLineFeeds(TableSpec table) throws IOException {
    String text = Files.readString(Runs.onSeeds().file(table.path()), StandardCharsets.UTF_8);

    assertThat(text).startsWith(String.join(",", table.columnNames()) + "\n").endsWith("\n");
    assertThat(text).doesNotContain("\uFEFF", "\r\n", "NaN", "null", "Infinity");
  }

  @Test
  void offsetsPointAtWhatTheyNameInCodePoints() throws IOException {
    Map<String, String> texts = texts();
    for (CsvRow mention : rows("mentions")) {
      assertThat(cut(texts, mention)).isEqualTo(mention.text("surface"));
    }
    for (CsvRow evidence : rows("evidence")) {
      assertThat(cut(texts, evidence)).isEqualTo(evidence.text("sentence"));
    }
  }

  @Test
  void aPairStandsInAsManySentencesAsItsEvidenceShows() throws IOException {
    Map<String, Long> surplus = new TreeMap<>();
    for (CsvRow row : rows("evidence")) {
      surplus.merge(row.text("entity_a") + " " + row.text("entity_b"), 1L, Long::sum);
    }
    for (CsvRow row : rows("dyads")) {
      String pair = row.text("entity_a") + " " + row.text("entity_b");
      surplus.merge(pair, -row.count("n_windows"), Long::sum);
    }
    surplus.values().removeIf(n -> n == 0);

    assertThat(surplus).as("sentences shown beyond those counted").isEmpty();
  }

  @Test
  void periodsAddUpToTheWholeRange() throws IOException {
    Map<String, Long> byPeriod = new HashMap<>();
    for (CsvRow row : rows("dyad_period")) {
      String pair = row.text("entity_a") + " " + row.text("entity_b");
      byPeriod.merge(pair, row.count("n_articles"), Long::sum);
    }
    Map<String, Long> whole = new HashMap<>();
    for (CsvRow row : rows("dyads")) {
      whole.put(row.text("entity_a") + " " + row.text("entity_b"), row.count("n_articles"));
    }
    assertThat(byPeriod).isEqualTo(whole);
  }

  @Test
  void everyRateStandsWithinItsIntervalAndNoAgencyIsCounted() throws IOException {
    Set<String> agencies = new HashSet<>();
    for (CsvRow row : rows("entities")) {
      if (row.text("type").equals("agency")) {
        agencies.add(row.text("entity_id"));
      }
    }
    for (CsvRow row : rows("entity_period")) {
      assertThat(agencies).doesNotContain(row.text("entity_id"));
      if (row.count("clusters_total") > 0) {
        assertThat(row.number("share"))
            .isBetween(row.number("share_low"), row.number("share_high"));
      } else {
        assertThat(row.text("share")).isEmpty();
      }
    }
  }

  @Test
  void nothingOfTheWorkOfTheRunIsLeft() {
    Runs.Run run = Runs.onSeeds();

    assertThat(run.file("work")).doesNotExist();
    assertThat(run.output().resolveSibling(".seeds.building")).doesNotExist();
    assertThat(run.file("report.html")).isNotEmptyFile();
    assertThat(run.shell().out()).isEqualTo(run.file("report.html") + "\n");
    assertThat(run.shell().err()).isEmpty();
  }

  private static String cut(Map<String, String> texts, CsvRow row) {
    String text = texts.get(row.text("article_id") + row.text("field"));
    int from = text.offsetByCodePoints(0, (int) row.count("char_start"));
    int length = (int) (row.count("char_end") - row.count("char_start"));
    return text.substring(from, text.offsetByCodePoints(from, length));
  }

  /** Title and body of each article, from the Parquet that holds them. */
  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (StoredTable articles =
        new StoredTable(
            Runs.onSeeds().file("data/parquet/articles"), List.of("article_id", "title", "body"))) {
      for (Optional<List<Object>> row = articles.findNext();
          row.isPresent();
          row = articles.findNext()) {
        List<Object> cells = row.get();
        texts.put(cells.get(0) + "title", cells.get(1) == null ? "" : cells.get(1).toString());
        texts.put(cells.get(0) + "body", cells.get(2).toString());
      }
    }
    return texts;
  }

  private static List<CsvRow> rows(String table) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    try (CsvTable csv =
        new CsvTable(table, Files.newInputStream(Runs.onSeeds().file("data/" + table + ".csv")))) {
      csv.forEach(rows::add);
    }
    return rows;
  }
}
