package org.entente.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader can do with the page of a run on the seeds.
 *
 * <p>{@code -Dentente.run=RUN} names the run; without it the launcher makes one.
 */
@Tag("browser")
class PageTest {

  private static Path page;
  private final Browser browser = Browser.start();

  @BeforeAll
  static void findPage() throws Exception {
    page = SeedsRun.findOrMake().resolve("report.html").toAbsolutePath();
  }

  @AfterEach
  void nothingIsAskedOfTheNetworkAndNothingGoesWrong() throws IOException {
    try (browser) {
      assertThat(browser.requests()).as("requests").isEmpty();
      assertThat(browser.console()).as("console").isEmpty();
    }
  }

  @Test
  void aPairAndAPeriodOpenToTheirSentences() {
    browser.openReady(page);
    browser.fill("[aria-label^='Filter: States most named together']", "China North Korea");
    List<String> pairs = browser.texts("[data-list=statePairs] tbody th");
    assertThat(pairs).contains("China – North Korea").allMatch(pair -> pair.contains("China"));

    browser.click(browser.find("[data-list=statePairs] tbody td button"));
    assertThat(browser.find("#chosen").getText())
        .startsWith("China and North Korea are named together in ");
    browser.fill("#choose-from", "2023-07-01");
    browser.fill("#choose-to", "2023-07-01");
    assertThat(browser.find("#chosen").getText()).contains("from 2023-07-01 to 2023-07-01");
    assertThat(browser.texts("#found time"))
        .isNotEmpty()
        .allMatch(day -> day.startsWith("2023-07"));
    for (String selector : List.of("#found blockquote", "#found code", "#found bdi")) {
      assertThat(browser.texts(selector)).isNotEmpty().doesNotContain("");
    }
    assertThat(browser.texts("#found mark")).contains("China", "North Korea");
    assertThat(browser.find("#remainder").getText()).endsWith("all in data/evidence.csv");
  }

  @Test
  void aNumberOfThePeriodsTableOpensThatPeriod() {
    browser.openReady(page);
    browser.click(browser.find("#points summary"));
    browser.await("rows", "return document.querySelectorAll('#points tbody tr').length === 12");
    browser.click(browser.findAll("#points tbody td button").get(0));
    assertThat(browser.find("#chosen").getText()).contains("from 2023-01-01 to 2023-01-01");
    browser.click(browser.find("#whole"));
    assertThat(browser.find("#chosen").getText()).contains("the whole period");
  }

  @Test
  void aNumberOfOneEntityOpensToSentencesThatNameItWithoutAnother() {
    browser.openReady(page);
    browser.fill("[aria-label^='Filter: Others most named']", "Xi Jinping");
    browser.click(browser.find("[data-list=others] tbody td button"));
    assertThat(browser.find("#chosen").getText()).startsWith("Xi Jinping is named in ");
    browser.fill("#choose-from", "2023-07-01");
    browser.fill("#choose-to", "2023-07-01");
    assertThat(browser.texts("#found blockquote"))
        .contains("President Xi Jinping signed the order putting it into effect.");
    assertThat(browser.texts("#found mark")).contains("Xi Jinping").doesNotContain("China", "Kim");
    assertThat(browser.texts("#found code")).isNotEmpty().doesNotContain("");
    assertThat(browser.find("#remainder").getText())
        .contains(" that name Xi Jinping of the months from 2023-07-01 to 2023-07-01, all in data/")
        .endsWith("mentions.csv by place, and in words by entente explain RUN wd:Q15031");
  }

  @Test
  void aNumberBesideAChartOpensItsStateAndPeriod() {
    browser.openReady(page);
    browser.click(browser.find("#chart-frequency summary"));
    browser.click(browser.find("#chart-frequency tbody tr:nth-child(2) td.number button"));
    assertThat(browser.find("#chosen").getText())
        .startsWith("China is named in ")
        .contains("from 2023-02-01 to 2023-02-01");
    assertThat(browser.texts("#found time"))
        .isNotEmpty()
        .allMatch(day -> day.startsWith("2023-02"));
    assertThat(browser.findAll("#chart-frequency th.total ~ th.number")).isNotEmpty();
    assertThat(browser.findAll("#chart-coverage tbody button")).isEmpty();
  }

  @Test
  void theBrushUnderTheChartSetsThePeriod() {
    browser.openReady(page);
    browser.brush("#series", 2, 4);
    browser.await(
        "the period",
        "return document.getElementById('chosen').textContent.includes('2023-03-01 to"
            + " 2023-05-01')");
    assertThat(browser.texts("#found time"))
        .isNotEmpty()
        .allMatch(day -> day.compareTo("2023-03") > 0 && day.compareTo("2023-06") < 0);
  }

  @Test
  void tablesSortByNumberAndByName() {
    browser.openReady(page);
    String head = "[data-list=states] thead th:nth-child(%d)";
    String cell = "[data-list=states] tbody tr:first-child > *";
    browser.click(browser.find(head.formatted(1) + " button"));
    assertThat(browser.find(head.formatted(1)).getAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(browser.texts(cell).get(0)).isEqualTo("Afghanistan");
    browser.click(browser.find(head.formatted(2) + " button"));
    assertThat(browser.find(head.formatted(2)).getAttribute("aria-sort")).isEqualTo("descending");
    assertThat(browser.texts(cell).get(0)).isEqualTo("China");
  }

  @Test
  void lightTurnsToDark() {
    browser.openReady(page);
    String ground = browser.find("body").getCssValue("background-color");
    browser.click(browser.find("#theme"));
    assertThat(browser.find("#theme").getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(browser.find("body").getCssValue("background-color")).isNotEqualTo(ground);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void nothingStandsOutOfTheScreen(int width) {
    browser.width(width).openReady(page);
    assertThat(browser.wide(width)).isEmpty();
    assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void axeFindsNothingInLightOrDark(boolean isDark) throws IOException {
    browser.openReady(page);
    if (isDark) {
      browser.click(browser.find("#theme"));
    }
    browser.click(browser.find("#points summary"));
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void axeFindsNothingOnAPhone() throws IOException {
    browser.width(390).openReady(page);
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void theNetworkIsDrawnWhenItComesIntoView() {
    browser.openReady(page);
    browser.scrollTo("#network");
    browser.await("network", "return document.querySelector('#network canvas') !== null");
  }

  @Test
  void withoutScriptsTablesPicturesAndSentencesAreThere() {
    browser.withoutScripts().open(page);
    assertThat(browser.texts("[data-list=states] tbody tr:first-child th")).contains("China");
    assertThat(browser.findAll("figure img")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(browser.findAll("#evidence ~ details blockquote mark")).isNotEmpty();
    assertThat(browser.find("#chooser").isDisplayed()).isFalse();
    assertThat(browser.find("#theme").isDisplayed()).isFalse();
  }
}
