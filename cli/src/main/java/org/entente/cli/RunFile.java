package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.ingest.entities.UserEntities;

/**
 * {@code run.json}: how the run was made, step by step, and a digest of every file in it; written
 * last.
 */
final class RunFile {

  /** A part of the way from files to report. */
  enum Step {
    INGEST("data/ledger.csv", "data/duplicates.csv", "data/articles.csv", "quarantine", "state"),
    ANALYZE("data"),
    REPORT("charts", "graph", "METHOD.md", "CITATION.cff", "datapackage.json", "report.html");

    private final List<String> writes;

    Step(String... writes) {
      this.writes = List.of(writes);
    }

    /** Files and folders that it makes, beside run.json. */
    List<String> writes() {
      return writes;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ArrayNode steps;
  private final ObjectNode options;
  private final ObjectNode records;
  private final ObjectNode rows;
  private final ObjectNode graph;

  private RunFile(JsonNode run) {
    this.steps = run.withArray("/steps");
    this.options = run.withObject("/options");
    this.records = run.withObject("/records");
    this.rows = run.withObject("/rows");
    this.graph = run.withObject("/graph");
  }

  static RunFile begin() {
    return new RunFile(JSON.createObjectNode());
  }

  /** What a run says of itself, to go on from there. */
  static RunFile read(Path run) throws IOException, CommandFailed {
    Path file = run.resolve(OutputFolder.RUN_FILE);
    if (!Files.exists(file)) {
      throw new CommandFailed(
          ExitCode.INPUT, "no run: " + run + " has no " + OutputFolder.RUN_FILE);
    }
    try {
      JsonNode node = JSON.readTree(file.toFile());
      if (node.path("exit_code").asInt(-1) == 0 && node.path("steps").isArray()) {
        return new RunFile(node);
      }
      throw new CommandFailed(
          ExitCode.INPUT,
          "no run to go on with: " + file + " has status '" + node.path("status").asText() + "'");
    } catch (JsonProcessingException e) {
      throw new CommandFailed(ExitCode.INPUT, "no run to go on with: " + file + " is no JSON");
    }
  }

  boolean has(Step step) {
    return words(steps).contains(step.word());
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }

  /** Drops what a step and those after it have said, since it is done anew. */
  void restart(Step step) {
    while (steps.size() > step.ordinal()) {
      steps.remove(steps.size() - 1);
    }
  }

  void ingested(List<String> inputs, IngestOptions chosen, long bytes, Intake intake) {
    steps.add(Step.INGEST.word());
    inputs.forEach(options.putArray("input")::add);
    options.put("format", chosen.format.word()).put("any_language", chosen.anyLanguage);
    options.put("default_date", chosen.defaultDate == null ? "" : chosen.defaultDate.toString());
    options.put("as_of", chosen.asOf.toString()).put("max_bad", chosen.maxBad);
    records.put("in", intake.in()).put("kept", intake.kept());
    records.put("duplicate", intake.duplicate()).put("rejected", intake.rejected());
    intake.reasons().forEach(records.putObject("rejected_by")::put);
    records.put("bytes", bytes);
  }

  void analyzed(AnalysisOptions chosen, UserEntities own, Coverage covered) {
    steps.add(Step.ANALYZE.word());
    options.put("from", covered.first().toString()).put("to", covered.last().toString());
    options.put("bucket", covered.bucket().word()).put("window", chosen.window.word());
    options.put("past", chosen.past.name().toLowerCase(Locale.ROOT));
    options.put("via", chosen.via == AnalysisOptions.OnOff.ON);
    chosen.focus.forEach(options.putArray("entity")::add);
    options.put("max_entities", chosen.maxEntities).put("fill_min", chosen.fillMin);
    ArrayNode files = options.putArray("entities");
    // The user's own entities change numbers, so the files are told by their content.
    own.sources().forEach(s -> files.addObject().put("file", s.name()).put("sha256", s.sha256()));
  }

  void reported(ReportOptions chosen, long removedCharacters) {
    steps.add(Step.REPORT.word());
    options.put("excel", chosen.excel);
    graph.put("xml_characters_removed", removedCharacters);
  }

  void wrote(TableFiles tables) {
    options.put("csv_rows", tables.csvRows());
    rows.removeAll();
    tables.rows().forEach(rows::put);
  }

  JsonNode options() {
    return options;
  }

  Map<String, Long> rows() {
    return longs(rows);
  }

  /** The inputs as the user named them. */
  List<String> inputs() {
    return words(options.path("input"));
  }

  LocalDate asOf() {
    return LocalDate.parse(options.path("as_of").asText());
  }

  /** The bytes of all input files. */
  long bytes() {
    return records.path("bytes").asLong();
  }

  Intake intake() {
    return new Intake(
        records.path("in").asLong(),
        records.path("kept").asLong(),
        records.path("duplicate").asLong(),
        records.path("rejected").asLong(),
        longs(records.path("rejected_by")));
  }

  private static Map<String, Long> longs(JsonNode object) {
    Map<String, Long> values = new TreeMap<>();
    object.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asLong()));
    return values;
  }

  /** Writes the file of a run that is whole. */
  void write(Path out) throws IOException {
    write(out, "ok", ExitCode.OK);
  }

  /** Writes the file of a run that ended so. */
  void write(Path out, String status, ExitCode code) throws IOException {
    ObjectNode run = JSON.createObjectNode();
    run.put("status", status).put("exit_code", code.code());
    run.put("entente", Version.entente()).put("spark", Version.spark());
    run.put("java", System.getProperty("java.version"));
    run.put("finished", Instant.now().toString());
    run.set("steps", steps);
    run.set("options", options);
    run.set("records", records);
    run.set("rows", rows);
    run.set("graph", graph);
    ObjectNode digests = run.putObject("files");
    for (Path file : files(out)) {
      digests.put(out.relativize(file).toString().replace('\\', '/'), Digests.sha256(file));
    }
    Files.write(out.resolve(OutputFolder.RUN_FILE), JSON.writeValueAsBytes(run));
  }

  private static List<Path> files(Path out) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
