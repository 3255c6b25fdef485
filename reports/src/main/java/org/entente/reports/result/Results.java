package org.entente.reports.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What charts and page show of a run.
 *
 * @param names of all entities
 * @param periods every period of the range, in order
 * @param clusters distinct stories of the range, of which one may live in two periods
 * @param states the states named, widest share first
 * @param others the other entities most named, widest share first
 * @param stateDyads pairs of states, most articles first
 * @param dyads the pairs of any kind most named together, most articles first
 * @param stateSeries the states most named, over time
 * @param dyadSeries the strongest ties between states, over time
 * @param patterns what the tables of findings say: network, bursts, changes, risers, chosen
 *     entities
 */
public record Results(
    Entities names,
    List<PeriodTotal> periods,
    long clusters,
    List<EntityTotal> states,
    List<EntityTotal> others,
    List<Dyad> stateDyads,
    List<Dyad> dyads,
    List<Series> stateSeries,
    List<Series> dyadSeries,
    Patterns patterns) {

  public Results {
    periods = List.copyOf(periods);
    states = List.copyOf(states);
    others = List.copyOf(others);
    stateDyads = List.copyOf(stateDyads);
    dyads = List.copyOf(dyads);
    stateSeries = List.copyOf(stateSeries);
    dyadSeries = List.copyOf(dyadSeries);
  }

  /** All entities that a chart may name. */
  public Set<Entity> entities() {
    Stream<Entity> named = Stream.concat(states.stream(), others.stream()).map(EntityTotal::entity);
    Stream<Entity> paired = stateDyads.stream().flatMap(dyad -> Stream.of(dyad.a(), dyad.b()));
    return Stream.of(named, paired, patterns.entities())
        .flatMap(each -> each)
        .collect(Collectors.toUnmodifiableSet());
  }

  public long articles() {
    return periods.stream().mapToLong(PeriodTotal::articles).sum();
  }
}
