package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.SyntheticRun;
import org.entente.reports.result.ResultsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

  @BeforeAll
  static void fontsComeFirst() {
    Fonts.prepare();
  }

  private static List<ChartSpec> charts(Run run, Bucket bucket) throws IOException {
    return Charts.of(new ResultsReader(run, Run.facts(bucket).choices()).read(), Run.facts(bucket));
  }

  private static ChartSpec chart(Run run, String name) throws IOException {
    return charts(run, Bucket.MONTH).stream()
        .filter(chart -> chart.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<TextBox> texts(ChartSpec chart) {
    BufferedImage image = new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB);
    return ChartFrame.draw(chart, new Pen(image.createGraphics(), Lettering.PLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 12, 25",
    "MONTH, 1, 1",
    "MONTH, 2, 2",
    "WEEK, 52, 20",
    "DAY, 365, 8",
    "DAY, 5, 4",
    "QUARTER, 9, 5",
    "YEAR, 30, 60",
    "DAY, 0, 0"
  })
  void noTextOverlapsAnotherOrLeavesThePicture(Bucket bucket, int periods, int states)
      throws IOException {
    for (ChartSpec chart : charts(SyntheticRun.of(bucket, periods, states), bucket)) {
      List<TextBox> boxes = texts(chart);
      for (int i = 0; i < boxes.size(); i++) {
        Rectangle2D room = boxes.get(i).room();
        assertThat(new Rectangle2D.Double(0, 0, 1200, 675).contains(room))
            .as("%s: '%s' lies inside", chart.name(), boxes.get(i).text())
            .isTrue();
        for (int j = 0; j < i; j++) {
          assertThat(core(boxes.get(j).room()).intersects(core(room)))
              .as("%s: '%s' on '%s'", chart.name(), boxes.get(i).text(), boxes.get(j).text())
              .isFalse();
        }
      }
    }
  }

  /** The part of a text's room that its letters fill. */
  private static Rectangle2D core(Rectangle2D room) {
    return new Rectangle2D.Double(
        room.getX(), room.getY() + 1.5, room.getWidth(), room.getHeight() - 3);
  }

  @Test
  void anEmptyCorpusHasTidyPlaceholders() throws IOException {
    assertThat(charts(new Run(), Bucket.MONTH))
        .extracting(chart -> texts(chart).get(texts(chart).size() - 1).text())
        .containsExactly(
            "no states named in this corpus",
            "no states named in this corpus",
            "no two states are named together often enough in this corpus",
            "no bursts or changes were found in this corpus",
            "no share is clearly another in the later half of the period",
            "no two are named together more often than by chance in this corpus",
            "no two states are named together in this corpus",
            "no persons or organisations named in this corpus",
            "no articles in this corpus");
  }

  @Test
  void aTitleSinglesOutAStateOnlyIfItsIntervalIsAboveAllOthers() throws IOException {
    String head =
        "bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total\n";
    Run clear =
        new Run()
            .with("data/entities.csv", "entity_id,name,type\niso3:CHN,China,country\n")
            .with(
                "data/entity_period.csv",
                head
                    + "month,2023-01-01,iso3:CHN,61,61,100,100\n"
                    + "month,2023-01-01,iso3:USA,20,20,100,100\n");
    Run close =
        new Run()
            .with(
                "data/entity_period.csv",
                head
                    + "month,2023-01-01,iso3:CHN,61,61,100,100\n"
                    + "month,2023-01-01,iso3:USA,58,58,100,100\n");
    assertThat(charts(clear, Bucket.MONTH).get(0).title())
        .isEqualTo("China is named in 61\u00a0% of articles, more than any other state");
    assertThat(charts(close, Bucket.MONTH).get(0).title())
        .isEqualTo("States most named in the corpus");
  }

  @Test
  void aCorpusThatNamesNobodyStillHasItsCoverage() throws IOException {
    Run run =
        new Run()
            .with(
                "data/articles.csv",
                "article_id,published\n1,2023-01-05\n2,2023-01-09\n3,2023-03-01\n");
    ChartSpec coverage = chart(run, "coverage");
    assertThat(coverage.data().rows())
        .extracting(row -> row.get(1).toString())
        .containsExactly("2", "0", "1");
  }

  @Test
  void aPictureHasTheSizeOfThePresetAndIsNotBlank() throws IOException {
    for (ChartSpec chart : charts(SyntheticRun.of(Bucket.MONTH, 6, 8), Bucket.MONTH)) {
      BufferedImage dense =
          ImageIO.read(new ByteArrayInputStream(PngImage.of(chart, Lettering.PLAIN, 2)));
      assertThat(dense.getWidth()).isEqualTo(2400);
      assertThat(dense.getHeight()).isEqualTo(1350);
      long colours =
          java.util.Arrays.stream(dense.getRGB(0, 300, 2400, 600, null, 0, 2400))
              .distinct()
              .count();
      assertThat(colours).as(chart.name()).isGreaterThan(20);
    }
  }

  @Test
  void theSameNumbersGiveTheSameBytes() throws IOException {
    List<ChartSpec> once = charts(SyntheticRun.of(Bucket.WEEK, 10, 9), Bucket.WEEK);
    List<ChartSpec> again = charts(SyntheticRun.of(Bucket.WEEK, 10, 9), Bucket.WEEK);
    for (int i = 0; i < once.size(); i++) {
      assertThat(PngImage.of(once.get(i), Lettering.PLAIN, 1))
          .isEqualTo(PngImage.of(again.get(i), Lettering.PLAIN, 1));
    }
  }

  private static final String RISERS =
      "entity_a,entity_b,before,after,change,change_low,change_high\n";

  @Test
  void aFlatCorpusRisesNowhere() throws IOException {
    Run flat =
        new Run()
            .with("data/risers.csv", RISERS + "iso3:CHN,,0.31,0.32,0.01,-0.05,0.07\n")
            .with("data/bursts.csv", "entity_a,entity_b,start,end,weight,level,top_articles\n");
    assertThat(chart(flat, "risers").title())
        .isEqualTo("Rises and falls between the two halves of the period");
    assertThat(chart(flat, "risers").data().rows()).isEmpty();
    assertThat(chart(flat, "bursts").title())
        .isEqualTo("Bursts and changes in how often names occur");
  }

  @Test
  void aTitleTellsOfARiseOnlyIfItStandsOutAmongAllLookedAt() throws IOException {
    String clear = "iso3:CHN,iso3:JPN,0.1,0.3,0.2,0.1,0.3\n";
    String weak = "iso3:CHN,iso3:JPN,0.1,0.3,0.2,0.01,0.39\n";
    String others = "iso3:FRA,,0.1,0.1,0,-0.1,0.1\niso3:DEU,,0.1,0.1,0,-0.1,0.1\n";
    assertThat(chart(new Run().with("data/risers.csv", RISERS + clear + others), "risers").title())
        .startsWith("CHN and JPN are named together in 30\u00a0% of articles")
        .endsWith("against 10\u00a0% before");
    assertThat(chart(new Run().with("data/risers.csv", RISERS + weak + others), "risers").title())
        .isEqualTo("Rises and falls between the two halves of the period");
  }

  @Test
  void aBurstIsSaidNoFurtherThanTheCorpusReaches() throws IOException {
    Run run =
        SyntheticRun.of(Bucket.MONTH, 12, 3)
            .with(
                "data/bursts.csv",
                "entity_a,entity_b,start,end,weight,level,top_articles\n"
                    + "iso3:AAA,,2023-11-01,2024-01-31,9,1,\n")
            .with("data/changes.csv", "entity_a,entity_b,date,before,after,ratio,p_value\n");
    assertThat(chart(run, "bursts").title())
        .isEqualTo("Saint Vincent and the Grenadines is named unusually often, Nov to Dec 2023");
  }

  @Test
  void everyChartTellsItsFiguresInWords() throws IOException {
    for (ChartSpec chart : charts(SyntheticRun.of(Bucket.MONTH, 12, 9), Bucket.MONTH)) {
      assertThat(chart.alt()).as(chart.name()).containsPattern("\\d").endsWith(".");
    }
  }

  @Test
  void aChosenEntityHasAChartOfItsTies() throws IOException {
    ChartSpec ego = chart(SyntheticRun.of(Bucket.MONTH, 3, 5), "ego_iso3_AAA");
    assertThat(ego.title())
        .isEqualTo(
            "Saint Vincent and the Grenadines is named together with Democratic Republic of the"
                + " Congo in 44\u00a0% of articles, more than with any other");
    assertThat(ego.data().rows()).hasSize(4 * (1 + 3));
  }
}
