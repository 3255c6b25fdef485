package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.reports.Run;
import org.entente.reports.result.Entities;
import org.entente.reports.result.RunTables;
import org.junit.jupiter.api.Test;

class FindingSectionsTest {

  private static final String NAMES =
      """
      entity_id,name,type
      iso3:CHN,China,country
      iso3:JPN,Japan,country
      """;

  private static String findings(Run run) throws IOException {
    RunTables tables = new RunTables(run.with("data/entities.csv", NAMES));
    Html html = new Html();
    new FindingSections(Found.read(tables, Entities.read(tables))).writeTo(html);
    return html.toString();
  }

  @Test
  void ofManyRowsTheSurestAreShownAndTheRestIsStated() throws IOException {
    StringBuilder rows =
        new StringBuilder("entity_a,entity_b,before,after,change_low,change_high\n");
    for (int i = 0; i < 1204; i++) {
      rows.append("name:e-%04d,,0.1,0.2,0.%04d,0.5\n".formatted(i, i));
    }
    assertThat(findings(new Run().with("data/risers.csv", rows.toString())))
        .contains("50 of 1,204, all in <a href=\"data/risers.csv\">")
        .contains("<bdi>e-1203</bdi>", "<bdi>e-1154</bdi>")
        .doesNotContain("e-1153");
  }

  @Test
  void aBurstOpensToItsSpan() throws IOException {
    assertThat(
            findings(
                new Run()
                    .with(
                        "data/bursts.csv",
                        """
                        entity_a,entity_b,start,end,weight,level,top_articles
                        iso3:CHN,iso3:JPN,2025-01-01,2025-01-05,9.5,1,
                        """)))
        .contains(
            "<tr data-a=\"iso3:CHN\" data-b=\"iso3:JPN\" data-from=\"2025-01-01\""
                + " data-to=\"2025-01-05\">")
        .contains("<bdi>China – Japan</bdi>");
  }

  @Test
  void aTieOfAnEntityInFocusOpensAsThePairIsWritten() throws IOException {
    RunTables tables =
        new RunTables(
            new Run()
                .with("data/entities.csv", NAMES)
                .with(
                    "data/ego.csv",
                    """
                    entity_id,bucket,period_start,other_id,n_articles,n_clusters,clusters_total,lift,q_value,share_low,share_high
                    iso3:JPN,,,iso3:CHN,9,8,40,2.5,0.01,0.104,0.347
                    iso3:JPN,month,2023-01-01,iso3:CHN,1,1,4,2.5,0.01,0.1,0.3
                    """));
    Html html = new Html();
    FocusSection.read(tables, Entities.read(tables)).writeTo(html);
    assertThat(html.toString())
        .contains("<h3><bdi>Japan</bdi></h3>")
        .containsOnlyOnce("<tr data-a=\"iso3:CHN\" data-b=\"iso3:JPN\"")
        .contains("<td class=\"number\">20\u00a0%</td><td class=\"number\">10 to 35\u00a0%</td>");
  }

  @Test
  void withoutRowsEachPartSaysSo() throws IOException {
    assertThat(findings(new Run())).doesNotContain("<table").contains("class=\"nothing\"");
  }
}
