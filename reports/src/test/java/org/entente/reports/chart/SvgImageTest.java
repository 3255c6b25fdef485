package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.SyntheticRun;
import org.entente.reports.result.ResultsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgImageTest {

  @BeforeAll
  static void fontsComeFirst() {
    Fonts.prepare();
  }

  private static List<ChartSpec> charts() throws IOException {
    Run run = SyntheticRun.of(Bucket.MONTH, 9, 9);
    return Charts.of(
        new ResultsReader(run, Run.facts(Bucket.MONTH).choices()).read(), Run.facts(Bucket.MONTH));
  }

  private static Document read(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static List<String> texts(Document svg, String element) {
    NodeList found = svg.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  @Test
  void allTextOfThePictureIsTextInTheSameOrder() throws Exception {
    BufferedImage image = new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB);
    for (ChartSpec chart : charts()) {
      Pen pen = new Pen(image.createGraphics(), Lettering.PLAIN);
      List<String> drawn = ChartFrame.draw(chart, pen).stream().map(TextBox::text).toList();
      assertThat(texts(read(SvgImage.of(chart, Lettering.PLAIN)), "text"))
          .as(chart.name())
          .isEqualTo(drawn);
    }
  }

  @Test
  void itHasTitleDescriptionAndSizeAndAsksForNothingElse() throws Exception {
    ChartSpec chart = charts().get(0);
    byte[] svg = SvgImage.of(chart, Lettering.PLAIN);
    assertThat(texts(read(svg), "title")).containsExactly(chart.title());
    assertThat(texts(read(svg), "desc")).containsExactly(chart.alt());
    assertThat(new String(svg, StandardCharsets.UTF_8))
        .contains("viewBox=\"0 0 1200 675\"")
        .doesNotContain("<!DOCTYPE", "<!--", "<image", "href");
  }

  @Test
  void theSameNumbersGiveTheSameBytes() throws IOException {
    List<ChartSpec> once = charts();
    List<ChartSpec> again = charts();
    for (int i = 0; i < once.size(); i++) {
      assertThat(SvgImage.of(once.get(i), Lettering.PLAIN))
          .isEqualTo(SvgImage.of(again.get(i), Lettering.PLAIN));
    }
  }

  @Test
  void charactersThatXmlForbidsAreLeftOut() throws Exception {
    ChartSpec hostile =
        new ChartSpec(
            "hostile",
            "A\u0001B \uD800 <script>&",
            "\u202Eturned",
            "note\nof two lines",
            "alt\u0000text",
            charts().get(0).data(),
            Drawing.placeholder("nothing"));
    Document svg = read(SvgImage.of(hostile, Lettering.PLAIN));
    assertThat(texts(svg, "text"))
        .containsExactly("AB <script>&", "turned", "note of two lines", "nothing");
    assertThat(texts(svg, "desc")).containsExactly("alttext");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }
}
