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

class SentenceListTest {

  /** Two pairs: the first is named in three sentences of January and one of February. */
  private static Evidence evidence() throws IOException {
    Run run =
        new Run()
            .with(
                "data/entity_period.csv",
                """
                bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total
                month,2023-01-01,iso3:AAA,4,4,9,9
                month,2023-02-01,iso3:AAA,1,1,9,9
                """)
            .with(
                "data/dyads.csv",
                """
                entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total
                iso3:AAA,iso3:AAB,4,4,18,18
                iso3:AAA,iso3:AAC,1,1,18,18
                """)
            .with(
                "data/evidence.csv",
"""
article_id,field,sentence_no,entity_a,entity_b,char_start,char_end,published,sentence
a1,body,1,iso3:AAA,iso3:AAB,0,9,2023-01-05,Old.
a2,body,1,iso3:AAA,iso3:AAB,0,9,2023-01-06,Middle.
a3,body,1,iso3:AAA,iso3:AAB,0,9,2023-01-07,New.
a3,body,1,iso3:AAA,iso3:AAC,0,9,2023-01-07,New.
a4,body,1,iso3:AAA,iso3:AAB,0,9,2023-02-07,February.
""");
    RunTables tables = new RunTables(run);
    Results results = new ResultsReader(run, Run.facts(Bucket.MONTH).choices()).read();
    Timeline timeline = new Timeline(results.periods(), Bucket.MONTH);
    return new EvidenceReader(tables, run, Run.facts(Bucket.MONTH).choices(), timeline)
        .read(results.dyads(), results.states());
  }

  private static SentenceList list() throws IOException {
    return new SentenceList(evidence(), id -> 0);
  }

  @Test
  void withRoomForAllEachPairHasItsSentencesAndOneThatBothShareStandsOnce() throws IOException {
    SentenceList list = list();
    assertThat(list.choose(10_000))
        .map(List::copyOf)
        .containsExactly(List.of(0, 1, 2, 3), List.of(1));
    assertThat(list.sentences()).hasSize(4);
    assertThat(list.articles()).hasSize(4);
  }

  @Test
  void withLittleRoomTheNewestComesFirstThenTheNewestOfEachPeriod() throws IOException {
    SentenceList list = list();
    list.choose(200);
    assertThat(list.sentences())
        .extracting(row -> row.get(3).asText())
        .containsExactly("February.", "New.");
  }

  @Test
  void theNumberOfAllIsKnownWhateverHasRoom() throws IOException {
    assertThat(evidence().pairs()).extracting(Evidence.Behind::total).containsExactly(4L, 1L);
  }
}
