package org.entente.analytics;

import java.io.IOException;
import java.io.InputStream;
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
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Mention;
import org.entente.core.entity.MentionFinder;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.time.Bucket;
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

  private final Counting choices;
  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());
  private final PlainArticles records;

  /** Rows of the tables, their cells in the order of the columns above; missing values are null. */
  public record Tables(
      List<List<Object>> entityPeriod,
      List<List<Object>> dyadPeriod,
      List<List<Object>> dyads,
      PlainFindings findings) {}

  public PlainLoop(Rules rules, Counting choices) {
    this.records = new PlainArticles(rules);
    this.choices = choices;
  }

  /** Takes in a file's records. */
  public void read(String file, InputStream bytes) throws IOException {
    records.read(file, bytes);
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
    SortedMap<LocalDate, PlainFrame> periods = new TreeMap<>();
    PlainFrame whole = new PlainFrame();
    Map<String, Article> articles = records.unique();
    if (articles.isEmpty()) {
      PlainFindings none = new PlainFindings(bucket, List.of(), fillMin);
      return new Tables(List.of(), List.of(), List.of(), none);
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    articles.values().forEach(a -> days.add(a.published().day()));
    bucket.starts(days.first(), days.last()).forEach(s -> periods.put(s, new PlainFrame()));
    PlainFindings findings = new PlainFindings(bucket, List.copyOf(periods.keySet()), fillMin);
    Map<String, String> clusters = PlainArticles.clusters(articles.values());
    for (Article article : articles.values()) {
      LocalDate day = article.published().day();
      LocalDate start = bucket.startOf(day);
      Reading reading = finder.read(article.title(), article.body(), day);
      ArticleCount count = ArticleCount.of(reading, choices);
      Set<EntityId> agencies = agencies(reading);
      String cluster = clusters.getOrDefault(article.id(), article.id());
      for (PlainFrame frame : List.of(periods.get(start), whole)) {
        frame.add(new PlainFrame.Member(article, cluster), start, count, agencies);
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
          for (EntityId id : frame.entities(whole, fillMin)) {
            Double weight = findings.burstWeight(id.value(), start);
            entityPeriod.add(PlainFrame.join(frame.entityRow(keys, id), Arrays.asList(weight)));
          }
          dyadPeriod.addAll(frame.pairRows(keys, whole, fillMin));
        });
    return new Tables(entityPeriod, dyadPeriod, whole.rangeRows(choices.window()), findings);
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
