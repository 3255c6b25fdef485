package org.entente.reports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.result.RunTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphFilesTest {

  private static Run run() {
    return new Run()
        .with(
            "data/entities.csv",
            """
            entity_id,name,type,n_articles,first_seen,last_seen
            iso3:CHN,China,country,40,2023-01-03,2023-03-30
            iso3:PRK,North Korea,country,20,2023-01-03,2023-03-30
            name:x,"R & D <\u0001>",organisation,3,2023-02-01,2023-02-02
            iso3:FJI,Fiji,country,1,2023-02-01,2023-02-01
            """)
        .with(
            "data/dyads.csv",
            """
            entity_a,entity_b,n_articles,n_clusters,lift,npmi,backbone,backbone_reason
            iso3:CHN,iso3:FJI,1,1,4,0.2,false,spread
            iso3:CHN,iso3:PRK,12,10,3.5,0.45,true,strongest tie of iso3:PRK
            iso3:CHN,name:x,3,3,1.5,0.1,false,"not beyond chance, q >= 0.05"
            iso3:PRK,name:x,9,9,0.5,-0.1,false,chance
            """)
        .with(
            "data/dyad_period.csv",
            """
            bucket,period_start,entity_a,entity_b,n_articles,n_clusters
            month,2023-01-01,iso3:CHN,iso3:PRK,5,4
            month,2023-02-01,iso3:CHN,iso3:PRK,0,0
            month,2023-02-01,iso3:CHN,name:x,3,3
            month,2023-03-01,iso3:CHN,iso3:PRK,7,6
            """)
        .with(
            "data/communities.csv",
            """
            period_start,entity_id,community
            ,iso3:CHN,1
            2023-01-01,iso3:CHN,9
            """);
  }

  private static Run written() throws IOException {
    Run run = run();
    GraphFiles.write(new RunTables(run), Run.facts(Bucket.MONTH), run);
    return run;
  }

  private static Document parse(Run run, String file) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(run.bytes(file)));
    } catch (Exception e) {
      throw new AssertionError(file + " is no XML", e);
    }
  }

  @Test
  void gephis_tables_have_its_headers_and_a_row_for_each_pair() throws IOException {
    Run run = written();

    assertThat(run.text("graph/nodes.csv"))
        .isEqualTo(
            """
            Id,Label,type,n_articles,community,timeset
            iso3:CHN,China,country,40,1,"<[2023-01-03, 2023-03-30]>"
            iso3:PRK,North Korea,country,20,0,"<[2023-01-03, 2023-03-30]>"
            name:x,R & D <\u0001>,organisation,3,0,"<[2023-02-01, 2023-02-02]>"
            """);
    assertThat(run.text("graph/edges.csv"))
        .isEqualTo(
            """
            Source,Target,Type,Weight,Id,Label,n_articles,npmi,backbone,backbone_reason,timeset
            iso3:CHN,iso3:PRK,Undirected,10,iso3:CHN|iso3:PRK,iso3:CHN|iso3:PRK,12,0.45,true,\
            strongest tie of iso3:PRK,"<[2023-01-01, 2023-01-31]; [2023-03-01, 2023-03-31]>"
            iso3:CHN,name:x,Undirected,3,iso3:CHN|name:x,iso3:CHN|name:x,3,0.1,false,\
            "not beyond chance, q >= 0.05","<[2023-02-01, 2023-02-28]>"
            """);
  }

  @Test
  void gexf_has_the_stories_of_each_period_with_both_its_days() throws IOException {
    Document gexf = parse(written(), "graph/network.gexf");

    assertThat(gexf.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://gexf.net/1.3");
    Element edge = (Element) gexf.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("weight")).isEqualTo("10");
    NodeList values = edge.getElementsByTagName("attvalue");
    Element last = (Element) values.item(values.getLength() - 1);
    assertThat(last.getAttribute("value")).isEqualTo("6");
    assertThat(last.getAttribute("start")).isEqualTo("2023-03-01");
    assertThat(last.getAttribute("end")).isEqualTo("2023-03-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph/network.gexf", "graph/network.graphml"})
  void every_edge_has_its_ends(String file) throws IOException {
    Document graph = parse(written(), file);

    assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(2);
  }

  @Test
  void graphml_types_its_keys() throws IOException {
    NodeList keys = parse(written(), "graph/network.graphml").getElementsByTagName("key");

    for (int i = 0; i < keys.getLength(); i++) {
      assertThat(((Element) keys.item(i)).getAttribute("attr.type"))
          .isIn("string", "long", "double", "boolean");
    }
  }

  @Test
  void what_xml_forbids_is_left_out_and_counted() throws IOException {
    Run run = run();

    long removed = GraphFiles.write(new RunTables(run), Run.facts(Bucket.MONTH), run);

    assertThat(removed).isEqualTo(2);
    assertThat(run.text("graph/network.gexf")).contains("label=\"R &amp; D &lt;&gt;\"");
  }

  @Test
  void a_run_without_pairs_has_an_empty_network() throws IOException {
    Run run = new Run();
    GraphFiles.write(new RunTables(run), Run.facts(Bucket.MONTH), run);

    assertThat(parse(run, "graph/network.gexf").getElementsByTagName("node").getLength()).isZero();
    assertThat(run.text("graph/nodes.csv").lines()).hasSize(1);
  }
}
