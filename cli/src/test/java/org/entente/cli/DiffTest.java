package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

  @TempDir Path root;

  private Path first;
  private Path second;

  @BeforeEach
  void twoRuns() throws IOException {
    first = root.resolve("first");
    second = root.resolve("second");
    for (Path run : new Path[] {first, second}) {
      write(run, "run.json", "{}");
      write(run, "data/articles.csv", "article_id,published,title\na1,2023-01-02,Talks\n");
      write(
          run,
          "data/dyads.csv",
          "entity_a,entity_b,n_articles,lift\niso3:CHN,iso3:JPN,1,2\niso3:CHN,iso3:PRK,3,4\n");
      write(run, "data/evidence.csv", "article_id,entity_a,entity_b\na1,iso3:CHN,iso3:JPN\n");
      write(run, "data/mentions.csv", "article_id,entity_id,via\na1,iso3:CHN,\na1,iso3:JPN,\n");
    }
  }

  private static void write(Path run, String file, String text) throws IOException {
    Files.createDirectories(run.resolve(file).getParent());
    Files.writeString(run.resolve(file), text);
  }

  private Shell diff(String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "diff";
    all[1] = first.toString();
    all[2] = second.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Shell.run(all);
  }

  @Test
  void equalRunsDifferInNoNumber() {
    assertThat(diff()).isEqualTo(new Shell(0, "no number differs\n", ""));
  }

  @Test
  void aChangedPairShowsItsColumnsAndTheArticlesBehindIt() throws IOException {
    write(
        second,
        "data/articles.csv",
        "article_id,published,title\na1,2023-01-02,Talks\na2,2023-01-05,\"Again \u001B[1m\"\n");
    write(
        second,
        "data/dyads.csv",
        "entity_a,entity_b,n_articles,lift\niso3:CHN,iso3:JPN,2,\niso3:CHN,iso3:RUS,1,1\n");
    write(
        second,
        "data/evidence.csv",
        "article_id,entity_a,entity_b\na1,iso3:CHN,iso3:JPN\na2,iso3:CHN,iso3:JPN\n");

    assertThat(diff())
        .isEqualTo(
            new Shell(
                0,
                """
                articles: 1 only in the second run
                  a2 2023-01-05 Again \\e[1m
                dyads: 1 row(s) changed, 1 only in the second run, 1 only in the first
                  iso3:CHN iso3:PRK: gone
                  iso3:CHN iso3:JPN: n_articles 1 -> 2, lift 2 -> (none)
                    + a2 2023-01-05 Again \\e[1m
                  iso3:CHN iso3:RUS: new
                """,
                ""));
  }

  @Test
  void ofAPeriodOnlyItsOwnArticlesStandBehindIt() throws IOException {
    write(
        second,
        "data/articles.csv",
        "article_id,published,title\na2,2023-01-31,In\na3,2023-02-01,Out\n");
    write(
        second, "data/mentions.csv", "article_id,entity_id,via\na2,iso3:FRA,\na3,wd:Q1,iso3:FRA\n");
    write(
        second,
        "data/entity_period.csv",
        "bucket,period_start,entity_id,n_articles\nmonth,2023-01-01,iso3:FRA,1\n");

    assertThat(diff().out())
        .contains("  month 2023-01-01 iso3:FRA: new\n    + a2 2023-01-31 In\n")
        .doesNotContain("    + a3");
  }

  @Test
  void rowsOfWhichOnlyTotalsMoveAreCountedAndNotShown() throws IOException {
    write(
        second,
        "data/dyads.csv",
        "entity_a,entity_b,n_articles,lift\niso3:CHN,iso3:JPN,1,2.5\niso3:CHN,iso3:PRK,4,4\n");

    assertThat(diff().out())
        .isEqualTo(
            "dyads: 1 row(s) changed, 0 only in the second run, 0 only in the first; of 1 more only"
                + " totals and measures\n"
                + "  iso3:CHN iso3:PRK: n_articles 3 -> 4\n");
  }

  @Test
  void aColumnThatOnlyOneRunHasIsNotCompared() throws IOException {
    write(
        second,
        "data/dyads.csv",
        "entity_a,entity_b,n_articles,lift,cow_a\n"
            + "iso3:CHN,iso3:JPN,1,2,710\niso3:CHN,iso3:PRK,3,4,710\n");

    assertThat(diff().out()).isEqualTo("no number differs\n");
  }

  @Test
  void otherOptionsAndAnotherVersionAreSaidFirst() throws IOException {
    write(
        first,
        "run.json",
        "{\"entente\": \"1\", \"options\": {\"bucket\": \"month\", \"via\": true}}");
    write(
        second,
        "run.json",
        "{\"entente\": \"2\", \"options\": {\"bucket\": \"year\", \"via\": true, \"entity\":"
            + " [\"CHN\"]}}");

    assertThat(diff().out())
        .isEqualTo(
            "options: bucket month -> year, entity (none) -> [\"CHN\"], version 1 -> 2\n"
                + "no number differs\n");
  }

  @Test
  void tablesOfOtherPeriodsAreNotCompared() throws IOException {
    write(second, "run.json", "{\"options\": {\"bucket\": \"year\"}}");
    write(
        second,
        "data/entity_period.csv",
        "bucket,period_start,entity_id,n_articles\nyear,2023-01-01,iso3:FRA,1\n");

    assertThat(diff())
        .isEqualTo(
            new Shell(
                0,
                "options: bucket (none) -> year\nno number differs\n",
                """
                entente: entity_period is not compared: other periods
                entente: dyad_period is not compared: other periods
                """));
  }

  @Test
  void theGreatestDifferenceComesFirstAndAPersonHasAName() throws IOException {
    write(second, "data/entities.csv", "entity_id,name\nwd:Q1,Xi Jinping\n");
    write(
        second,
        "data/dyads.csv",
        "entity_a,entity_b,n_articles,lift\n"
            + "iso3:CHN,iso3:JPN,2,2\niso3:CHN,iso3:PRK,3,4\niso3:PRK,wd:Q1,9,4\n");

    assertThat(diff("--limit", "1").out())
        .contains("  iso3:PRK wd:Q1 (Xi Jinping): new\n")
        .doesNotContain("  iso3:CHN iso3:JPN: n_articles 1 -> 2");
  }

  @Test
  void noMoreRowsAreShownThanAskedFor() throws IOException {
    write(second, "data/dyads.csv", "entity_a,entity_b,n_articles,lift\n");

    assertThat(diff("--limit", "1").out())
        .isEqualTo(
            "dyads: 0 row(s) changed, 0 only in the second run, 2 only in the first\n"
                + "  iso3:CHN iso3:PRK: gone\n");
  }

  @Test
  void aFolderThatIsNoRunIsAnError() throws IOException {
    Files.delete(second.resolve("run.json"));

    assertThat(diff())
        .isEqualTo(new Shell(3, "", "entente: no run: " + second + " has no run.json\n"));
  }
}
