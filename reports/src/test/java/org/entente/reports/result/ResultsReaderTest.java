package org.entente.reports.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.junit.jupiter.api.Test;

class ResultsReaderTest {

  private static final Run RUN =
      new Run()
          .with(
              "data/entities.csv",
              """
              entity_id,name,type
              iso3:CHN,China,country
              iso3:JPN,Japan,country
              name:south-vietnam,South Vietnam,country
              wd:Q1,Xi Jinping,person
              """)
          .with(
              "data/entity_period.csv",
              """
              bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total,share,share_low,share_high
              month,2023-01-01,iso3:CHN,6,5,10,8,0.625,0.3,0.86
              month,2023-01-01,iso3:JPN,2,2,10,8,0.25,0.07,0.59
              month,2023-01-01,wd:Q1,3,3,10,8,0.375,0.13,0.69
              month,2023-02-01,iso3:CHN,0,0,0,0,,,
              month,2023-02-01,iso3:JPN,0,0,0,0,,,
              month,2023-03-01,iso3:CHN,1,1,4,4,0.25,0.05,0.7
              month,2023-03-01,iso3:JPN,2,2,4,4,0.5,0.15,0.85
              """)
          .with(
              "data/dyads.csv",
              """
              entity_a,entity_b,n_articles,n_clusters,n_windows,articles_total,clusters_total,expected,lift,npmi,llr,q_value
              iso3:CHN,iso3:JPN,3,3,4,14,12,2,2.0,0.4,5.5,0.01
              iso3:CHN,name:south-vietnam,2,2,2,14,12,4,0.5,-0.2,-3,0.2
              iso3:CHN,wd:Q1,3,3,4,14,12,2,2.0,0.4,5.5,0.01
              """)
          .with(
              "data/dyad_period.csv",
              """
              bucket,period_start,entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total
              month,2023-01-01,iso3:CHN,iso3:JPN,2,2,10,8
              month,2023-03-01,iso3:CHN,iso3:JPN,1,1,4,4
              """);

  private static Results results() throws IOException {
    return new ResultsReader(RUN, Run.facts(Bucket.MONTH).choices()).read();
  }

  @Test
  void statesAndOthersAreRankedApartByTheirShareOfStories() throws IOException {
    assertThat(results().states())
        .extracting(total -> total.entity().name() + " " + total.share().part())
        .containsExactly("China 6", "Japan 4");
    assertThat(results().others())
        .extracting(total -> total.entity().name())
        .containsExactly("Xi Jinping");
    assertThat(results().states().get(0).share().whole()).isEqualTo(12);
  }

  /** The story of a1 goes on in the next month, where it is no story of its own. */
  @Test
  void aStoryThatLivesInTwoPeriodsIsOneOverTheRange() throws IOException {
    Run run =
        new Run()
            .with(
                "data/entity_period.csv",
                """
                bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total
                month,2023-01-01,iso3:CHN,2,2,2,2
                month,2023-02-01,iso3:CHN,1,1,1,1
                """)
            .with(
                "data/articles.csv",
                """
                article_id,published,cluster_id,is_representative
                a1,2023-01-31,a1,true
                a2,2023-02-01,a1,false
                a3,2023-01-02,a3,true
                """);

    assertThat(new ResultsReader(run, Run.facts(Bucket.MONTH).choices()).read().clusters())
        .isEqualTo(2);
    assertThat(results().clusters()).as("without a table of articles").isEqualTo(12);
  }

  @Test
  void aPeriodWithoutArticlesIsAGapAndAMissingRowIsZero() throws IOException {
    Series dyad = results().dyadSeries().get(0);
    assertThat(dyad.label()).isEqualTo("China – Japan");
    assertThat(dyad.points()).extracting(SeriesPoint::articles).containsExactly(2L, 0L, 1L);
    assertThat(dyad.points()).extracting(SeriesPoint::isGap).containsExactly(false, true, false);
  }

  @Test
  void onlyPairsOfStatesNamedTogetherMoreThanByChanceAreFollowed() throws IOException {
    assertThat(results().stateDyads())
        .extracting(Dyad::label)
        .containsExactly("China – Japan", "China – South Vietnam");
    assertThat(results().dyadSeries()).hasSize(1);
    assertThat(results().dyads()).hasSize(3);
  }

  @Test
  void aRunWithoutTablesHasEmptyResults() throws IOException {
    Results none = new ResultsReader(new Run(), Run.facts(Bucket.MONTH).choices()).read();
    assertThat(none.articles()).isZero();
    assertThat(none.states()).isEmpty();
    assertThat(none.dyadSeries()).isEmpty();
  }
}
