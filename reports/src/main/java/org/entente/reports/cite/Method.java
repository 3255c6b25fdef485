package org.entente.reports.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.finding.SeriesFindings;
import org.entente.core.relation.Backbone;
import org.entente.core.relation.PairTest;
import org.entente.reports.run.RunFacts;
import org.entente.reports.run.RunFacts.Choices;
import org.entente.reports.run.RunFacts.Corpus;

/**
 * How a run was made, as a paper says it: a paragraph with the options, floors and thresholds of
 * that very run, its parameters as a table, and the sources of the measures. What differs between
 * machines, such as the Java version, stands in run.json only, so that equal runs have equal bytes
 * here.
 */
public final class Method {

  private Method() {}

  /** Writes METHOD.md. */
  public static void write(RunFacts facts, OutputStream stream) throws IOException {
    try (OutputStream out = stream) {
      out.write(text(facts).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(RunFacts facts) {
    return String.join(
        "\n",
        "# Method of this run",
        "",
        paragraph(facts),
        "",
        "| parameter | value |",
        "|---|---|",
        table(facts),
        "",
        "run.json has all options, the versions of Java and Spark, and a digest of every file.",
        "dictionary.csv defines each column.",
        "",
        "## References",
        "",
        references(),
        "");
  }

  /** The paragraph alone, on one line. */
  static String paragraph(RunFacts facts) {
    return String.join(" ", corpus(facts), counting(facts.choices()), tests(facts.choices()));
  }

  private static String corpus(RunFacts facts) {
    Corpus corpus = facts.corpus();
    return String.format(
        Locale.ROOT,
        "Of %,d records in %s, Entente %s kept %,d articles (%s); %,d repeated the content of"
            + " another and %,d were rejected%s.",
        corpus.nIn(),
        plain(String.join(", ", corpus.inputs())),
        facts.version(),
        corpus.nKept(),
        facts.period(),
        corpus.nDuplicate(),
        corpus.nRejected(),
        corpus.rejectedBy().isEmpty() ? "" : " (" + reasons(corpus.rejectedBy()) + ")");
  }

  private static String reasons(Map<String, Long> rejectedBy) {
    return rejectedBy.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %,d", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String counting(Choices choices) {
    String own =
        choices.entities().isEmpty() ? "" : " and " + plain(String.join(", ", choices.entities()));
    return String.format(
        Locale.ROOT,
        "States, persons and organisations were found by its gazetteer%s and by rules; mentions of"
            + " the past were %s, and a person or body %s for the state it acts for. Reprints and"
            + " updates of an item make one story. Shares are of stories, by %s, with Wilson's"
            + " score interval at 95%% (Wilson 1927). Two entities are named together if one %s"
            + " names both; articles that name more than %,d entities were left out of pairs.",
        own,
        choices.past().equals("in") ? "counted like others" : "left out",
        choices.via() ? "also counts" : "does not count",
        choices.bucket().word(),
        choices.window(),
        choices.maxEntities());
  }

  private static String tests(Choices choices) {
    return String.format(
        Locale.ROOT,
        "Association is the ratio of joint to expected %ss under independence (lift; Church and"
            + " Hanks 1990, Brin et al. 1997), normalised pointwise mutual information (Bouma 2009)"
            + " and the log-likelihood ratio (Dunning 1993). Pairs of entities with at least %d %ss"
            + " each were tested one-sided by Poisson tails with design effect of stories (Rao and"
            + " Scott 1992) at a false discovery rate of %s (Benjamini and Hochberg 1995); ties"
            + " with a lift above 1 form the network, its backbone those with a disparity below %s"
            + " or the strongest of an end (Serrano et al. 2009), its communities those of the"
            + " Leiden algorithm (Traag et al. 2019). Series with at least %d stories and %d"
            + " articles were searched for bursts (Kleinberg 2003) and changes (Zhang and Siegmund"
            + " 2007, Killick et al. 2012, Besag and Clifford 1991), reported at a false discovery"
            + " rate of %s; the halves of the range were compared by Newcombe's interval at 95%%"
            + " (Newcombe 1998).",
        choices.window(),
        PairTest.ENOUGH_WINDOWS,
        choices.window(),
        PairTest.FALSE_DISCOVERIES,
        Backbone.DISPARITY,
        SeriesFindings.ENOUGH_STORIES,
        choices.fillMin(),
        SeriesFindings.FALSE_DISCOVERIES);
  }

  private static String table(RunFacts facts) {
    Choices choices = facts.choices();
    return List.of(
            row("Entente", facts.version()),
            row("input", String.join(", ", facts.corpus().inputs())),
            row("period", facts.period()),
            row("as-of", facts.asOf()),
            row("bucket", choices.bucket().word()),
            row("window", choices.window()),
            row("past", choices.past()),
            row("via", choices.via() ? "on" : "off"),
            row("max-entities", choices.maxEntities()),
            row("fill-min", choices.fillMin()),
            row("entities", String.join(", ", choices.entities())))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String row(String name, Object value) {
    return "| " + name + " | " + plain(value.toString()) + " |";
  }

  /** A file's name may hold anything; here it is text on one line that no Markdown reads. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean mark = c < 0x80 && !Character.isLetterOrDigit(c) && "-_. ,/:".indexOf(c) < 0;
              plain.append(mark && c > ' ' ? "\\" : "");
              plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            });
    return plain.toString();
  }

  private static String references() {
    try (InputStream in = Method.class.getResourceAsStream("references.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> "- " + line)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
