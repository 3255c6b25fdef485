package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.result.Results;
import org.entente.reports.result.ResultsReader;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.ArticleTexts;
import org.junit.jupiter.api.Test;

/** Sentences that name an entity without another, which no table has the words of. */
class EvidenceReaderTest {

  private static final Run RUN =
      new Run()
          .with(
              "data/entities.csv",
              """
              entity_id,name,type
              iso3:FRA,France,country
              wd:Q1,A Minister,person
              """)
          .with(
              "data/entity_period.csv",
              """
              bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total
              month,2023-01-01,iso3:FRA,2,2,9,9
              month,2023-02-01,iso3:FRA,1,1,9,9
              month,2023-02-01,wd:Q1,1,1,9,9
              """)
          .with(
              "data/articles.csv",
              """
              article_id,published,source_file,record_no,title,source,url
              a1,2023-01-05,a.txt,1,One,Wire,
              a2,2023-01-09,b.txt,1,Two,Wire,
              a3,2023-02-02,c.txt,1,Three,Wire,
              """)
          .with(
              "data/mentions.csv",
              """
              article_id,field,char_start,char_end,entity_id,entity_type,kind,via,temporal,sentence_no
              a1,body,10,16,iso3:FRA,country,name,,current,1
              a1,body,21,27,iso3:FRA,country,name,,current,1
              a1,body,30,35,iso3:FRA,country,capital,,current,2
              a2,title,0,6,iso3:FRA,country,name,,current,0
              a2,body,0,6,iso3:FRA,country,name,,past,1
              a2,body,20,26,name:afp,agency,name,iso3:FRA,current,1
              a3,body,0,3,wd:Q1,person,name,iso3:FRA,current,1
              a9,body,0,6,iso3:FRA,country,name,,current,1
              """)
          .with("a1", "", "In Wales, France and France met. Paris was quiet.")
          .with("a2", "France votes", "France fell then, said AFP.")
          .with("a3", "", "\uD83C\uDF89 She went home. Nothing else.");

  private static Evidence evidence(ArticleTexts texts) throws IOException {
    RunTables tables = new RunTables(RUN);
    Results results = new ResultsReader(RUN, Run.facts(Bucket.MONTH).choices()).read();
    Timeline timeline = new Timeline(results.periods(), Bucket.MONTH);
    return new EvidenceReader(tables, texts, Run.facts(Bucket.MONTH).choices(), timeline)
        .read(results.dyads(), List.of(results.states().get(0), results.others().get(0)));
  }

  @Test
  void anEntityHasTheSentencesThatCountForItByPeriodEachOnce() throws IOException {
    Map<String, Map<Integer, Evidence.Cell>> found = new TreeMap<>();
    evidence(RUN).entities().forEach(each -> found.put(each.subject().entity().id(), each.cells()));
    assertThat(found)
        .containsOnly(
            Map.entry(
                "iso3:FRA",
                Map.of(
                    0, new Evidence.Cell(List.of("a2 title 0", "a1 body 1"), 2),
                    1, new Evidence.Cell(List.of("a3 body 1"), 1))),
            Map.entry("wd:Q1", Map.of(1, new Evidence.Cell(List.of("a3 body 1"), 1))));
  }

  @Test
  void theWordsAreCutFromTheTextsAndOnlyWhatCountsIsMarked() throws IOException {
    Map<String, Sentence> sentences = evidence(RUN).sentences();
    assertThat(sentences).containsOnlyKeys("a1 body 1", "a2 title 0", "a3 body 1");
    assertThat(sentences.get("a1 body 1").text()).isEqualTo("In Wales, France and France met.");
    assertThat(sentences.get("a1 body 1").marks())
        .containsExactly(
            new Sentence.Mark(10, 16, "iso3:FRA", ""), new Sentence.Mark(21, 27, "iso3:FRA", ""));
    assertThat(sentences.get("a2 title 0").text()).isEqualTo("France votes");
    assertThat(sentences.get("a3 body 1").marks())
        .singleElement()
        .matches(mark -> mark.names("wd:Q1") && mark.names("iso3:FRA"));
  }

  @Test
  void withoutTextsTheNumbersOfSentencesAreKnownAllTheSame() throws IOException {
    Evidence evidence = evidence(ArticleTexts.NONE);
    assertThat(evidence.sentences()).isEmpty();
    assertThat(evidence.entities()).extracting(Evidence.Behind::total).containsExactly(3L, 1L);
  }
}
