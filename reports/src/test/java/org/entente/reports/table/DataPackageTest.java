package org.entente.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.run.RunFacts;
import org.junit.jupiter.api.Test;

class DataPackageTest {

  private static String text(List<TableSpec> tables, Set<String> cut) throws IOException {
    Map<String, TableSpec> byPath = new LinkedHashMap<>();
    tables.forEach(table -> byPath.put(table.path(), table));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataPackage(facts(cut), byPath, List.of("graph/network.gexf", "charts/a.png")).write(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static RunFacts facts(Set<String> cut) {
    RunFacts whole = Run.facts(Bucket.MONTH);
    return new RunFacts(
        whole.version(),
        whole.asOf(),
        whole.from(),
        whole.to(),
        whole.choices(),
        whole.corpus(),
        new RunFacts.CsvLimit(1, cut.stream().collect(Collectors.toMap(t -> t, t -> 2L))));
  }

  private static JsonNode parsed(List<TableSpec> tables, Set<String> cut) throws IOException {
    return new ObjectMapper().readTree(text(tables, cut));
  }

  /** The profiles of Data Package 1.0 as its publisher has them. */
  private static Set<ValidationMessage> faults(String profile, JsonNode node) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(
            DataPackageTest.class.getResourceAsStream("frictionless-1.0/" + profile + ".json"))
        .validate(node);
  }

  @Test
  void thePackageItsResourcesAndTheirSchemasAreValidByTheProfiles() throws IOException {
    JsonNode root = parsed(Tables.list(), Set.of("evidence"));

    assertThat(faults("datapackage", root)).isEmpty();
    assertThat(root.at("/resources")).hasSize(Tables.list().size() + 1);
    for (JsonNode resource : root.at("/resources")) {
      assertThat(faults("dataresource", resource)).isEmpty();
      assertThat(resource.has("schema")).isEqualTo(resource.has("dialect"));
      if (resource.has("schema")) {
        assertThat(faults("tableschema", resource.get("schema"))).isEmpty();
        assertThat(faults("tabledialect", resource.get("dialect"))).isEmpty();
      }
    }
  }

  @Test
  void theProfilesFindFaults() throws IOException {
    JsonNode root = parsed(List.of(Tables.DYADS), Set.of());
    ((ObjectNode) root.at("/resources/0")).put("name", "No Such Name");
    ((ObjectNode) root.at("/resources/0/schema/fields/0")).put("type", "text");

    assertThat(faults("datapackage", root)).isNotEmpty();
    assertThat(faults("tableschema", root.at("/resources/0/schema"))).isNotEmpty();
  }

  @Test
  void otherDataStandsBehindTheTablesAndPicturesAreNone() throws IOException {
    JsonNode resources = parsed(List.of(Tables.DYADS), Set.of()).at("/resources");
    assertThat(resources).hasSize(2);
    assertThat(resources.at("/1/path").asText()).isEqualTo("graph/network.gexf");
    assertThat(resources.at("/1/mediatype").asText()).isEqualTo("application/xml");
  }

  @Test
  void sourcesAreTheInputsAndTheGazetteerAndOnlyWhatIsOursHasALicence() throws IOException {
    JsonNode root = parsed(List.of(Tables.ARTICLES, Tables.ENTITIES), Set.of());
    assertThat(root.at("/sources").toString())
        .isEqualTo("[{\"title\":\"corpus/news\"},{\"title\":\"Gazetteer of Entente 0.1.0\"}]");
    assertThat(root.at("/resources/0").has("licenses")).isFalse();
    assertThat(root.at("/resources/1/licenses/0/name").asText()).isEqualTo("Apache-2.0");
  }

  @Test
  void aResourceNamesItsFileFieldsKeyAndMissingValue() throws IOException {
    JsonNode root = parsed(List.of(Tables.DYADS, Tables.ENTITIES), Set.of());
    assertThat(root.at("/profile").asText()).isEqualTo("data-package");
    JsonNode dyads = root.at("/resources/0");
    assertThat(dyads.at("/path").asText()).isEqualTo("data/dyads.csv");
    assertThat(dyads.at("/profile").asText()).isEqualTo("tabular-data-resource");
    assertThat(dyads.at("/schema/primaryKey").toString()).isEqualTo("[\"entity_a\",\"entity_b\"]");
    assertThat(dyads.at("/schema/missingValues").toString()).isEqualTo("[\"\"]");
    JsonNode lift = dyads.at("/schema/fields/12");
    assertThat(lift.at("/name").asText()).isEqualTo("lift");
    assertThat(lift.at("/type").asText()).isEqualTo("number");
    assertThat(lift.at("/title").asText()).isEqualTo("lift");
    assertThat(lift.at("/description").asText()).contains("independence");
    assertThat(dyads.at("/schema/foreignKeys/0").toString())
        .isEqualTo(
            "{\"fields\":\"entity_a\","
                + "\"reference\":{\"resource\":\"entities\",\"fields\":\"entity_id\"}}");
  }

  @Test
  void aTableReferringToItselfDoesSoByTheEmptyName() throws IOException {
    JsonNode root = parsed(List.of(Tables.ENTITIES), Set.of());
    assertThat(root.at("/resources/0/schema/foreignKeys/0/reference/resource").asText("none"))
        .isEmpty();
  }

  @Test
  void aForeignKeyIsOnlyClaimedWhereTheOtherTableIsThereAndWhole() throws IOException {
    assertThat(text(List.of(Tables.DYADS), Set.of())).doesNotContain("foreignKeys");
    assertThat(text(List.of(Tables.DYADS, Tables.ENTITIES), Set.of("entities")))
        .doesNotContain("foreignKeys")
        .contains("The first rows only");
  }

  @Test
  void aKeyThatMayBeEmptyIsNoPrimaryKey() throws IOException {
    JsonNode schema = parsed(List.of(Tables.BURSTS), Set.of()).at("/resources/0/schema");
    assertThat(schema.has("primaryKey")).isFalse();
    assertThat(schema.at("/fields/1/name").asText()).isEqualTo("entity_b");
    assertThat(schema.at("/fields/1").has("constraints")).isFalse();
  }

  @Test
  void linesEndWithLfOnEveryMachine() throws IOException {
    assertThat(text(List.of(Tables.LEDGER), Set.of())).doesNotContain("\r").endsWith("}\n");
  }
}
