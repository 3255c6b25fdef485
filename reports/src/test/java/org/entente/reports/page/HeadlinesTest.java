package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.result.Results;
import org.entente.reports.result.ResultsReader;
import org.entente.reports.result.RunTables;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

  private static final String NAMES =
      """
      entity_id,name,type
      iso3:CHN,China,country
      iso3:JPN,Japan,country
      iso3:KOR,South Korea,country
      name:forum,Forum,organisation
      """;

  private static final String DYADS =
      """
      entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total
      iso3:CHN,iso3:JPN,9,9,40,40
      iso3:JPN,iso3:KOR,8,8,40,40
      """;

  private static List<Headline> headlines(Run run) throws IOException {
    run.with("data/entities.csv", NAMES).with("data/dyads.csv", DYADS);
    RunTables tables = new RunTables(run);
    Results results = new ResultsReader(run, Run.facts(Bucket.DAY).choices()).read();
    return new Headlines(Found.read(tables, results.names()), results, Run.facts(Bucket.DAY))
        .list();
  }

  @Test
  void aChangeOfAPairOfStatesIsToldWithTheLastDayOfItsShare() throws IOException {
    assertThat(
            headlines(
                new Run()
                    .with(
                        "data/changes.csv",
                        """
                        entity_a,entity_b,date,before,after,ratio,p_value,since,until,top_articles
                        iso3:CHN,iso3:JPN,2023-06-13,0,0.24,,0.00002,,2023-06-24,
                        iso3:CHN,iso3:JPN,2023-06-25,0.24,0.01,0.05,0.03,2023-06-13,,
                        name:forum,,2023-02-01,0.1,0.5,5,0.00001,,,
                        """)))
        .first()
        .isEqualTo(
            new Headline(
                "From 13 Jun 2023 to 24 Jun 2023, China and Japan are named together in 24\u00a0% of"
                    + " stories, after 0\u00a0%.",
                "Change point, p = 0.00002 by permutation, false discovery rate held at 5 %; not"
                    + " counted again under other choices.",
                new Opening("iso3:CHN", "iso3:JPN", "2023-06-13", "2023-06-24")));
  }

  @Test
  void aDifferenceWhoseIntervalHasZeroInsideIsNotTold() throws IOException {
    assertThat(
            headlines(
                new Run()
                    .with(
                        "data/risers.csv",
                        """
                        entity_a,entity_b,before,after,change,change_low,change_high
                        iso3:CHN,iso3:JPN,0.1,0.3,0.2,-0.001,0.4
                        iso3:JPN,iso3:KOR,0.3,0.1,-0.2,-0.3,-0.1
                        """)))
        .singleElement()
        .satisfies(
            headline -> {
              assertThat(headline.text())
                  .isEqualTo(
                      "Japan and South Korea are named together less often in the second half of the"
                          + " period: in 10\u00a0% of stories, after 30\u00a0%.");
              assertThat(headline.support())
                  .startsWith("Difference \u221230 to \u221210 percentage points");
            });
  }

  @Test
  void aHeadlineTellsUnderWhichChoicesItFailsAndIsLeftOutIfItFailsInTheRun() throws IOException {
    assertThat(
            headlines(
                new Run()
                    .with(
                        "data/sensitivity.csv",
                        """
                        finding,choice,value,holds
                        China is the state named in most stories,as in the run,69 %,false
                        China is the state named in most stories,past in,69 %,true
                        China and Japan are named together more often than by chance,as in the run,lift 9,true
                        China and Japan are named together more often than by chance,past in,lift 8,true
                        China and Japan are named together more often than by chance,window article,lift 2,false
                        """)))
        .containsExactly(
            new Headline(
                "China and Japan are named together more often than by chance.",
                "Lift 9; holds under 1 of 2 other choices of counting, not under: window article.",
                Opening.of("iso3:CHN", "iso3:JPN")));
  }

  @Test
  void thereAreThreeAndEachIsAboutSomebodyElse() throws IOException {
    assertThat(
            headlines(
                new Run()
                    .with(
                        "data/bursts.csv",
                        """
                        entity_a,entity_b,start,end,weight,level,top_articles
                        iso3:CHN,iso3:JPN,2023-01-01,2023-01-05,9.5,1,
                        iso3:JPN,iso3:KOR,2023-01-01,2023-01-05,8.5,1,
                        iso3:KOR,,2023-01-01,2023-01-05,7.5,1,
                        iso3:JPN,,2023-01-01,2023-01-05,6.5,1,
                        """)
                    .with(
                        "data/risers.csv",
                        """
                        entity_a,entity_b,before,after,change,change_low,change_high
                        iso3:CHN,iso3:JPN,0.1,0.3,0.2,0.1,0.4
                        """)))
        .extracting(Headline::text)
        .containsExactly(
            "From 1 Jan 2023 to 5 Jan 2023, China and Japan are named together unusually often.",
            "From 1 Jan 2023 to 5 Jan 2023, Japan and South Korea are named together unusually often.",
            "From 1 Jan 2023 to 5 Jan 2023, South Korea is named unusually often.");
  }

  @Test
  void aSpanOfPeriodsIsToldNoFurtherThanTheCorpusReaches() throws IOException {
    assertThat(
            headlines(
                new Run()
                    .with(
                        "data/bursts.csv",
                        """
                        entity_a,entity_b,start,end,weight,level,top_articles
                        iso3:CHN,iso3:JPN,2023-12-18,2024-01-07,9.5,1,
                        iso3:JPN,iso3:KOR,2022-12-26,2023-01-08,8.5,1,
                        """)))
        .extracting(Headline::text)
        .containsExactly(
            "From 18 Dec 2023 to 31 Dec 2023, China and Japan are named together unusually often.",
            "From 1 Jan 2023 to 8 Jan 2023, Japan and South Korea are named together unusually often.");
  }

  @Test
  void withoutFindingsNothingIsTold() throws IOException {
    assertThat(headlines(new Run())).isEmpty();
  }
}
