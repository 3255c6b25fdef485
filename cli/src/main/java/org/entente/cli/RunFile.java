package org.entente.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.ingest.entities.UserEntities;
import org.entente.reports.run.RunFacts;

/** {@code run.json}: how the run was made, and a digest of every file in it; written last. */
final class RunFile {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path out;

  RunFile(Path out) {
    this.out = out;
  }

  void write(
      RunOptions options, UserEntities own, RunFacts facts, Intake intake, Map<String, Long> rows)
      throws IOException {
    ObjectNode run = JSON.createObjectNode();
    run.put("status", "ok").put("exit_code", 0);
    run.put("entente", Version.entente()).put("spark", Version.spark());
    run.put("java", System.getProperty("java.version"));
    run.put("finished", Instant.now().toString());
    ObjectNode chosen = run.putObject("options");
    options(chosen, options, facts);
    entities(chosen.putArray("entities"), own);
    ObjectNode counts = run.putObject("records");
    counts.put("in", intake.in()).put("kept", intake.kept());
    counts.put("duplicate", intake.duplicate()).put("rejected", intake.rejected());
    intake.reasons().forEach(counts.putObject("rejected_by")::put);
    rows.forEach(run.putObject("rows")::put);
    ObjectNode digests = run.putObject("files");
    for (Path file : files()) {
      digests.put(out.relativize(file).toString().replace('\\', '/'), Digests.sha256(file));
    }
    Files.write(out.resolve(OutputFolder.RUN_FILE), JSON.writeValueAsBytes(run));
  }

  private static void options(ObjectNode node, RunOptions options, RunFacts facts) {
    options.inputs.forEach(node.putArray("input")::add);
    node.put("format", options.format.name().toLowerCase(java.util.Locale.ROOT));
    node.put("any_language", options.anyLanguage);
    node.put("from", facts.from().map(Object::toString).orElse(""));
    node.put("to", facts.to().map(Object::toString).orElse(""));
    node.put("as_of", facts.asOf().toString());
    node.put("bucket", facts.choices().bucket().word()).put("window", facts.choices().window());
    node.put("past", facts.choices().past()).put("via", facts.choices().via());
    options.focus.forEach(node.putArray("entity")::add);
    node.put("max_entities", options.maxEntities).put("fill_min", options.fillMin);
    node.put("csv_rows", options.csvRows).put("max_bad", options.maxBad);
  }

  /** The user's own entities change numbers, so the files are told by their content. */
  private static void entities(ArrayNode node, UserEntities own) {
    own.sources().forEach(s -> node.addObject().put("file", s.name()).put("sha256", s.sha256()));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
