package org.entente.reports.result;

import java.util.List;

/**
 * What charts and page show of a run.
 *
 * @param periods every period of the range, in order
 * @param clusters distinct stories of the range, of which one may live in two periods
 * @param states the states named, widest share first
 * @param others the other entities most named, widest share first
 * @param stateDyads pairs of states, most articles first
 * @param dyads the pairs of any kind most named together, most articles first
 * @param stateSeries the states most named, over time
 * @param dyadSeries the strongest ties between states, over time
 */
public record Results(
    List<PeriodTotal> periods,
    long clusters,
    List<EntityTotal> states,
    List<EntityTotal> others,
    List<Dyad> stateDyads,
    List<Dyad> dyads,
    List<Series> stateSeries,
    List<Series> dyadSeries) {

  public Results {
    periods = List.copyOf(periods);
    states = List.copyOf(states);
    others = List.copyOf(others);
    stateDyads = List.copyOf(stateDyads);
    dyads = List.copyOf(dyads);
    stateSeries = List.copyOf(stateSeries);
    dyadSeries = List.copyOf(dyadSeries);
  }

  public long articles() {
    return periods.stream().mapToLong(PeriodTotal::articles).sum();
  }
}
