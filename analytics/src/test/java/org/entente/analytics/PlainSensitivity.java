package org.entente.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.core.article.Article;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Reading;
import org.entente.core.finding.Choice;
import org.entente.core.finding.Recount;
import org.entente.core.finding.Sensitivity;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.PairTest;

/** Findings under other choices by plain loops over core, as {@link PlainLoop}. */
final class PlainSensitivity implements PlainLoop.Listener {

  static final List<String> SENSITIVITY = List.of("finding", "choice", "value", "holds");

  private final List<Read> read = new ArrayList<>();

  private record Read(Article article, String cluster, Reading reading, boolean capped) {}

  @Override
  public void read(Article article, String cluster, Reading reading, ArticleCount count) {
    read.add(new Read(article, cluster, reading, count.pairCap()));
  }

  List<List<Object>> rows(PlainLoop.Tables tables, Counting own, Function<EntityId, String> names) {
    List<Map<String, Object>> dyads =
        records(PlainLoop.DYADS, tables.dyads()).stream().filter(this::isOfStates).toList();
    List<EntityPair> strongest =
        dyads.stream()
            .filter(d -> isFound(d) && (double) d.get("lift") > 1)
            .sorted(
                Comparator.comparing((Map<String, Object> d) -> (double) d.get("q_value"))
                    .thenComparing(d -> -(double) d.get("npmi"))
                    .thenComparing(this::pair))
            .limit(5)
            .map(this::pair)
            .toList();
    Set<EntityId> few = new TreeSet<>();
    strongest.forEach(pair -> few.addAll(List.of(pair.a(), pair.b())));
    dyads.stream()
        .sorted(
            Comparator.comparing((Map<String, Object> d) -> -(long) d.get("n_clusters"))
                .thenComparing(this::pair))
        .limit(3)
        .map(this::pair)
        .forEach(pair -> few.addAll(List.of(pair.a(), pair.b())));
    few.addAll(leaders(tables));
    long found =
        tables.dyads().stream().filter(row -> isFound(record(PlainLoop.DYADS, row))).count();
    List<Choice> choices = Choice.around(own, largestSource());
    double testsPerFind = (double) tests(own) / Math.max(1, found);
    List<Recount> recounts =
        choices.stream().map(choice -> recount(choice, few, testsPerFind)).toList();
    return Sensitivity.of(strongest, recounts, choices, names).stream()
        .map(s -> List.<Object>of(s.finding(), s.choice(), s.value(), s.holds()))
        .toList();
  }

  private boolean isOfStates(Map<String, Object> dyad) {
    return pair(dyad).a().isState() && pair(dyad).b().isState();
  }

  private static boolean isFound(Map<String, Object> dyad) {
    return dyad.get("q_value") != null && (double) dyad.get("q_value") < 0.05;
  }

  private EntityPair pair(Map<String, Object> dyad) {
    return EntityPair.of(
        EntityId.of((String) dyad.get("entity_a")), EntityId.of((String) dyad.get("entity_b")));
  }

  /** The four states of most stories, summed over the periods. */
  private static List<EntityId> leaders(PlainLoop.Tables tables) {
    Map<EntityId, Long> stories = new TreeMap<>();
    for (Map<String, Object> row : records(PlainLoop.ENTITY_PERIOD, tables.entityPeriod())) {
      EntityId id = EntityId.of((String) row.get("entity_id"));
      if (id.isState()) {
        stories.merge(id, (long) row.get("n_clusters"), Long::sum);
      }
    }
    return stories.keySet().stream()
        .sorted(Comparator.comparing((EntityId id) -> -stories.get(id)))
        .limit(4)
        .toList();
  }

  private Optional<String> largestSource() {
    Map<String, Integer> articles = new TreeMap<>();
    read.forEach(r -> articles.merge(r.article.source(), 1, Integer::sum));
    List<String> largest =
        articles.keySet().stream()
            .sorted(
                Comparator.comparing((String s) -> -articles.get(s))
                    .thenComparing(String::isEmpty)
                    .thenComparing(Comparator.naturalOrder()))
            .limit(2)
            .toList();
    return largest.size() < 2
        ? Optional.empty()
        : largest.stream().filter(s -> !s.isEmpty()).findFirst();
  }

  /** Pairs of the entities with enough windows over the range. */
  private long tests(Counting own) {
    Map<EntityId, Integer> windows = new HashMap<>();
    read.forEach(
        r ->
            ArticleCount.of(r.reading, own)
                .named()
                .forEach((id, n) -> windows.merge(id, n.windows(), Integer::sum)));
    return PairTest.family(
        windows.values().stream().filter(n -> n >= PairTest.ENOUGH_WINDOWS).count());
  }

  private Recount recount(Choice choice, Set<EntityId> few, double testsPerFind) {
    Sums total = new Sums();
    Map<EntityId, Sums> entities = new HashMap<>();
    Map<EntityPair, Sums> pairs = new HashMap<>();
    for (Read r : read) {
      if (!choice.without().isEmpty() && choice.without().equals(r.article.source())) {
        continue;
      }
      Counting c = choice.counting();
      int most = r.capped ? -1 : c.maxEntities();
      Counting counting = new Counting(c.window(), c.pastIn(), c.via(), most);
      ArticleCount count = ArticleCount.of(few(r.reading, few), counting);
      String story = choice.reprintsApart() ? r.article.id() : r.cluster;
      total.add(story, count.windows());
      count
          .named()
          .forEach(
              (id, n) -> {
                if (n.mentions() > 0 && few.contains(id)) {
                  entities.computeIfAbsent(id, x -> new Sums()).add(story, n.windows());
                }
              });
      count
          .pairs()
          .forEach(
              (pair, n) -> {
                if (few.contains(pair.a()) && few.contains(pair.b())) {
                  pairs.computeIfAbsent(pair, x -> new Sums()).add(story, n);
                }
              });
    }
    return new Recount(total.tally(), tallies(entities), tallies(pairs), testsPerFind);
  }

  /** The cap is the run's own: who else is named in an article cannot raise it here. */
  private static Reading few(Reading reading, Set<EntityId> few) {
    return new Reading(
        reading.sentences(),
        reading.mentions().stream()
            .filter(
                m ->
                    m.entity().map(e -> few.contains(e.id())).orElse(false)
                        || m.via().map(few::contains).orElse(false))
            .toList(),
        List.of());
  }

  private static <T> Map<T, Recount.Tally> tallies(Map<T, Sums> sums) {
    Map<T, Recount.Tally> tallies = new HashMap<>();
    sums.forEach((subject, s) -> tallies.put(subject, s.tally()));
    return tallies;
  }

  private static final class Sums {
    private final Map<String, Long> windows = new HashMap<>();

    void add(String story, long n) {
      windows.merge(story, n, Long::sum);
    }

    Recount.Tally tally() {
      long all = windows.values().stream().mapToLong(n -> n).sum();
      return new Recount.Tally(
          windows.size(), all, windows.values().stream().mapToLong(n -> n * n).sum());
    }
  }

  private static List<Map<String, Object>> records(List<String> columns, List<List<Object>> rows) {
    return rows.stream().map(row -> record(columns, row)).toList();
  }

  private static Map<String, Object> record(List<String> columns, List<Object> row) {
    Map<String, Object> record = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      record.put(columns.get(i), row.get(i));
    }
    return record;
  }
}
