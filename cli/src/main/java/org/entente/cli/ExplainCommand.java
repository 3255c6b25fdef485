package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain RUN ENTITY ENTITY}: the sentences behind a number. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints the sentences that name two entities, with file, record and offsets.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run.")
  Path run;

  @Parameters(
      index = "1..2",
      arity = "2",
      paramLabel = "ENTITY",
      description = "Ids as in entities.csv, or ISO3 letters of states.")
  List<String> entities;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Only days that begin so: 2023, 2023-07, 2023-07-27.")
  String period = "";

  @Override
  public Integer call() throws Exception {
    OutputFolder.settle(run);
    Path evidence = run.resolve("data/evidence.csv");
    if (!Files.exists(evidence)) {
      throw new CommandFailed(ExitCode.INPUT, "no run: " + run + " has no data/evidence.csv");
    }
    List<String> pair = entities.stream().map(ExplainCommand::id).sorted().toList();
    Map<String, String> origins = origins();
    int found = 0;
    try (CsvTable rows = new CsvTable("evidence", Files.newInputStream(evidence))) {
      for (CsvRow row : rows) {
        if (row.text("entity_a").equals(pair.get(0))
            && row.text("entity_b").equals(pair.get(1))
            && row.text("published").startsWith(period)) {
          found++;
          System.out.println(line(row, origins.getOrDefault(row.text("article_id"), "")));
        }
      }
    }
    if (found == 0) {
      System.err.println("entente: no sentence names both " + pair.get(0) + " and " + pair.get(1));
    }
    return ExitCode.OK.code();
  }

  private static String id(String entity) {
    return entity.matches("[A-Z]{3}") ? "iso3:" + entity : entity;
  }

  private static String line(CsvRow row, String origin) {
    String place = row.text("field") + " " + row.text("char_start") + "-" + row.text("char_end");
    return String.join(
        "\t",
        row.text("published"),
        origin,
        place,
        Console.safe(row.text("sentence").replace('\n', ' ')));
  }

  private Map<String, String> origins() throws IOException {
    Map<String, String> origins = new HashMap<>();
    try (CsvTable rows =
        new CsvTable("articles", Files.newInputStream(run.resolve("data/articles.csv")))) {
      for (CsvRow row : rows) {
        String origin = Console.safe(row.text("source_file")) + ":" + row.text("record_no");
        origins.put(row.text("article_id"), origin);
      }
    }
    return origins;
  }
}
