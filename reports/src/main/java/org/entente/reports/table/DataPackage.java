package org.entente.reports.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes datapackage.json: the tables of a run as a Frictionless tabular data package (v1), which R
 * (frictionless), Python and others read with types, keys and missing values.
 *
 * <p>A key goes in as {@code primaryKey} only where none of its columns may be empty, and a foreign
 * key only where both tables are there and whole.
 */
public final class DataPackage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String version;
  private final List<TableSpec> tables;
  private final Set<String> cutTables;
  private final Set<String> names;

  /**
   * @param tables those that the run has
   * @param cutTables names of those whose CSV does not hold every row
   */
  public DataPackage(String version, List<TableSpec> tables, Set<String> cutTables) {
    this.version = version;
    this.tables = List.copyOf(tables);
    this.cutTables = Set.copyOf(cutTables);
    this.names = tables.stream().map(TableSpec::name).collect(Collectors.toUnmodifiableSet());
  }

  public void write(OutputStream stream) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "entente-run");
    root.put("title", "Who is named with whom in the news, how often, over time");
    root.put("version", version);
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> describe(table, resources.addObject()));
    try (OutputStream out = stream) {
      out.write(JsonText.of(root).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void describe(TableSpec table, ObjectNode resource) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", table.path());
    resource.put("title", table.title());
    if (cutTables.contains(table.name())) {
      resource.put("description", "The first rows only; data/parquet holds the whole table.");
    }
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.putObject("dialect").put("lineTerminator", "\n");
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
    return names.contains(key.otherTable()) && !cutTables.contains(key.otherTable());
  }
}
