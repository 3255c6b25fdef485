package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Sentences.Quote;
import org.entente.cli.Sentences.Span;
import org.entente.core.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

  private static final String RUN = Runs.onFaults().output().toString();
  private static final String GOOD = ArticleId.of("Talks", "China met Japan.");
  private static final String WIRE = ArticleId.of("", "Russia warned France. China met Japan.");
  private static final String REST = ArticleId.of("", "Japan\nrested.");
  private static final String ON_JANUARY_2 =
      "2023-01-02\tgood.txt:1\tbody 0-16\t" + GOOD + "\t\t\tChina met Japan.\n";
  private static final String ON_JANUARY_3 =
      "2023-01-03\twire.jsonl:1\tbody 22-38\t" + WIRE + "\t\t\tChina met Japan.\n";
  private static final String ON_FEBRUARY_4 =
      "2023-02-04\twire.jsonl:3\tbody 0-13\t" + REST + "\t\t\tJapan rested.\n";

  @Test
  void theSentencesBehindAPairStandWithFileRecordOffsetsAndArticleByDay() {
    assertThat(Shell.run("explain", RUN, "iso3:CHN", "iso3:JPN"))
        .isEqualTo(
            new Shell(
                0,
                ON_JANUARY_2 + ON_JANUARY_3,
                "entente: 2 sentence(s) in 2 article(s) count for China (iso3:CHN) and Japan"
                    + " (iso3:JPN)\n"));
  }

  @Test
  void ofOneEntityTheSentencesThatNameItStand() {
    assertThat(Shell.run("explain", RUN, "Japan"))
        .isEqualTo(
            new Shell(
                0,
                ON_JANUARY_2 + ON_JANUARY_3 + ON_FEBRUARY_4,
                "entente: 3 sentence(s) in 3 article(s) count for Japan (iso3:JPN)\n"));
  }

  @Test
  void anAgencyIsASourceAndNobodyWhoActsForItsState() {
    String seeds = Runs.onSeeds().output().toString();

    assertThat(Shell.run("explain", seeds, "CHN").out())
        .contains("\tXi and Marcos agree on maritime contact line during state visit to Beijing\n")
        .doesNotContain("\tSource: Xinhua\n");
  }

  @ParameterizedTest
  @CsvSource({"JPN, CHN", "jpn, iso3:CHN", "Japan, China", "Japanese, People's Republic of China"})
  void theTwoMayBeGivenByLettersOrNamesAndInAnyOrder(String one, String other) {
    assertThat(Shell.run("explain", RUN, one, other))
        .isEqualTo(Shell.run("explain", RUN, "iso3:CHN", "iso3:JPN"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-03, 1",
    "2023-01, 2",
    "2023-W05, 1",
    "2023-Q1, 3",
    "..2023-01-02, 1",
    "2022, 0"
  })
  void aPeriodNarrowsItDown(String period, int sentences) {
    assertThat(Shell.run("explain", RUN, "JPN", "--period", period).out().lines())
        .hasSize(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-13", "2023-Q5", "2023-Q", "yesterday", "2023..2022", "2023-W60"})
  void whatIsNoPeriodIsWrongUsage(String period) {
    Shell shell = Shell.run("explain", RUN, "JPN", "--period", period);

    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).startsWith("entente: --period: '" + period + "' names no days; write");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(Shell.run("explain", RUN, "JPN", "--limit", "1"))
        .isEqualTo(
            new Shell(
                0,
                ON_JANUARY_2,
                "entente: 3 sentence(s) in 3 article(s) count for Japan (iso3:JPN); 1 are shown,"
                    + " --limit N shows more\n"));
  }

  @Test
  void aPairThatNoSentenceNamesSaysSo() {
    assertThat(Shell.run("explain", RUN, "CHN", "FRA"))
        .isEqualTo(
            new Shell(
                0, "", "entente: no sentence counts for China (iso3:CHN) and France (iso3:FRA)\n"));
  }

  @Test
  void oneWhomNobodyKnowsIsWrongUsage() {
    assertThat(Shell.run("explain", RUN, "Ruritania"))
        .isEqualTo(
            new Shell(
                2,
                "",
                "entente: nobody is called 'Ruritania'; 'entente entities NAME' looks ids up\n"));
    assertThat(Shell.run("explain", RUN, "apa").err())
        .isEqualTo(
            "entente: nobody is called 'apa'; did you mean Japan (iso3:JPN)?"
                + " 'entente entities NAME' looks ids up\n");
    assertThat(Shell.run("explain", RUN, "Japan", "JPN").err())
        .isEqualTo("entente: the two are one: Japan (iso3:JPN)\n");
  }

  @Test
  void onATerminalNamesAreInBoldAndTheSentenceStandsBelow() {
    System.setProperty("entente.stdout", "terminal");
    try {
      assertThat(Shell.run("explain", RUN, "CHN", "JPN", "--period", "2023-01-03").out())
          .isEqualTo(
              "2023-01-03  wire.jsonl:1  body 22-38  "
                  + WIRE
                  + "\n    \u001B[1mChina\u001B[0m met \u001B[1mJapan\u001B[0m.\n");
    } finally {
      System.clearProperty("entente.stdout");
    }
  }

  @Test
  void whatATerminalWouldObeyIsShown() {
    Quote quote = new Quote(new Span(10, 32), "\u001B[2J😀 China\u202E\nmet Japan");

    assertThat(Highlight.of(quote, List.of(new Span(16, 21))))
        .isEqualTo("\\e[2J😀 \u001B[1mChina\u001B[0m\\u202e met Japan");
  }

  @Test
  void aFolderThatIsNoRunIsAnError(@TempDir Path folder) {
    assertThat(Shell.run("explain", folder.toString(), "CHN", "JPN"))
        .isEqualTo(new Shell(3, "", "entente: no run: " + folder + " has no run.json\n"));
  }
}
