package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the jar is made of and runs on, and under which licences, by the bill of materials. */
class SupplyChainIT {

  private static final Path BILL = Runs.HOME.resolve("target/bom.json");

  /** Names of licences that oblige nobody to more than naming them. */
  private static final Set<String> FREE =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "Apache License, 2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "BSD-4-Clause",
          "CDDL-1.0",
          "EPL-2.0",
          "MIT",
          "Modified BSD",
          "Public Domain",
          "Unicode-3.0");

  @ParameterizedTest
  @CsvSource({
    "batik-awt-util,            Apache-2.0, Apache Batik",
    "batik-constants,           Apache-2.0, Apache Batik",
    "batik-i18n,                Apache-2.0, Apache Batik",
    "batik-svggen,              Apache-2.0, Apache Batik",
    "batik-util,                Apache-2.0, Apache Batik",
    "commons-codec,             Apache-2.0, Commons Codec",
    "commons-csv,               Apache-2.0, Apache Commons CSV",
    "commons-io,                Apache-2.0, Commons IO",
    // By its pom, which is older than its licence; the script itself names the Apache License 2.0.
    "echarts,                   BSD-3-Clause, Apache ECharts 5.5.0",
    "jfreechart,                GNU Lesser General Public Licence, JFreeChart",
    "jsoup,                     MIT, jsoup",
    "jwarc,                     Apache-2.0, jwarc",
    "networkanalysis,           MIT, networkanalysis",
    "opennlp-models-langdetect, Apache-2.0, model for language detection",
    "opennlp-tools,             Apache-2.0, Apache OpenNLP",
    "picocli,                   Apache-2.0, picocli",
    "snakeyaml,                 Apache-2.0, SnakeYAML"
  })
  void whatTheJarHoldsIsNamedWithItsLicence(String artifact, String licence, String name)
      throws IOException {
    assertThat(shipped()).containsEntry(artifact, List.of(licence));
    assertThat(Files.readString(Runs.HOME.resolve("NOTICE"))).contains(name);
  }

  @Test
  void theJarHoldsNothingElse() throws IOException {
    assertThat(shipped()).hasSize(17);
  }

  @Test
  void noneOfWhatSparkBringsIsUnderTheGplAlone() throws IOException {
    Map<String, List<String>> bound = new TreeMap<>();
    components()
        .forEach(
            (file, component) -> {
              List<String> licences = licences(component);
              if (licences.stream().noneMatch(FREE::contains)) {
                bound.put(file.replaceFirst("-[0-9].*", ""), licences);
              }
            });

    assertThat(bound)
        .containsOnlyKeys(
            "jfreechart",
            // The Apache License 2.0, by the files in them; their poms do not say.
            "datasketches-memory",
            "oro",
            "xbean-asm9-shaded");
  }

  @Test
  void theBillHoldsEveryJarOfTheClassPath() throws IOException {
    assertThat(components().keySet()).containsAll(sparks());
  }

  @ParameterizedTest
  @CsvSource({"<repository>", "<pluginRepository>", "<distributionManagement>", "<mirror>"})
  void noRegistryIsNamed(String element) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Runs.HOME, 2)) {
      all.filter(p -> p.endsWith("pom.xml") || p.endsWith("settings.xml")).forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(5);
    for (Path file : files) {
      assertThat(file).content().doesNotContain(element);
    }
  }

  /** What is in the jar beside our modules: what is in the bill and not on Spark's class path. */
  private static Map<String, List<String>> shipped() throws IOException {
    Map<String, List<String>> shipped = new TreeMap<>();
    Set<String> sparks = sparks();
    components()
        .forEach(
            (file, component) -> {
              if (!sparks.contains(file)
                  && !component.get("group").asText().equals("org.entente")) {
                shipped.put(component.get("name").asText(), licences(component));
              }
            });
    return shipped;
  }

  private static Set<String> sparks() throws IOException {
    Set<String> files = new TreeSet<>();
    String path = Files.readString(Path.of(System.getProperty("spark.classpath"))).strip();
    for (String jar : path.split(":")) {
      files.add(Path.of(jar).getFileName().toString());
    }
    return files;
  }

  /** The components of the bill by the names of their files. */
  private static Map<String, JsonNode> components() throws IOException {
    assumeTrue(Files.exists(BILL), "the bill is made by an online 'mvn verify' only");
    Map<String, JsonNode> components = new TreeMap<>();
    for (JsonNode component : new ObjectMapper().readTree(BILL.toFile()).get("components")) {
      String classifier =
          component.get("purl").asText().replaceFirst(".*[?&]classifier=", "-").split("&", 2)[0];
      components.put(
          component.get("name").asText()
              + "-"
              + component.get("version").asText()
              + (classifier.startsWith("-") ? classifier : "")
              + ".jar",
          component);
    }
    return components;
  }

  private static List<String> licences(JsonNode component) {
    List<String> licences = new ArrayList<>();
    for (JsonNode entry : component.path("licenses")) {
      JsonNode licence = entry.path("license");
      String id = licence.path("id").asText(licence.path("name").asText(""));
      licences.addAll(
          id.isEmpty()
              ? List.of(entry.path("expression").asText().replaceAll("[()]", "").split(" OR "))
              : List.of(id));
    }
    return licences;
  }
}
