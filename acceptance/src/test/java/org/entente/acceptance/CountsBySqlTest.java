package org.entente.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a run counts equals SQL that another database does on the run's mentions and articles.
 *
 * <p>{@code -Dentente.run=RUN} names a run, by sentence or by article; without it the launcher
 * makes one on the seeds.
 */
class CountsBySqlTest {

  /** Lengths of periods as intervals of SQL. */
  private static final Map<String, String> STEPS =
      Map.of(
          "day",
          "1 day",
          "week",
          "7 days",
          "month",
          "1 month",
          "quarter",
          "3 months",
          "year",
          "1 year");

  private static final List<String> TABLES =
      List.of("articles", "mentions", "entities", "entity_period", "dyad_period", "dyads");

  private static Connection database;
  private static Path run;

  @BeforeAll
  static void countBySql() throws Exception {
    run = SeedsRun.findOrMake();
    JsonNode options = new ObjectMapper().readTree(run.resolve("run.json").toFile()).get("options");
    Assumptions.assumeFalse(
        options.get("window").asText().equals("paragraph"), "mentions.csv tells no paragraphs");
    database = DriverManager.getConnection("jdbc:duckdb:");
    for (String table : TABLES) {
      load(table);
    }
    execute(filledIn(sql(), options));
  }

  @AfterAll
  static void close() throws SQLException {
    if (database != null) {
      database.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"entity_period", "dyad_period", "dyads", "named_entities"})
  void every_row_of_the_run_is_a_row_of_sql_and_the_other_way_round(String table)
      throws SQLException {
    String columns = String.join(", ", listColumns("sql_" + table));
    String ours = "SELECT " + columns + " FROM " + table;
    String theirs = "SELECT " + columns + " FROM sql_" + table;

    assertThat(rows("SELECT count(*) FROM " + table)).doesNotContain("0");
    assertThat(rows("(" + ours + " EXCEPT ALL " + theirs + ") LIMIT 20")).as("run alone").isEmpty();
    assertThat(rows("(" + theirs + " EXCEPT ALL " + ours + ") LIMIT 20")).as("SQL alone").isEmpty();
  }

  /** Tables hold six digits of a number. */
  @ParameterizedTest
  @CsvSource({
    "entity_period, 'period_start, entity_id', 'share, share_low, share_high'",
    "dyad_period, 'period_start, entity_a, entity_b',"
        + " 'share, share_low, share_high, expected, lift, npmi, llr'",
    "dyads, 'entity_a, entity_b', 'share, share_low, share_high, expected, lift, npmi, llr'",
  })
  void every_rate_is_what_sql_makes_of_its_own_counts(String table, String keys, String rates)
      throws SQLException {
    for (String rate : rates.split(", ")) {
      String differs =
          """
          SELECT %2$s, ours.%4$s, theirs.%4$s
          FROM %1$s AS ours JOIN %1$s_rate AS theirs USING (%2$s)
          WHERE (ours.%4$s IS NULL) <> (theirs.%4$s IS NULL)
             OR abs(ours.%4$s - theirs.%4$s) > %3$s * abs(theirs.%4$s) + 1e-9
          LIMIT 20
          """
              .formatted(table, keys, "6e-6", rate);

      assertThat(rows("SELECT count(%s) FROM %s_rate".formatted(rate, table))).doesNotContain("0");
      assertThat(rows(differs)).as(rate).isEmpty();
    }
  }

  @Test
  void articles_above_the_cap_are_those_that_name_too_many() throws Exception {
    JsonNode options = new ObjectMapper().readTree(run.resolve("run.json").toFile()).get("options");
    String differs =
        """
        SELECT article_id FROM article LEFT JOIN (
          SELECT article_id, count(DISTINCT entity_id) AS n
          FROM naming WHERE NOT is_past AND NOT is_agency GROUP BY ALL) USING (article_id)
        WHERE pair_cap <> (coalesce(n, 0) > %d)
        """
            .formatted(options.get("max_entities").asInt());

    assertThat(rows(differs)).isEmpty();
  }

  private static void load(String table) throws SQLException {
    Path csv = run.resolve("data").resolve(table + ".csv");
    execute(
        "CREATE TABLE %s AS FROM read_csv('%s', header = true, sample_size = -1, nullstr = '')"
            .formatted(table, csv.toString().replace("'", "''")));
  }

  private static String sql() throws IOException {
    try (InputStream in = CountsBySqlTest.class.getResourceAsStream("counts.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String filledIn(String sql, JsonNode options) {
    String filled = sql.replace("${step}", STEPS.get(options.get("bucket").asText()));
    for (String option : List.of("bucket", "window", "past", "via", "fill_min")) {
      filled = filled.replace("${" + option + "}", options.get(option).asText());
    }
    return filled;
  }

  private static void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> listColumns(String table) throws SQLException {
    return rows("SELECT column_name FROM (DESCRIBE " + table + ")");
  }

  /** Rows as their cells with blanks between. */
  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }
}
