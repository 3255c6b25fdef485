package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --entities}, with the examples of docs/entities.md. */
class OwnEntitiesTest {

  @TempDir Path root;

  /** The example of the page in a language, as a file. */
  private Path example(String language) throws IOException {
    String page = Files.readString(Runs.HOME.resolve("docs/entities.md"));
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).as("an example of " + language).isTrue();
    return Files.writeString(root.resolve("example." + language), block.group(1));
  }

  /** "a b=3" of each row of a table. */
  private static List<String> rows(Path run, String table, String value, String... key)
      throws IOException {
    List<String> rows = new ArrayList<>();
    try (CsvTable csv =
        new CsvTable(table, Files.newInputStream(run.resolve("data/" + table + ".csv")))) {
      for (CsvRow row : csv) {
        rows.add(
            String.join(" ", List.of(key).stream().map(row::text).toList())
                + "="
                + row.text(value));
      }
    }
    return rows;
  }

  @Test
  void aRunCountsThem() throws IOException {
    Path articles =
        Files.writeString(
            root.resolve("a.txt"),
            """
             date 2023-07-25 Talks

            Strelsau Castle warned Sweden. Rupert Hentzau met Japan's envoy on France Avenue.
            RTLX left. The Ruritania Airlines strike went on.
            """);
    Path yaml = example("yaml");
    Path out = root.resolve("out");

    Shell shell = Runs.run(articles, out, "--entities", yaml.toString(), example("csv").toString());

    assertThat(shell.err() + shell.code()).isEqualTo("0");
    assertThat(rows(out, "mentions", "via", "surface", "entity_id", "kind"))
        .containsExactly(
            "Strelsau Castle name:ruritania metonym=",
            "Sweden iso3:SWE name=",
            "Rupert Hentzau name:rupert-hentzau name=name:ruritania",
            "Japan iso3:JPN name=",
            "RTLX name:ruritel acronym=iso3:SWE");
    assertThat(rows(out, "dyads", "n_windows", "entity_a", "entity_b"))
        .contains("iso3:SWE name:ruritania=1", "iso3:JPN name:ruritania=1");
    assertThat(rows(out, "entities", "office", "entity_id", "name", "type", "affiliation"))
        .contains(
            "name:ruritania Ruritania country =",
            "name:rupert-hentzau Rupert Hentzau person name:ruritania=Foreign Minister",
            "name:ruritel RuriTel organisation iso3:SWE=");
    JsonNode files =
        new ObjectMapper().readTree(out.resolve("run.json").toFile()).at("/options/entities");
    assertThat(files).hasSize(2);
    assertThat(files.get(0).get("file").asText()).isEqualTo("example.yaml");
    assertThat(files.get(0).get("sha256").asText()).isEqualTo(Digests.sha256(yaml));
    assertThat(Files.readString(out.resolve("report.html"))).contains("example.yaml, example.csv");
    assertThat(Shell.run("explain", out.toString(), "iso3:SWE", "name:ruritania").out())
        .contains("Strelsau Castle warned Sweden.");
  }

  @Test
  void aBrokenFileEndsTheRunOnOneLineBeforeAnythingIsTouched() throws IOException {
    Path broken =
        Files.writeString(root.resolve("mine.yaml"), "- id: iso3:FRA\n  nmaes: [Gallia]\n");

    Shell shell = Runs.run(Runs.SEEDS, root.resolve("out"), "--entities", broken.toString());

    assertThat(shell)
        .isEqualTo(
            new Shell(
                2, "", "entente: " + broken + ":2: no field 'nmaes'; did you mean 'names'?\n"));
    assertThat(root.resolve("out")).doesNotExist();
  }

  @Test
  void theGazetteerShowsThem() throws IOException {
    String yaml = example("yaml").toString();

    assertThat(Shell.run("entities", "--entities", yaml, "hentzau"))
        .isEqualTo(
            new Shell(
                0,
                "name:rupert-hentzau\tperson\tRupert Hentzau\t\t\t\t\t\t\t\n"
                    + "\tname:ruritania\tFM\tForeign Minister\t2023-01-01..\n",
                ""));
    assertThat(
            Shell.run(
                    "entities",
                    "--entities",
                    yaml,
                    "--entities",
                    example("csv").toString(),
                    "RuriTel")
                .out())
        .isEqualTo(
            "name:ruritel\torganisation\tRuriTel\t\t\t\t\tiso3:SWE\t\tname: Ruritanian Telecom; Ruritel Holding | acronym: RTLX\n");
    assertThat(Shell.run("entities", "--entities", "gone.csv", "x").err())
        .isEqualTo("entente: gone.csv: is no file; give the path of a .yaml, .yml or .csv file\n");
  }
}
