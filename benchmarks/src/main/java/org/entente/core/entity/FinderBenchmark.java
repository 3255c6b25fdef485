package org.entente.core.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.entente.benchmarks.Corpus;
import org.entente.core.article.Article;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;
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
 * The finder against the bare scan for names and against OpenNLP's sentence detector, on all
 * articles of {@code -Dcorpus}; one operation reads the whole corpus once, in one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
public class FinderBenchmark {

  private Corpus corpus;
  private MentionFinder finder;
  private Tokenizer tokenizer;
  private PhraseScanner scanner;
  private SentenceDetectorME detector;
  private final Tokens tokens = new Tokens();
  private final Hits hits = new Hits();

  /** Reads corpus, gazetteer and model; prints the size that times are to be divided into. */
  @Setup
  public void read() throws IOException {
    corpus = Corpus.read(System.getProperty("corpus"));
    System.out.println(
        corpus.articles().size() + " articles, " + corpus.bytes() + " bytes of text");
    Gazetteer gazetteer = Gazetteer.standard();
    finder = new MentionFinder(gazetteer);
    tokenizer = new Tokenizer(gazetteer.lexicon());
    scanner = new PhraseScanner(gazetteer.lexicon());
    try (InputStream model =
        getClass().getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      detector = new SentenceDetectorME(new SentenceModel(model));
    }
  }

  /** Tokens and the longest known phrases: dictionary names only, nothing decided. */
  @Benchmark
  public long bareScan() {
    long found = 0;
    for (Article article : corpus.articles()) {
      tokenizer.read(article.title(), article.body(), tokens);
      scanner.scan(tokens, hits);
      found += hits.size();
    }
    return found;
  }

  /** Everything: persons, sense, time, sentences, mentions. */
  @Benchmark
  public long fullFinder() {
    long found = 0;
    for (Article article : corpus.articles()) {
      found +=
          finder.read(article.title(), article.body(), article.published().day()).mentions().size();
    }
    return found;
  }

  @Benchmark
  public long openNlpSentences() {
    long found = 0;
    for (Article article : corpus.articles()) {
      found += detector.sentDetect(article.body()).length;
    }
    return found;
  }
}
