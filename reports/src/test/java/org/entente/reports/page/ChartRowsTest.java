package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reports.chart.ChartData;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;
import org.junit.jupiter.api.Test;

class ChartRowsTest {

  private static final TableSpec TABLE =
      TableSpec.named("dyads", "Pairs")
          .with(
              Column.text("entity_a", "The entity"),
              Column.text("entity_b", "The other"),
              Column.text("name", "Who"),
              Column.date("period_start", "First day"),
              Column.count("n_articles", "articles", "Articles"),
              Column.count("articles_total", "articles", "All articles"),
              Column.number("share_low", "proportion", "Lower bound", ""),
              Column.number("share_high", "proportion", "Upper bound", ""));

  private static String html(List<?> row) {
    Html html = new Html();
    new ChartRows(new ChartData(TABLE, List.of(row))).table(1).writeTo(html);
    return html.toString();
  }

  @Test
  void aRowOpensWhomAndWhenItIsAboutAndShowsNoIds() {
    assertThat(
            html(
                List.of("iso3:CHN", "iso3:JPN", "China – Japan", "2023-07-01", 1204L, 9L, .1, .23)))
        .contains(
            "<tr data-a=\"iso3:CHN\" data-b=\"iso3:JPN\" data-from=\"2023-07-01\""
                + " data-to=\"2023-07-01\"><th scope=\"row\"><bdi>China – Japan</bdi>")
        .contains("<td class=\"number\">1,204</td>", "<td class=\"number\">10 to 23\u00a0%</td>");
  }

  @Test
  void aRowOfTheWholeRangeOpensTheWholeRange() {
    assertThat(html(List.of("iso3:CHN", "", "China", "", 1L, 9L, .1, .23)))
        .contains("data-a=\"iso3:CHN\" data-b=\"\" data-from=\"\" data-to=\"\"");
  }

  @Test
  void totalsAreToldApartSinceTheyAreOfNobody() {
    assertThat(html(List.of("iso3:CHN", "", "China", "", 1L, 9L, .1, .23)))
        .contains("<th scope=\"col\" class=\"number\">Articles</th>")
        .contains("<th scope=\"col\" class=\"number total\">Articles in all</th>");
  }
}
