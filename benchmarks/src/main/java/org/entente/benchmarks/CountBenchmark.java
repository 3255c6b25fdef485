package org.entente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.core.article.Article;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.MentionFinder;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.reprint.Reprints;
import org.entente.core.reprint.WordingReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What comes after the finder: counting what an article adds, and telling reprints, on all articles
 * of {@code -Dcorpus}; one operation does the whole corpus once, in one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class CountBenchmark {

  private final List<Reading> readings = new ArrayList<>();
  private List<Reprints.Item> items = List.of();
  private Corpus corpus;

  @Setup
  public void read() {
    corpus = Corpus.read(System.getProperty("corpus"));
    MentionFinder finder = new MentionFinder(Gazetteer.standard());
    for (Article article : corpus.articles()) {
      readings.add(finder.read(article.title(), article.body(), article.published().day()));
    }
    items = worded();
    System.out.println(
        corpus.articles().size() + " articles, " + corpus.bytes() + " bytes of text");
  }

  /** Who is named how often, and who with whom, article by article. */
  @Benchmark
  public long counts() {
    long pairs = 0;
    for (Reading reading : readings) {
      pairs += ArticleCount.of(reading, Counting.STANDARD).pairs().size();
    }
    return pairs;
  }

  /** What is compared of each article. */
  @Benchmark
  public int wordings() {
    return worded().size();
  }

  /** Which articles are one item of news, by their wordings. */
  @Benchmark
  public int clusters() {
    return Reprints.clusters(items).size();
  }

  private List<Reprints.Item> worded() {
    WordingReader reader = new WordingReader();
    return corpus.articles().stream()
        .map(
            a ->
                new Reprints.Item(
                    a.id(), a.published().day(), a.source(), reader.read(a.title(), a.body())))
        .toList();
  }
}
