package org.entente.reports.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.reports.run.RunFacts;

/**
 * Writes datapackage.json: a run as a Frictionless data package (v1), whose tables R
 * (frictionless), Python and others read with types, keys and missing values.
 *
 * <p>A key goes in as {@code primaryKey} only where none of its columns may be empty, and a foreign
 * key only where both tables are there and whole.
 */
public final class DataPackage {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Tables that hold nothing of the articles themselves. */
  private static final Set<String> OURS = Set.of("entities", "dictionary");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "csv", "text/csv",
          "json", "application/json",
          "gexf", "application/xml",
          "graphml", "application/xml");

  private final RunFacts facts;
  private final Map<String, TableSpec> tables;
  private final List<String> files;
  private final Set<String> cutTables;

  /**
   * A package of a run.
   *
   * @param tables those that the run has, by path
   * @param files paths of its other data; a file that is no data, such as a picture, is left out
   */
  public DataPackage(RunFacts facts, Map<String, TableSpec> tables, List<String> files) {
    this.facts = facts;
    this.tables = new LinkedHashMap<>(tables);
    this.files =
        files.stream()
            .filter(file -> !tables.containsKey(file) && MEDIA_TYPES.containsKey(format(file)))
            .sorted()
            .toList();
    this.cutTables = facts.csv().cutTables().keySet();
  }

  public void write(OutputStream stream) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "data-package");
    root.put("name", "entente-run");
    root.put("title", "Who is named with whom in the news, " + facts.period());
    root.put(
        "description",
        "Made by Entente; METHOD.md says how. Titles, links and sentences are those of the"
            + " articles, and remain their publishers'; names and codes of entities are Entente's"
            + " own.");
    root.put("version", facts.version());
    ArrayNode sources = root.putArray("sources");
    facts.corpus().inputs().forEach(input -> sources.addObject().put("title", input));
    sources.addObject().put("title", "Gazetteer of Entente " + facts.version());
    facts.choices().entities().forEach(file -> sources.addObject().put("title", file));
    ArrayNode resources = root.putArray("resources");
    tables.forEach((path, table) -> describe(path, table, resources.addObject()));
    files.forEach(file -> describe(file, resources.addObject()));
    try (OutputStream out = stream) {
      out.write(JsonText.of(root).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String format(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  private static void describe(String file, ObjectNode resource) {
    resource.put("name", file.toLowerCase(Locale.ROOT));
    resource.put("path", file);
    resource.put("format", format(file));
    resource.put("mediatype", MEDIA_TYPES.get(format(file)));
    resource.put("encoding", "utf-8");
  }

  private void describe(String path, TableSpec table, ObjectNode resource) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", path);
    resource.put("title", table.title());
    if (cutTables.contains(table.name())) {
      resource.put("description", "The first rows only; data/parquet holds the whole table.");
    }
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    if (OURS.contains(table.name())) {
      ObjectNode licence = resource.putArray("licenses").addObject();
      licence.put("name", "Apache-2.0");
      licence.put("path", "https://www.apache.org/licenses/LICENSE-2.0");
    }
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",").put("doubleQuote", true).put("lineTerminator", "\n");
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> describe(column, table, fields.addObject()));
    addKeys(table, schema);
    schema.putArray("missingValues").add("");
  }

  private static void describe(Column column, TableSpec table, ObjectNode field) {
    field.put("name", column.name());
    field.put("type", column.type().label());
    field.put("title", column.title());
    field.put("description", column.meaning());
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    if (!column.source().isEmpty()) {
      field.put("source", column.source());
    }
    if (table.key().contains(column.name()) && !table.emptyKey().contains(column.name())) {
      field.putObject("constraints").put("required", true);
    }
  }

  private void addKeys(TableSpec table, ObjectNode schema) {
    if (table.emptyKey().isEmpty()) {
      ArrayNode key = schema.putArray("primaryKey");
      table.key().forEach(key::add);
    }
    List<ForeignKey> whole = table.foreignKeys().stream().filter(this::isWhole).toList();
    if (whole.isEmpty()) {
      return;
    }
    ArrayNode foreignKeys = schema.putArray("foreignKeys");
    for (ForeignKey key : whole) {
      ObjectNode node = foreignKeys.addObject();
      node.put("fields", key.column());
      ObjectNode reference = node.putObject("reference");
      reference.put("resource", key.otherTable().equals(table.name()) ? "" : key.otherTable());
      reference.put("fields", key.otherColumn());
    }
  }

  private boolean isWhole(ForeignKey key) {
    return tables.values().stream().anyMatch(table -> table.name().equals(key.otherTable()))
        && !cutTables.contains(key.otherTable());
  }
}
