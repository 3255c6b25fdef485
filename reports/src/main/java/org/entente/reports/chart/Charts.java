package org.entente.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.reports.result.Results;
import org.entente.reports.run.RunFacts;

/** All charts of a run, in the order in which the page shows them. */
public final class Charts {

  /** More chosen entities than this have their rows in ego.csv alone. */
  private static final int EGOS = 12;

  private Charts() {}

  public static List<ChartSpec> of(Results results, RunFacts facts) {
    Wording words = new Wording(facts, results);
    List<ChartSpec> charts =
        new ArrayList<>(
            List.of(
                TopChart.ofStates(results, words),
                FrequencyChart.of(results, words),
                DyadsChart.of(results, words),
                TurnsChart.of(results, words),
                RisersChart.of(results, words),
                NetworkChart.of(results, words),
                HeatMapChart.of(results, words),
                TopChart.ofOthers(results, words)));
    results.patterns().egos().stream()
        .limit(EGOS)
        .map(ego -> EgoChart.of(ego, results, words))
        .forEach(charts::add);
    charts.add(CoverageChart.of(results, words));
    return charts;
  }
}
