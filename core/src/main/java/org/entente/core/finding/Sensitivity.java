package org.entente.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.Association;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.PairTest;
import org.entente.core.statistics.Wilson;

/**
 * Whether a headline finding of a run stands under another choice of counting.
 *
 * <p>Headlines are the strongest pairs of states, which hold while their q-value is below {@value
 * PairTest#FALSE_DISCOVERIES} and their lift above 1; and the state and the pair in most stories of
 * those counted, which hold while the interval of their share lies above that of the next.
 *
 * @param value the figures on which it is judged, with their units
 */
public record Sensitivity(String finding, String choice, String value, boolean holds) {

  /**
   * All findings under all choices.
   *
   * @param strongest pairs, the strongest first
   * @param recounts for each choice, the run's own first; of the entities of {@code strongest} and
   *     others that may lead
   * @param names of entities
   */
  public static List<Sensitivity> of(
      List<EntityPair> strongest,
      List<Recount> recounts,
      List<Choice> choices,
      Function<EntityId, String> names) {
    List<Sensitivity> rows = new ArrayList<>();
    Recount own = recounts.get(0);
    List<EntityId> leader = own.listEntities().stream().limit(1).toList();
    List<EntityPair> leaders = own.listPairs().stream().limit(1).toList();
    for (int i = 0; i < choices.size(); i++) {
      Judge judge = new Judge(choices.get(i).words(), recounts.get(i), names);
      leader.forEach(id -> rows.add(judge.leads(id)));
      leaders.forEach(pair -> rows.add(judge.leads(pair)));
      strongest.forEach(pair -> rows.add(judge.aboveChance(pair)));
    }
    return rows;
  }

  private record Judge(String choice, Recount recount, Function<EntityId, String> names) {

    Sensitivity aboveChance(EntityPair pair) {
      Optional<Double> q = recount.findQValue(pair);
      String finding = words(pair) + " are named together more often than by chance";
      double lift = recount.findAssociation(pair).map(Association::lift).orElse(0.0);
      String value =
          String.format(Locale.ROOT, "lift %.1f, ", lift)
              + q.map(Judge::qValue).orElse("too few windows for a q-value");
      boolean holds = lift > 1 && q.orElse(1.0) < PairTest.FALSE_DISCOVERIES;
      return new Sensitivity(finding, choice, value, holds);
    }

    Sensitivity leads(EntityId leader) {
      Optional<EntityId> next =
          recount.listEntities().stream().filter(e -> !e.equals(leader)).findFirst();
      return leads(
          names.apply(leader) + " is the state named in most stories",
          recount.of(leader).stories(),
          next.map(names),
          next.map(e -> recount.of(e).stories()).orElse(0L));
    }

    Sensitivity leads(EntityPair leader) {
      Optional<EntityPair> next =
          recount.listPairs().stream().filter(p -> !p.equals(leader)).findFirst();
      return leads(
          words(leader) + " are the states named together in most stories",
          recount.of(leader).stories(),
          next.map(this::words),
          next.map(p -> recount.of(p).stories()).orElse(0L));
    }

    private Sensitivity leads(String finding, long stories, Optional<String> next, long ofNext) {
      long all = recount.total().stories();
      if (all == 0) {
        return new Sensitivity(finding, choice, "no stories", false);
      }
      String value =
          share(stories, all)
              + " of stories"
              + next.map(n -> "; " + n + " " + share(ofNext, all)).orElse("");
      return new Sensitivity(
          finding, choice, value, Wilson.of(stories, all).low() > Wilson.of(ofNext, all).high());
    }

    private String words(EntityPair pair) {
      return names.apply(pair.a()) + " and " + names.apply(pair.b());
    }

    private static String share(long stories, long all) {
      Wilson interval = Wilson.of(stories, all);
      return String.format(
          Locale.ROOT,
          "%.1f %% (%.1f to %.1f)",
          100.0 * stories / all,
          100 * interval.low(),
          100 * interval.high());
    }

    private static String qValue(double q) {
      return q < 1e-4 ? "q < 0.0001" : String.format(Locale.ROOT, "q = %.4f", q);
    }
  }
}
