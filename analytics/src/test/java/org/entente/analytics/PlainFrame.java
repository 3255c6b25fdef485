package org.entente.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.article.Article;
import org.entente.core.entity.EntityId;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Association;
import org.entente.core.relation.Backbone;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.PairTest;
import org.entente.core.relation.Window;
import org.entente.core.statistics.BenjaminiHochberg;
import org.entente.core.statistics.Wilson;

/** The counts of a period, or of the whole range, of {@link PlainLoop}, and its rows of tables. */
final class PlainFrame {

  private static final Association NONE =
      new Association(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** An article and the story that it is of. */
  record Member(Article article, String cluster) {}

  private final Map<EntityId, Tally> named = new HashMap<>();
  private final SortedMap<EntityPair, Tally> pairs = new TreeMap<>();
  private final Set<String> clusters = new HashSet<>();
  private long articles;
  private long windows;

  void add(Member article, LocalDate period, ArticleCount count, Set<EntityId> agencies) {
    articles++;
    clusters.add(article.cluster);
    windows += count.windows();
    count
        .named()
        .forEach(
            (id, n) -> {
              if (!agencies.contains(id)) {
                Tally tally = named.computeIfAbsent(id, x -> new Tally());
                tally.mentions += n.mentions();
                tally.windows += n.windows();
                tally.articlesPast += n.pastMentions() > 0 ? 1 : 0;
                if (n.mentions() > 0) {
                  tally.seen(article, period);
                }
              }
            });
    count
        .pairs()
        .forEach(
            (pair, n) -> {
              Tally tally = pairs.computeIfAbsent(pair, x -> new Tally());
              tally.windows += n;
              tally.windowsByCluster.merge(article.cluster, (long) n, Long::sum);
              tally.seen(article, period);
            });
  }

  /** Who has a row here: who is named, and who has a row in every period of the whole range. */
  Set<EntityId> entities(PlainFrame whole, int fillMin) {
    Set<EntityId> entities = new TreeSet<>(named.keySet());
    whole.named.forEach(
        (id, t) -> {
          if (id.isState() || t.articles >= fillMin) {
            entities.add(id);
          }
        });
    return entities;
  }

  List<Object> entityRow(List<Object> keys, EntityId id) {
    Tally t = named.getOrDefault(id, new Tally());
    List<Object> counts =
        List.of(
            id.value(),
            t.articles,
            t.stories(),
            t.sources(),
            t.mentions,
            t.articlesPast,
            articles,
            (long) clusters.size());
    return join(keys, counts, share(t.stories()));
  }

  /** Of the pairs that are named here, and of those with a row in every period. */
  List<List<Object>> pairRows(List<Object> keys, PlainFrame whole, int fillMin) {
    Set<EntityPair> paired = new TreeSet<>(pairs.keySet());
    whole.pairs.forEach(
        (pair, t) -> {
          if (t.articles >= fillMin) {
            paired.add(pair);
          }
        });
    Map<EntityPair, Double> q = qValues();
    return paired.stream().map(pair -> pairRow(keys, pair, q.get(pair))).toList();
  }

  /** Of all pairs, where this is the whole range. */
  List<List<Object>> rangeRows(Window window) {
    Map<EntityPair, Double> q = qValues();
    PlainBackbone backbone = backbone(q, window);
    return pairs.keySet().stream()
        .map(
            pair ->
                join(
                    pairRow(List.of(), pair, q.get(pair)),
                    rangeCells(pair, backbone.verdict(pair))))
        .toList();
  }

  private List<Object> pairRow(List<Object> keys, EntityPair pair, Double q) {
    Tally t = pairs.getOrDefault(pair, new Tally());
    long a = named.getOrDefault(pair.a(), new Tally()).windows;
    long b = named.getOrDefault(pair.b(), new Tally()).windows;
    Association x = association(t.windows, a, b);
    List<Object> counts =
        List.of(
            pair.a().value(),
            pair.b().value(),
            t.articles,
            t.stories(),
            t.sources(),
            t.windows,
            a,
            b,
            windows,
            articles,
            (long) clusters.size());
    boolean apart = q == null && Math.min(a, b) >= PairTest.ENOUGH_WINDOWS;
    List<Object> measures =
        Arrays.asList(
            known(x.expected()),
            known(x.lift()),
            known(x.npmi()),
            known(x.llr()),
            apart ? (Double) 1.0 : q);
    return join(keys, counts, measures, share(t.stories()));
  }

  private List<Object> rangeCells(EntityPair pair, Backbone.Verdict verdict) {
    Tally t = pairs.get(pair);
    return List.of(
        (long) t.periods.size(), t.days.first(), t.days.last(), verdict.kept(), verdict.reason());
  }

  private PlainBackbone backbone(Map<EntityPair, Double> q, Window window) {
    PlainBackbone backbone = new PlainBackbone(window);
    pairs.forEach(
        (pair, t) -> {
          Association x = association(pair);
          EntityId seldom = windows(pair.a()) < PairTest.ENOUGH_WINDOWS ? pair.a() : pair.b();
          backbone.add(
              new PlainBackbone.Tie(pair, t.stories(), x.lift(), x.llr(), q.get(pair), seldom));
        });
    return backbone;
  }

  /** Of all pairs that have a row and whose entities both have enough windows. */
  private Map<EntityPair, Double> qValues() {
    List<EntityPair> tested =
        pairs.keySet().stream()
            .filter(p -> Math.min(windows(p.a()), windows(p.b())) >= PairTest.ENOUGH_WINDOWS)
            .toList();
    long family =
        PairTest.family(
            named.values().stream().filter(t -> t.windows >= PairTest.ENOUGH_WINDOWS).count());
    double[] p = tested.stream().mapToDouble(this::p).toArray();
    double[] q = BenjaminiHochberg.qValues(p, family);
    Map<EntityPair, Double> byPair = new HashMap<>();
    for (int i = 0; i < q.length; i++) {
      byPair.put(tested.get(i), q[i]);
    }
    return byPair;
  }

  private double p(EntityPair pair) {
    Tally t = pairs.get(pair);
    double expected = association(pair).expected();
    return Double.isNaN(expected) ? 1 : PairTest.pValue(t.windows, expected, t.designEffect());
  }

  private long windows(EntityId id) {
    return named.getOrDefault(id, new Tally()).windows;
  }

  private Association association(EntityPair pair) {
    return association(
        pairs.get(pair).windows, named.get(pair.a()).windows, named.get(pair.b()).windows);
  }

  /** Not defined where windows of one's own state, which make no pair, leave no table of counts. */
  private Association association(long both, long a, long b) {
    return a + b - both > windows ? NONE : Association.of(both, a, b, windows);
  }

  private List<Object> share(long hits) {
    if (articles == 0) {
      return Arrays.asList(null, null, null);
    }
    Wilson interval = Wilson.of(hits, clusters.size());
    return List.of((double) hits / clusters.size(), interval.low(), interval.high());
  }

  private static Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  @SafeVarargs
  static List<Object> join(List<Object>... parts) {
    List<Object> all = new ArrayList<>();
    for (List<Object> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** What articles add up to for one entity or one pair. */
  private static final class Tally {
    private final Set<String> clusters = new HashSet<>();
    private final Map<String, Long> windowsByCluster = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<LocalDate> periods = new HashSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private long articles;
    private long articlesPast;
    private long mentions;
    private long windows;

    void seen(Member member, LocalDate period) {
      articles++;
      clusters.add(member.cluster);
      sources.add(member.article.source());
      periods.add(period);
      days.add(member.article.published().day());
    }

    double designEffect() {
      long squares = windowsByCluster.values().stream().mapToLong(n -> n * n).sum();
      return PairTest.designEffect(windows, squares);
    }

    long stories() {
      return clusters.size();
    }

    long sources() {
      return sources.stream().filter(s -> !s.isEmpty()).count();
    }
  }
}
