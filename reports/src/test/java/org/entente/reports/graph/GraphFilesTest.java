package org.entente.reports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
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
            entity_id,name,type,iso3,n_articles,first_seen,last_seen
            iso3:CHN,China,country,CHN,40,2023-01-03,2023-03-30
            iso3:PRK,North Korea,country,PRK,20,2023-01-03,2023-03-30
            name:x,"R & D <\u0001>",organisation,,3,2023-02-01,2023-02-02
            iso3:FJI,Fiji,country,FJI,1,2023-02-01,2023-02-01
            """)
        .with(
            "data/dyads.csv",
            """
            entity_a,entity_b,n_articles,n_clusters,lift,npmi,llr,q_value,backbone,backbone_reason
            iso3:CHN,iso3:FJI,1,1,4,0.2,1,,false,not tested
            iso3:CHN,iso3:PRK,12,9,3.5,0.45,20.5,0.001,true,disparity 0.01 at iso3:PRK
            iso3:CHN,name:x,3,2,1.5,0.1,2,,false,not tested
            iso3:PRK,name:x,9,9,0.5,-0.1,-3,0.5,false,no more often than by chance
            """)
        .with(
            "data/dyad_period.csv",
            """
            bucket,period_start,entity_a,entity_b,n_articles,n_clusters
            month,2023-01-01,iso3:CHN,iso3:PRK,5,4
            month,2023-02-01,iso3:CHN,iso3:PRK,0,0
            month,2023-02-01,iso3:CHN,name:x,3,2
            month,2023-03-01,iso3:CHN,iso3:PRK,7,5
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
            Id,Label,timeset,type,iso3,n_articles,community
            iso3:CHN,China,"<[2023-01-01, 2023-03-31]>",country,CHN,40,1
            iso3:PRK,North Korea,"<[2023-01-01, 2023-03-31]>",country,PRK,20,0
            name:x,R & D <\u0001>,"<[2023-02-01, 2023-02-28]>",organisation,,3,0
            """);
    assertThat(run.text("graph/edges.csv"))
        .isEqualTo(
            """
            Source,Target,Type,Weight,Id,Label,timeset,n_articles,npmi,llr,q_value,backbone,\
            backbone_reason
            iso3:CHN,iso3:PRK,Undirected,9,iso3:CHN|iso3:PRK,China – North Korea,\
            "<[2023-01-01, 2023-01-31]; [2023-03-01, 2023-03-31]>",\
            12,0.45,20.5,0.001,true,disparity 0.01 at iso3:PRK
            iso3:CHN,name:x,Undirected,2,iso3:CHN|name:x,China – R & D <\u0001>,\
            "<[2023-02-01, 2023-02-28]>",3,0.1,2,,false,not tested
            """);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void gexf_is_valid_by_its_schema(boolean hasPairs) throws Exception {
    Run run = hasPairs ? run() : new Run();
    GraphFiles.write(new RunTables(run), Run.facts(Bucket.MONTH), run);

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(GraphFilesTest.class.getResource("gexf-1.3/gexf.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(run.bytes("graph/network.gexf"))));
  }

  @Test
  void gexf_has_a_weight_for_each_period_that_has_stories_and_both_its_days() throws IOException {
    Document gexf = parse(written(), "graph/network.gexf");

    assertThat(gexf.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://gexf.net/1.3");
    Element edge = (Element) gexf.getElementsByTagName("edge").item(0);
    assertThat(edge.getAttribute("weight")).isEqualTo("9");
    assertThat(attributes(edge, "spell"))
        .containsExactly("2023-01-01 to 2023-01-31 ", "2023-03-01 to 2023-03-31 ");
    assertThat(attributes(edge, "attvalue"))
        .contains(
            "2023-03-01 to 2023-03-31 weight=5",
            "2023-01-01 to 2023-01-31 weight=4",
            " to  backbone_reason=disparity 0.01 at iso3:PRK");
  }

  private static List<String> attributes(Element edge, String tag) {
    NodeList found = edge.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .map(
            e ->
                e.getAttribute("start")
                    + " to "
                    + e.getAttribute("end")
                    + " "
                    + (tag.equals("spell")
                        ? ""
                        : e.getAttribute("for") + "=" + e.getAttribute("value")))
        .toList();
  }

  @Test
  void a_value_that_is_missing_is_left_out() throws IOException {
    Run run = written();

    Element untested =
        (Element) parse(run, "graph/network.gexf").getElementsByTagName("edge").item(1);
    assertThat(attributes(untested, "attvalue")).noneMatch(a -> a.contains("q_value"));
    assertThat(run.text("graph/network.graphml")).doesNotContain("<data key=\"node_iso3\"></data>");
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
