package org.entente.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.entente.core.article.Article;
import org.entente.core.finding.SeriesFindings;
import org.entente.core.finding.Turn;
import org.entente.core.statistics.Bursts.Burst;
import org.entente.core.statistics.ChangePoints.Change;
import org.entente.core.time.Bucket;
import org.entente.core.time.Period;

/** The tables of bursts, changes and risers by plain loops over core, as {@link PlainLoop}. */
final class PlainFindings {

  static final List<String> BURSTS =
      List.of("entity_a", "entity_b", "start", "end", "weight", "level", "top_articles");
  static final List<String> CHANGES =
      List.of(
          "entity_a",
          "entity_b",
          "date",
          "before",
          "after",
          "ratio",
          "p_value",
          "since",
          "until",
          "top_articles");
  static final List<String> RISERS =
      List.of("entity_a", "entity_b", "before", "after", "change", "change_low", "change_high");

  private final Bucket bucket;
  private final List<LocalDate> periods;
  private final int fillMin;
  private final List<Set<String>> stories = new ArrayList<>();
  private final Map<String, List<Naming>> namings = new TreeMap<>();
  private Map<String, SeriesFindings> found = Map.of();

  /** Asked for by each row of entity_period, and the same for all. */
  private Optional<Map<String, List<Burst>>> reportedBursts = Optional.empty();

  /** That an article names an entity or pair, and how often. */
  private record Naming(Article article, String cluster, int period, int n) {

    static final Comparator<Naming> MOST_FIRST =
        Comparator.comparing(Naming::n)
            .reversed()
            .thenComparing(naming -> naming.article.published().day())
            .thenComparing(naming -> naming.article.id());
  }

  PlainFindings(Bucket bucket, List<LocalDate> periods, int fillMin) {
    this.bucket = bucket;
    this.periods = periods;
    this.fillMin = fillMin;
    periods.forEach(start -> stories.add(new HashSet<>()));
  }

  /** Takes in whom an article names: an id, or two with a blank between. */
  void add(Article article, String cluster, Map<String, Integer> subjects) {
    int period = periods.indexOf(bucket.startOf(article.published().day()));
    stories.get(period).add(cluster);
    subjects.forEach(
        (subject, n) ->
            namings
                .computeIfAbsent(subject, x -> new ArrayList<>())
                .add(new Naming(article, cluster, period, n)));
  }

  /** Looks at each series, once all articles are in. */
  void find() {
    long[] totals = stories.stream().mapToLong(Set::size).toArray();
    found = new TreeMap<>();
    namings.forEach(
        (subject, all) -> {
          List<Set<String>> own = new ArrayList<>();
          periods.forEach(start -> own.add(new HashSet<>()));
          all.forEach(naming -> own.get(naming.period).add(naming.cluster));
          long[] hits = own.stream().mapToLong(Set::size).toArray();
          if (all.size() >= fillMin && Arrays.stream(hits).sum() >= 10) {
            found.put(subject, SeriesFindings.of(subject, hits, totals));
          }
        });
  }

  List<List<Object>> bursts() {
    List<List<Object>> rows = new ArrayList<>();
    reported(SeriesFindings::bursts, Burst::pValue)
        .forEach(
            (subject, bursts) -> {
              for (Burst b : bursts) {
                LocalDate end = new Period(bucket, periods.get(b.to())).end();
                List<Object> row = subject(subject);
                row.addAll(List.of(periods.get(b.from()), end, b.weight(), (long) b.level()));
                row.add(top(subject, b.from(), b.to()));
                rows.add(row);
              }
            });
    return rows;
  }

  List<List<Object>> changes() {
    List<List<Object>> rows = new ArrayList<>();
    reported(SeriesFindings::changes, Turn::pValue)
        .forEach(
            (subject, changes) -> {
              for (Turn turn : changes) {
                Change c = turn.change();
                List<Object> row = subject(subject);
                row.addAll(List.of(periods.get(c.at()), c.before(), c.after()));
                row.add(c.before() == 0 ? null : c.after() / c.before());
                row.add(c.pValue());
                row.add(turn.since() == 0 ? null : periods.get(turn.since()));
                row.add(
                    turn.until() == periods.size() - 1
                        ? null
                        : new Period(bucket, periods.get(turn.until())).end());
                row.add(top(subject, turn.from(), turn.to()));
                rows.add(row);
              }
            });
    return rows;
  }

  List<List<Object>> risers() {
    List<List<Object>> rows = new ArrayList<>();
    found.forEach(
        (subject, findings) ->
            findings
                .rise()
                .ifPresent(
                    r -> {
                      List<Object> row = subject(subject);
                      row.addAll(List.of(r.before(), r.after(), r.change().change()));
                      row.addAll(List.of(r.change().low(), r.change().high()));
                      rows.add(row);
                    }));
    return rows;
  }

  /** The weight of the burst over an entity's period; null without one. */
  Double burstWeight(String entity, LocalDate start) {
    int period = periods.indexOf(start);
    if (reportedBursts.isEmpty()) {
      reportedBursts = Optional.of(reported(SeriesFindings::bursts, Burst::pValue));
    }
    return reportedBursts.get().getOrDefault(entity, List.of()).stream()
        .filter(b -> b.from() <= period && period <= b.to())
        .map(Burst::weight)
        .findFirst()
        .orElse(null);
  }

  private <T> Map<String, List<T>> reported(
      Function<SeriesFindings, List<T>> findings, ToDoubleFunction<T> pValue) {
    double cutoff =
        SeriesFindings.cutoff(
            found.values().stream()
                .map(f -> findings.apply(f).stream().mapToDouble(pValue).min())
                .flatMapToDouble(OptionalDouble::stream),
            found.size());
    Map<String, List<T>> reported = new TreeMap<>();
    found.forEach(
        (subject, f) ->
            reported.put(
                subject,
                findings.apply(f).stream()
                    .filter(x -> pValue.applyAsDouble(x) <= cutoff)
                    .toList()));
    return reported;
  }

  private String top(String subject, int from, int to) {
    List<String> top =
        namings.get(subject).stream()
            .filter(n -> n.period >= from && n.period <= to && n.article.id().equals(n.cluster))
            .sorted(Naming.MOST_FIRST)
            .limit(3)
            .map(n -> n.article.id())
            .toList();
    return top.isEmpty() ? null : String.join(" ", top);
  }

  private static List<Object> subject(String subject) {
    String[] ids = subject.split(" ");
    return new ArrayList<>(Arrays.asList(ids[0], ids.length == 1 ? null : ids[1]));
  }
}
