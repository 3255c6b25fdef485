package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reports.table.TableSpec;

/** What two runs say of themselves in run.json that may be behind their numbers. */
final class OptionsDifference {

  private static final String BUCKET = "/options/bucket";

  private final JsonNode first;
  private final JsonNode second;

  OptionsDifference(Path first, Path second) throws IOException {
    this.first = facts(first);
    this.second = facts(second);
  }

  private static JsonNode facts(Path run) throws IOException {
    return new ObjectMapper().readTree(run.resolve(OutputFolder.RUN_FILE).toFile());
  }

  /** The options that differ, and the version: {@code options: bucket month -> year}. */
  Optional<String> findLine() {
    Map<String, String> one = options(first);
    Map<String, String> other = options(second);
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    String line =
        names.stream()
            .filter(name -> !shown(one, name).equals(shown(other, name)))
            .map(name -> name + " " + shown(one, name) + " -> " + shown(other, name))
            .collect(Collectors.joining(", "));
    return line.isEmpty() ? Optional.empty() : Optional.of("options: " + line);
  }

  private static Map<String, String> options(JsonNode facts) {
    Map<String, String> options = new TreeMap<>();
    facts
        .path("options")
        .properties()
        .forEach(
            e ->
                options.put(
                    e.getKey(),
                    e.getValue().isValueNode() ? e.getValue().asText() : e.getValue().toString()));
    options.put("version", facts.path("entente").asText());
    return options;
  }

  private static String shown(Map<String, String> options, String name) {
    String value = options.getOrDefault(name, "");
    return value.isEmpty() ? "(none)" : value;
  }

  /**
   * Whether the runs have periods of other lengths, so that no row of one is a row of the other.
   */
  boolean hasOtherBuckets() {
    return !first.at(BUCKET).equals(second.at(BUCKET));
  }

  /** Tells of a table whose CSV, by which runs are compared, does not hold every row. */
  Optional<String> findCut(TableSpec table) {
    return Stream.of(first, second)
        .filter(run -> run.path("rows").path(table.name()).asLong() > most(run))
        .findFirst()
        .map(run -> table.name() + ".csv is compared as far as it goes, " + most(run) + " rows");
  }

  private static long most(JsonNode run) {
    return run.path("options").path("csv_rows").asLong(Long.MAX_VALUE);
  }
}
