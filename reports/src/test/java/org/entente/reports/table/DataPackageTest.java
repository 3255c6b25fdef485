package org.entente.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataPackageTest {

  private static String text(List<TableSpec> tables, Set<String> cut) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataPackage("0.1.0", tables, cut).write(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(List<TableSpec> tables, Set<String> cut) throws IOException {
    return new ObjectMapper().readTree(text(tables, cut));
  }

  @Test
  void aResourceNamesItsFileFieldsKeyAndMissingValue() throws IOException {
    JsonNode root = parsed(List.of(Tables.DYADS, Tables.ENTITIES), Set.of());
    assertThat(root.at("/profile").asText()).isEqualTo("tabular-data-package");
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
