package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.ArticlesBehind.Article;
import org.entente.cli.TableDifference.RowDifference;
import org.entente.core.time.Bucket;
import org.entente.core.time.Period;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente diff RUN1 RUN2}: which numbers changed, and which articles are behind it. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Shows which numbers differ between two runs, the greatest differences first, and the"
            + " articles behind them: + only in the second run, - only in the first.")
final class DiffCommand implements Callable<Integer> {

  /** Every table of numbers; those that list what was read are behind them. */
  private static final List<TableSpec> NUMBERS =
      List.of(
          Tables.LEDGER,
          Tables.ENTITIES,
          Tables.ENTITY_PERIOD,
          Tables.DYAD_PERIOD,
          Tables.DYADS,
          Tables.BURSTS,
          Tables.CHANGES,
          Tables.RISERS,
          Tables.COMMUNITIES,
          Tables.SENSITIVITY);

  @Parameters(index = "0", paramLabel = "RUN1", description = "The folder of the first run.")
  Path first;

  @Parameters(index = "1", paramLabel = "RUN2", description = "The folder of the second run.")
  Path second;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most rows shown of a table, and articles of a row. Default: 20.")
  int limit = 20;

  private final Map<String, String> names = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    for (Path run : List.of(first, second)) {
      OutputFolder.settle(run);
      if (!Files.exists(run.resolve(OutputFolder.RUN_FILE))) {
        throw new CommandFailed(
            ExitCode.INPUT, "no run: " + run + " has no " + OutputFolder.RUN_FILE);
      }
    }
    OptionsDifference options = new OptionsDifference(first, second);
    List<TableDifference> differences = new ArrayList<>();
    for (TableSpec table : NUMBERS) {
      if (table.key().contains("bucket") && options.hasOtherBuckets()) {
        System.err.println("entente: " + table.name() + " is not compared: other periods");
        continue;
      }
      options.findCut(table).ifPresent(cut -> System.err.println("entente: " + cut));
      TableDifference difference = TableDifference.of(table, first, second, limit);
      if (!difference.isEmpty()) {
        differences.add(difference);
      }
    }
    options.findLine().ifPresent(line -> System.out.println(Console.safe(line)));
    print(differences);
    return ExitCode.OK.code();
  }

  private void print(List<TableDifference> differences) throws IOException {
    Set<List<String>> keys = new HashSet<>();
    differences.forEach(d -> d.shown().forEach(row -> keys.add(entities(row))));
    ArticlesBehind before = new ArticlesBehind(first, keys);
    ArticlesBehind after = new ArticlesBehind(second, keys);
    readNames(first);
    readNames(second);
    boolean same = differences.isEmpty();
    same &= printArticles("only in the second run", after, before);
    same &= printArticles("only in the first run", before, after);
    for (TableDifference difference : differences) {
      System.out.println(difference.summary());
      for (RowDifference row : difference.shown()) {
        System.out.println("  " + line(difference, row));
        printBehind("    + ", after.without(before, entities(row)), row);
        printBehind("    - ", before.without(after, entities(row)), row);
      }
    }
    if (same) {
      System.out.println("no number differs");
    }
  }

  /** Prints the articles that one run has and the other lacks; true if there are none. */
  private boolean printArticles(String where, ArticlesBehind here, ArticlesBehind other) {
    Set<String> known = other.all().keySet();
    List<Article> missing =
        here.all().values().stream().filter(a -> !known.contains(a.id())).toList();
    if (!missing.isEmpty()) {
      System.out.println("articles: " + missing.size() + " " + where);
      printCapped("  ", missing);
    }
    return missing.isEmpty();
  }

  private void printBehind(String mark, List<Article> articles, RowDifference row) {
    CsvRow any = row.first().or(row::second).orElseThrow();
    Optional<LocalDate> start = any.date("period_start").filter(d -> !any.text("bucket").isEmpty());
    if (start.isEmpty()) {
      printCapped(mark, articles);
      return;
    }
    Bucket bucket = Bucket.valueOf(any.text("bucket").toUpperCase(Locale.ROOT));
    String from = start.get().toString();
    String to = new Period(bucket, start.get()).end().toString();
    printCapped(
        mark,
        articles.stream()
            .filter(a -> a.published().compareTo(from) >= 0 && a.published().compareTo(to) <= 0)
            .toList());
  }

  private void printCapped(String mark, List<Article> articles) {
    articles.stream().limit(limit).forEach(a -> System.out.println(mark + Console.safe(a + "")));
    if (articles.size() > limit) {
      System.out.println(mark + "and " + (articles.size() - limit) + " more");
    }
  }

  private void readNames(Path run) throws IOException {
    Path file = run.resolve(Tables.ENTITIES.path());
    if (Files.exists(file)) {
      try (CsvTable rows = new CsvTable(file.toString(), Files.newInputStream(file))) {
        rows.forEach(row -> names.put(row.text("entity_id"), row.text("name")));
      }
    }
  }

  /** An id of letters alone says who is meant, one of digits needs the name. */
  private String named(String key) {
    return key.startsWith("wd:") && names.containsKey(key)
        ? key + " (" + names.get(key) + ")"
        : key;
  }

  private String line(TableDifference difference, RowDifference row) {
    String key =
        row.key().stream()
            .filter(k -> !k.isEmpty())
            .map(this::named)
            .collect(Collectors.joining(" "));
    if (row.first().isEmpty()) {
      return Console.safe(key + ": new");
    }
    if (row.second().isEmpty()) {
      return Console.safe(key + ": gone");
    }
    CsvRow one = row.first().get();
    CsvRow other = row.second().get();
    return Console.safe(
        key
            + ": "
            + difference.differing(one, other).stream()
                .map(c -> c + " " + shown(one.text(c)) + " -> " + shown(other.text(c)))
                .collect(Collectors.joining(", ")));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(none)" : value;
  }

  /** The entity or pair that a row is about; nothing for a row about a file. */
  private static List<String> entities(RowDifference row) {
    CsvRow any = row.first().or(row::second).orElseThrow();
    return Stream.of("entity_id", "entity_a", "entity_b")
        .map(any::text)
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
