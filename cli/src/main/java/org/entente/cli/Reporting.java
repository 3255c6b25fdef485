package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.time.Bucket;
import org.entente.reports.Reports;
import org.entente.reports.excel.ExcelTables;
import org.entente.reports.run.InputTree;
import org.entente.reports.run.OutputTree;
import org.entente.reports.run.RunFacts;

/** Tables to charts, graph files and page; all else that the page says stands in run.json. */
final class Reporting {

  private final Workshop shop;
  private final ReportOptions options;

  Reporting(Workshop shop, ReportOptions options) {
    this.shop = shop;
    this.options = options;
  }

  void run(RunFile run) throws IOException {
    shop.console().progress("drawing charts and the page");
    Path out = shop.out();
    InputTree tables = name -> open(out.resolve(name));
    OutputTree files = name -> create(out.resolve(name));
    long removed = Reports.write(tables, RecordTexts.of(out), facts(run), files);
    if (removed > 0) {
      shop.console()
          .warn(removed + " character(s) that XML forbids are left out of graph/network.*");
    }
    if (options.excel) {
      new ExcelTables(tables, files).write();
    }
    run.reported(options, removed);
    shop.console().progress("done: %s", run.intake().explain());
  }

  private static RunFacts facts(RunFile run) {
    JsonNode options = run.options();
    Intake intake = run.intake();
    RunFacts.Corpus corpus =
        new RunFacts.Corpus(
            run.inputs().stream().map(i -> Path.of(i).getFileName().toString()).toList(),
            intake.in(),
            intake.kept(),
            intake.duplicate(),
            intake.rejected(),
            intake.reasons());
    long csvRows = options.path("csv_rows").asLong();
    Map<String, Long> cut = new TreeMap<>(run.rows());
    cut.values().removeIf(n -> n <= csvRows);
    return new RunFacts(
        Version.entente(),
        run.asOf(),
        Optional.of(LocalDate.parse(options.path("from").asText())),
        Optional.of(LocalDate.parse(options.path("to").asText())),
        choices(options),
        corpus,
        new RunFacts.CsvLimit(csvRows, cut));
  }

  /** How a run counted, by the options in run.json. */
  static RunFacts.Choices choices(JsonNode options) {
    List<String> entities = new ArrayList<>();
    options.path("entities").forEach(file -> entities.add(file.path("file").asText()));
    return new RunFacts.Choices(
        Bucket.valueOf(options.path("bucket").asText().toUpperCase(java.util.Locale.ROOT)),
        options.path("window").asText(),
        options.path("past").asText(),
        options.path("via").asBoolean(),
        options.path("max_entities").asInt(),
        options.path("fill_min").asInt(),
        entities);
  }

  private static Optional<InputStream> open(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  private static OutputStream create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file);
  }
}
