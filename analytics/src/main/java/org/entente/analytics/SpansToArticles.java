package org.entente.analytics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Which articles stand for what happened to an entity or pair in a span? The three representatives
 * of their stories that name it most, earlier ones first among equals, then by article_id.
 *
 * <p>Each task keeps the best of its own articles; one merges what is left of all.
 */
final class SpansToArticles {

  private static final int SHOWN = 3;

  private static final StructType SCHEMA =
      new StructType()
          .add("span", IntegerType, false)
          .add("n", IntegerType, false)
          .add("day", LongType, false)
          .add("article_id", StringType, false);

  /** From the first day of a period to that of another; {@code b} is null for an entity. */
  record Span(String a, String b, LocalDate from, LocalDate to) implements Serializable {

    private String subject() {
      return SpansToArticles.subject(a, b);
    }

    private boolean has(LocalDate periodStart) {
      return !periodStart.isBefore(from) && !periodStart.isAfter(to);
    }
  }

  private record Shown(int n, long day, String article) implements Comparable<Shown> {

    private static final Comparator<Shown> ORDER =
        Comparator.comparing(Shown::n)
            .reversed()
            .thenComparing(Shown::day)
            .thenComparing(Shown::article);

    @Override
    public int compareTo(Shown other) {
      return ORDER.compare(this, other);
    }
  }

  /** The best articles of each span so far. */
  private static final class Best {
    private final Map<Integer, TreeSet<Shown>> bySpan = new TreeMap<>();

    void add(int span, Shown article) {
      TreeSet<Shown> best = bySpan.computeIfAbsent(span, x -> new TreeSet<>());
      best.add(article);
      if (best.size() > SHOWN) {
        best.pollLast();
      }
    }

    List<String> list(int span) {
      return bySpan.getOrDefault(span, new TreeSet<>()).stream().map(Shown::article).toList();
    }

    static Best of(Iterator<Row> rows) {
      Best best = new Best();
      rows.forEachRemaining(
          r -> best.add(r.getInt(0), new Shown(r.getInt(1), r.getLong(2), r.getString(3))));
      return best;
    }

    Iterator<Row> rows() {
      return bySpan.entrySet().stream()
          .flatMap(
              e ->
                  e.getValue().stream()
                      .map(s -> RowFactory.create(e.getKey(), s.n, s.day, s.article)))
          .iterator();
    }
  }

  private SpansToArticles() {}

  /** The ids of the articles of each span, in the order of the spans. */
  static List<List<String>> of(Dataset<Row> readings, List<Span> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    MapPartitionsFunction<Row, Row> search = rows -> search(rows, spans);
    MapPartitionsFunction<Row, Row> merge = rows -> Best.of(rows).rows();
    Iterator<Row> merged =
        readings
            .where(coalesce(col("cluster_id"), col("article_id")).equalTo(col("article_id")))
            .select("article_id", "published", "period_start", "named", "pairs")
            .mapPartitions(search, Encoders.row(SCHEMA))
            .repartition(1)
            .mapPartitions(merge, Encoders.row(SCHEMA))
            .toLocalIterator();
    Best best = Best.of(merged);
    return IntStream.range(0, spans.size()).mapToObj(best::list).toList();
  }

  private static Iterator<Row> search(Iterator<Row> readings, List<Span> spans) {
    Map<String, List<Integer>> bySubject = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      bySubject.computeIfAbsent(spans.get(i).subject(), x -> new ArrayList<>()).add(i);
    }
    Best best = new Best();
    while (readings.hasNext()) {
      Row reading = readings.next();
      LocalDate period = reading.getAs("period_start");
      naming(reading)
          .forEach(
              (subject, n) -> {
                for (int span : bySubject.getOrDefault(subject, List.of())) {
                  if (spans.get(span).has(period)) {
                    best.add(span, shown(reading, n));
                  }
                }
              });
    }
    return best.rows();
  }

  private static Shown shown(Row reading, int n) {
    return new Shown(
        n, reading.<LocalDate>getAs("published").toEpochDay(), reading.getAs("article_id"));
  }

  /** How often an article names whom: mentions of an entity, windows of a pair. */
  private static Map<String, Integer> naming(Row reading) {
    Map<String, Integer> naming = new HashMap<>();
    for (Row named : reading.<Row>getList(reading.fieldIndex("named"))) {
      if (!named.<Boolean>getAs("agency") && named.<Integer>getAs("n_mentions") > 0) {
        naming.put(named.getAs("entity_id"), named.getAs("n_mentions"));
      }
    }
    for (Row pair : reading.<Row>getList(reading.fieldIndex("pairs"))) {
      naming.put(subject(pair.getAs("entity_a"), pair.getAs("entity_b")), pair.getAs("n_windows"));
    }
    return naming;
  }

  private static String subject(String a, String b) {
    return b == null ? a : a + " " + b;
  }
}
