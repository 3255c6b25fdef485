package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.cli.RunFile.Step;
import org.entente.cli.Sentences.Article;
import org.entente.cli.Sentences.Place;
import org.entente.cli.Sentences.Quote;
import org.entente.cli.Sentences.Span;
import org.entente.core.time.Validity;
import org.entente.reports.run.RunFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain RUN ENTITY [ENTITY]}: the sentences behind a number. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints the sentences that count for an entity, or for two named together: day, file and"
            + " record, field and offsets, article, source, link, sentence.")
final class ExplainCommand implements Callable<Integer> {

  /** What a person reads at once. */
  private static final int SCREEN = 50;

  @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run.")
  Path run;

  @Parameters(
      index = "1..2",
      arity = "1..2",
      paramLabel = "ENTITY",
      description = "An id (iso3:CHN), the letters of a state (CHN) or a name (\"Xi Jinping\").")
  List<String> entities;

  @Option(
      names = "--period",
      paramLabel = "P",
      description =
          "Only these days: 2023, 2023-Q3, 2023-07, 2023-W30, 2023-07-27, 2023-07..2023-09.")
  String period = "..";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most sentences shown. Default: all; 50 on a terminal.")
  int limit = Terminal.isOut() ? SCREEN : Integer.MAX_VALUE;

  @Override
  public Integer call() throws IOException, CommandFailed {
    OutputFolder.settle(run);
    RunFile facts = RunFile.read(run);
    if (!facts.has(Step.ANALYZE)) {
      throw new CommandFailed(ExitCode.INPUT, "no sentences in " + run + "; analyze it first");
    }
    EntityFinder finder = new EntityFinder(run);
    TreeSet<String> ids = new TreeSet<>();
    for (String entity : entities) {
      ids.add(finder.find(entity));
    }
    StepOptions.require(
        ids.size() == entities.size(), "the two are one: " + finder.title(ids.first()));
    explain(ids, Reporting.choices(facts.options()), finder);
    return ExitCode.OK.code();
  }

  private void explain(TreeSet<String> ids, RunFacts.Choices choices, EntityFinder finder)
      throws IOException, CommandFailed {
    Sentences sentences = new Sentences(run, days());
    TreeMap<Place, Quote> quotes = new TreeMap<>();
    TreeMap<Place, List<Span>> names = new TreeMap<>();
    if (ids.size() == 2) {
      quotes = sentences.naming(ids.first(), ids.last());
    }
    if (ids.size() == 1 || Terminal.isOut()) {
      names = sentences.mentions(ids, choices);
    }
    Set<Place> all = ids.size() == 2 ? quotes.keySet() : names.keySet();
    Set<Place> shown = all.stream().limit(limit).collect(Collectors.toCollection(TreeSet::new));
    if (ids.size() == 1) {
      quotes = sentences.quotes(shown);
    }
    for (Place place : shown) {
      System.out.println(line(place, quotes.get(place), names.getOrDefault(place, List.of())));
    }
    conclude(all, shown.size(), ids.stream().map(finder::title).toList());
  }

  private Validity days() throws CommandFailed {
    try {
      return Days.parse(period);
    } catch (DateTimeException e) {
      throw new CommandFailed(
          ExitCode.USAGE,
          "--period: '"
              + period
              + "' names no days; write 2023, 2023-Q3, 2023-07, 2023-W30, 2023-07-27 or two with"
              + " ..");
    }
  }

  /** Tabs for programs; on a terminal the sentence stands below, its names in bold. */
  private static String line(Place place, Quote quote, List<Span> names) {
    Article article = place.article();
    List<String> origin =
        List.of(
            article.published().toString(),
            Console.safe(article.file()) + ":" + article.record(),
            place.field() + " " + quote.span().start() + "-" + quote.span().end(),
            article.id(),
            Console.safe(article.source()),
            Console.safe(article.url()));
    String sentence = Highlight.of(quote, Terminal.isOut() ? names : List.of());
    return Terminal.isOut()
        ? origin.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  "))
            + "\n    "
            + sentence
        : String.join("\t", origin) + "\t" + sentence;
  }

  private static void conclude(Set<Place> all, int shown, List<String> titles) {
    String names = Console.safe(String.join(" and ", titles));
    if (all.isEmpty()) {
      System.err.println("entente: no sentence counts for " + names);
      return;
    }
    Map<String, Long> articles =
        all.stream().collect(Collectors.groupingBy(p -> p.article().id(), Collectors.counting()));
    System.err.printf(
        "entente: %,d sentence(s) in %,d article(s) count for %s%s%n",
        all.size(),
        articles.size(),
        names,
        shown < all.size() ? "; " + shown + " are shown, --limit N shows more" : "");
  }
}
