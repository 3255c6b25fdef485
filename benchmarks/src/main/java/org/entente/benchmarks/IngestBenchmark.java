package org.entente.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.Limits;
import org.entente.ingest.Outcome;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Rules;
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
 * JSON Lines to articles, with ids and the check for double keys, against Jackson's bare scan for
 * tokens of the same bytes, which reads no value; one operation reads all bytes of {@code -Dcorpus}
 * from memory once, in one thread. So many rounds go before that the compiler is done, and in five
 * processes, one after another: the speed of a shared machine drifts within seconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 60)
@Measurement(iterations = 10)
public class IngestBenchmark {

  private static final Rules RULES =
      new Rules(Rules.Format.JSONL, Optional.empty(), LocalDate.of(2100, 1, 1), Limits.STANDARD);

  private final JsonFactory json = new JsonFactory();
  private byte[] corpus;

  /** Reads the corpus; prints the size that times are to be divided into. */
  @Setup
  public void read() throws IOException {
    String path = System.getProperty("corpus");
    try (InputStream file = new FileInputStream(path);
        InputStream in = path.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      corpus = in.readAllBytes();
    }
    System.out.println(articles() + " articles, " + corpus.length + " bytes");
  }

  @Benchmark
  public long bareTokenScan() throws IOException {
    long tokens = 0;
    try (JsonParser parser = json.createParser(corpus)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  @Benchmark
  public long articles() throws IOException {
    long kept = 0;
    try (Outcomes outcomes =
        new ArticleReaders(RULES).open("corpus", new ByteArrayInputStream(corpus))) {
      while (outcomes.hasNext()) {
        kept += outcomes.next() instanceof Outcome.Kept ? 1 : 0;
      }
    }
    return kept;
  }
}
