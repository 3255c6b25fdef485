package org.entente.reports.chart;

import java.util.List;
import org.entente.reports.result.Results;
import org.entente.reports.run.RunFacts;

/** All charts of a run, in the order in which the page shows them. */
public final class Charts {

  private Charts() {}

  public static List<ChartSpec> of(Results results, RunFacts facts) {
    Wording words = new Wording(facts, results);
    return List.of(
        TopStatesChart.of(results, words),
        FrequencyChart.of(results, words),
        DyadsChart.of(results, words),
        HeatMapChart.of(results, words),
        CoverageChart.of(results, words));
  }
}
