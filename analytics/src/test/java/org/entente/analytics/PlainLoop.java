package org.entente.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.article.Article;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Mention;
import org.entente.core.entity.MentionFinder;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Association;
import org.entente.core.relation.Backbone;
import org.entente.core.relation.Counting;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.PairTest;
import org.entente.core.relation.Window;
import org.entente.core.reprint.Reprints;
import org.entente.core.reprint.WordingReader;
import org.entente.core.statistics.BenjaminiHochberg;
import org.entente.core.statistics.Wilson;
import org.entente.core.time.Bucket;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.Outcome;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Rules;

/**
 * The tables of frequency and co-occurrence by one plain loop over core: maps only, no Spark.
 *
 * <p>What Spark gives must equal what this gives, on any corpus; and its speed is what Spark's is
 * measured against. Feed it files by {@link #read}, then ask {@link #count}.
 */
public final class PlainLoop {

  public static final List<String> ENTITY_PERIOD =
      List.of(
          "bucket",
          "period_start",
          "entity_id",
          "n_articles",
          "n_clusters",
          "n_sources",
          "n_mentions",
          "n_articles_past",
          "articles_total",
          "clusters_total",
          "share",
          "share_low",
          "share_high",
          "burst_weight");
  public static final List<String> DYAD_PERIOD = pairColumns("bucket period_start", "");
  public static final List<String> DYADS =
      pairColumns("", "n_periods first_seen last_seen backbone backbone_reason");

  private static final Comparator<Article> EARLIEST_THEN_FIRST =
      Comparator.comparing((Article a) -> a.published().day())
          .thenComparing(Article::source)
          .thenComparing(a -> a.origin().file())
          .thenComparing(a -> a.origin().record());

  private static final Association NONE =
      new Association(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private final ArticleReaders readers;
  private final Counting choices;
  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());
  private final List<Article> records = new ArrayList<>();

  /** Rows of the tables, their cells in the order of the columns above; missing values are null. */
  public record Tables(
      List<List<Object>> entityPeriod,
      List<List<Object>> dyadPeriod,
      List<List<Object>> dyads,
      PlainFindings findings) {}

  public PlainLoop(Rules rules, Counting choices) {
    this.readers = new ArticleReaders(rules);
    this.choices = choices;
  }

  /** Takes in a file's records. */
  public void read(String file, InputStream bytes) throws IOException {
    try (Outcomes outcomes = readers.open(file, bytes)) {
      while (outcomes.hasNext()) {
        if (outcomes.next() instanceof Outcome.Kept kept) {
          records.add(kept.article());
        }
      }
    }
  }

  /** Takes in what was read in an article, once its story is known. */
  public interface Listener {
    void read(Article article, String cluster, Reading reading, ArticleCount count);
  }

  /** Reads all articles once and counts who is named, and who with whom. */
  public Tables count(Bucket bucket, int fillMin) {
    return count(bucket, fillMin, (article, cluster, reading, count) -> {});
  }

  /** The same, and lets the listener have each article's reading, in the order of their ids. */
  public Tables count(Bucket bucket, int fillMin, Listener listener) {
    SortedMap<LocalDate, Frame> periods = new TreeMap<>();
    Frame whole = new Frame();
    Map<String, Article> articles = articles();
    if (articles.isEmpty()) {
      PlainFindings none = new PlainFindings(bucket, List.of(), fillMin);
      return new Tables(List.of(), List.of(), List.of(), none);
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    articles.values().forEach(a -> days.add(a.published().day()));
    bucket.starts(days.first(), days.last()).forEach(s -> periods.put(s, new Frame()));
    PlainFindings findings = new PlainFindings(bucket, List.copyOf(periods.keySet()), fillMin);
    Map<String, String> clusters = Reprints.clusters(items(articles.values()));
    for (Article article : articles.values()) {
      LocalDate day = article.published().day();
      LocalDate start = bucket.startOf(day);
      Reading reading = finder.read(article.title(), article.body(), day);
      ArticleCount count = ArticleCount.of(reading, choices);
      Set<EntityId> agencies = agencies(reading);
      String cluster = clusters.getOrDefault(article.id(), article.id());
      for (Frame frame : List.of(periods.get(start), whole)) {
        frame.add(new Member(article, cluster), start, count, agencies);
      }
      findings.add(article, cluster, subjects(count, agencies));
      listener.read(article, cluster, reading, count);
    }
    findings.find();
    List<List<Object>> entityPeriod = new ArrayList<>();
    List<List<Object>> dyadPeriod = new ArrayList<>();
    periods.forEach(
        (start, frame) -> {
          List<Object> keys = List.of(bucket.word(), start);
          Set<EntityId> named = new TreeSet<>(frame.named.keySet());
          whole.named.forEach(
              (id, t) -> {
                if (id.isState() || t.articles >= fillMin) {
                  named.add(id);
                }
              });
          for (EntityId id : named) {
            Double weight = findings.burstWeight(id.value(), start);
            entityPeriod.add(join(frame.entityRow(keys, id), Arrays.asList(weight)));
          }
          Set<EntityPair> paired = new TreeSet<>(frame.pairs.keySet());
          whole.pairs.forEach(
              (pair, t) -> {
                if (t.articles >= fillMin) {
                  paired.add(pair);
                }
              });
          Map<EntityPair, Double> q = frame.qValues();
          paired.forEach(pair -> dyadPeriod.add(frame.pairRow(keys, pair, q.get(pair))));
        });
    List<List<Object>> dyads = new ArrayList<>();
    Map<EntityPair, Double> q = whole.qValues();
    PlainBackbone backbone = whole.backbone(q, choices.window());
    for (EntityPair pair : whole.pairs.keySet()) {
      Backbone.Verdict verdict = backbone.verdict(pair);
      dyads.add(join(whole.pairRow(List.of(), pair, q.get(pair)), whole.rangeCells(pair, verdict)));
    }
    return new Tables(entityPeriod, dyadPeriod, dyads, findings);
  }

  /** Whom an article names how often: entities by id, pairs by both. */
  private static Map<String, Integer> subjects(ArticleCount count, Set<EntityId> agencies) {
    Map<String, Integer> subjects = new HashMap<>();
    count
        .named()
        .forEach(
            (id, n) -> {
              if (n.mentions() > 0 && !agencies.contains(id)) {
                subjects.put(id.value(), n.mentions());
              }
            });
    count.pairs().forEach((pair, n) -> subjects.put(pair.a() + " " + pair.b(), n));
    return subjects;
  }

  /** Each content once, and of each id one content. */
  private Map<String, Article> articles() {
    Map<String, Article> owners = new HashMap<>();
    Map<String, Article> articles = new TreeMap<>();
    records.sort(EARLIEST_THEN_FIRST);
    for (Article article : records) {
      String id = article.sourceId();
      Article owner = id.isEmpty() ? article : owners.computeIfAbsent(id, x -> article);
      if (owner.id().equals(article.id())) {
        articles.putIfAbsent(article.id(), article);
      }
    }
    return articles;
  }

  private static List<Reprints.Item> items(Collection<Article> articles) {
    WordingReader wordings = new WordingReader();
    return articles.stream()
        .map(
            a ->
                new Reprints.Item(
                    a.id(), a.published().day(), a.source(), wordings.read(a.title(), a.body())))
        .toList();
  }

  /** An article and the story that it is of. */
  private record Member(Article article, String cluster) {}

  private static Set<EntityId> agencies(Reading reading) {
    Set<EntityId> agencies = new HashSet<>();
    for (Mention mention : reading.mentions()) {
      mention
          .entity()
          .filter(e -> e.type() == EntityType.AGENCY)
          .map(Entity::id)
          .ifPresent(agencies::add);
    }
    return agencies;
  }

  /** The counts of a period, or of the whole range. */
  private static final class Frame {
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

    List<Object> pairRow(List<Object> keys, EntityPair pair, Double q) {
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

    List<Object> rangeCells(EntityPair pair, Backbone.Verdict verdict) {
      Tally t = pairs.get(pair);
      return List.of(
          (long) t.periods.size(), t.days.first(), t.days.last(), verdict.kept(), verdict.reason());
    }

    PlainBackbone backbone(Map<EntityPair, Double> q, Window window) {
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
    Map<EntityPair, Double> qValues() {
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

    /**
     * Not defined where windows of one's own state, which make no pair, leave no table of counts.
     */
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

  private static Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  @SafeVarargs
  private static List<Object> join(List<Object>... parts) {
    List<Object> all = new ArrayList<>();
    for (List<Object> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static List<String> pairColumns(String before, String after) {
    String all =
        before
            + " entity_a entity_b n_articles n_clusters n_sources n_windows n_a n_b windows_total"
            + " articles_total clusters_total expected lift npmi llr q_value share share_low"
            + " share_high "
            + after;
    return List.of(all.strip().split(" +"));
  }
}
