package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente verify RUN}: recomputes what a run says of itself. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Recomputes digests and the balance of the ledger; says what does not hold.")
final class VerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RUN", description = "The folder of a run.")
  Path run;

  @Override
  public Integer call() throws Exception {
    OutputFolder.settle(run);
    Path file = run.resolve(OutputFolder.RUN_FILE);
    if (!Files.exists(file)) {
      throw new CommandFailed(
          ExitCode.INPUT, "no run: " + run + " has no " + OutputFolder.RUN_FILE);
    }
    JsonNode facts = new ObjectMapper().readTree(file.toFile());
    List<String> faults = new ArrayList<>();
    int files = digests(facts.path("files"), faults);
    balance(facts.path("records"), faults);
    faults.forEach(fault -> System.out.println(Console.safe(fault)));
    if (!faults.isEmpty()) {
      throw new CommandFailed(ExitCode.VERIFY, faults.size() + " thing(s) do not hold in " + run);
    }
    System.out.println(
        "all holds: " + files + " files, " + facts.path("records").path("in") + " records");
    return ExitCode.OK.code();
  }

  private int digests(JsonNode expected, List<String> faults) throws IOException {
    TreeSet<String> unknown = new TreeSet<>();
    try (Stream<Path> all = Files.walk(run)) {
      all.filter(Files::isRegularFile)
          .forEach(p -> unknown.add(run.relativize(p).toString().replace('\\', '/')));
    }
    unknown.remove(OutputFolder.RUN_FILE);
    int files = 0;
    Iterator<Map.Entry<String, JsonNode>> each = expected.properties().iterator();
    while (each.hasNext()) {
      Map.Entry<String, JsonNode> entry = each.next();
      files++;
      if (!unknown.remove(entry.getKey())) {
        faults.add(entry.getKey() + ": is missing");
      } else if (!Digests.sha256(run.resolve(entry.getKey())).equals(entry.getValue().asText())) {
        faults.add(entry.getKey() + ": is not what the run wrote");
      }
    }
    unknown.forEach(name -> faults.add(name + ": was not written by the run"));
    return files;
  }

  private void balance(JsonNode records, List<String> faults) throws IOException {
    Path ledger = run.resolve("data/ledger.csv");
    if (!Files.exists(ledger)) {
      return;
    }
    long in = 0;
    try (CsvTable table = new CsvTable("ledger", Files.newInputStream(ledger))) {
      for (CsvRow row : table) {
        long sum = row.count("n_kept") + row.count("n_duplicate") + row.count("n_rejected");
        if (row.count("n_in") != sum) {
          faults.add("ledger.csv: " + row.text("source_file") + " does not add up");
        }
        in += row.count("n_in");
      }
    }
    if (in != records.path("in").asLong()) {
      faults.add("ledger.csv: " + in + " records, run.json says " + records.path("in"));
    }
  }
}
