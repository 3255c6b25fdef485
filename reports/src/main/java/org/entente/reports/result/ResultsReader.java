package org.entente.reports.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.entente.reports.run.InputTree;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.Tables;

/**
 * Tables of a run to {@link Results}; holds every state, pair of states and tie of the backbone,
 * but of all other entities and pairs only those shown.
 */
public final class ResultsReader {

  /** Entities and ties that charts follow over time. */
  private static final int FOLLOWED = 6;

  /** So many entities beside states are held, the most named. */
  public static final int OTHERS_LISTED = 10_000;

  /** So many pairs of any kind are held, those most named together. */
  public static final int DYADS_LISTED = 5_000;

  private static final Comparator<Dyad> BY_ARTICLES =
      Comparator.comparingLong(Dyad::articles)
          .reversed()
          .thenComparing(dyad -> dyad.a().id())
          .thenComparing(dyad -> dyad.b().id());

  private final RunTables tables;
  private final RunFacts.Choices choices;

  public ResultsReader(InputTree run, RunFacts.Choices choices) {
    this.tables = new RunTables(run);
    this.choices = choices;
  }

  public Results read() throws IOException {
    Entities entities = Entities.read(tables);
    Frequencies frequencies = Frequencies.read(tables, entities, choices.bucket());
    List<Dyad> stateDyads = new ArrayList<>();
    List<Dyad> backbone = new ArrayList<>();
    List<Dyad> topDyads = readDyads(entities, stateDyads, backbone);
    List<EntityTotal> states = frequencies.listStates();
    TurnReader turns = TurnReader.read(tables, entities);
    List<Subject> followed =
        states.stream().limit(FOLLOWED).map(each -> Subject.of(each.entity())).toList();
    List<Subject> tied = strongest(stateDyads).stream().map(Subject::of).toList();
    List<Subject> turned = turns.clearest(FOLLOWED);
    SeriesReader reader = new SeriesReader(tables, frequencies.listPeriods());
    Map<Subject, Series> series =
        reader.read(Stream.of(followed, tied, turned).flatMap(List::stream).toList());
    return new Results(
        entities,
        frequencies.listPeriods(),
        Coverage.countStories(tables, frequencies.listPeriods()),
        states,
        frequencies.listOthers(OTHERS_LISTED),
        stateDyads,
        topDyads,
        followed.stream().map(series::get).toList(),
        tied.stream().map(series::get).toList(),
        patterns(entities, backbone, turns.with(turned, series), reader));
  }

  private Patterns patterns(
      Entities entities, List<Dyad> backbone, Turns turns, SeriesReader reader) throws IOException {
    return new Patterns(
        Backbone.read(tables, entities, backbone),
        turns,
        Risers.read(tables, entities),
        new EgoReader(tables, entities).read(reader));
  }

  /** Fills the lists, and returns the pairs of any kind most named. */
  private List<Dyad> readDyads(Entities entities, List<Dyad> stateDyads, List<Dyad> backbone)
      throws IOException {
    PriorityQueue<Dyad> top = new PriorityQueue<>(BY_ARTICLES.reversed());
    tables.forEach(
        Tables.DYADS,
        row -> {
          Dyad dyad = Dyad.of(row, entities);
          if (dyad.isOfStates()) {
            stateDyads.add(dyad);
          }
          if (row.text("backbone").equals("true")) {
            backbone.add(dyad);
          }
          top.add(dyad);
          if (top.size() > DYADS_LISTED) {
            top.poll();
          }
        });
    stateDyads.sort(BY_ARTICLES);
    return top.stream().sorted(BY_ARTICLES).toList();
  }

  private List<Dyad> strongest(List<Dyad> stateDyads) {
    return stateDyads.stream()
        .filter(Dyad::isAttracted)
        .filter(dyad -> dyad.articles() >= choices.fillMin())
        .limit(FOLLOWED)
        .toList();
  }
}
