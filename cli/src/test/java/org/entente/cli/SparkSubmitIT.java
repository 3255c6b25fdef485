package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as Spark's own spark-submit starts it, in another locale and time zone. */
class SparkSubmitIT {

  private static final Path JAR = Path.of(System.getProperty("entente.jar"));

  @Test
  void sparkSubmitGivesTheSameTablesAsTheLauncher(@TempDir Path root) throws Exception {
    Path output = root.resolve("out");

    Path own = root.resolve("own.yaml");
    Files.writeString(own, "- {id: 'iso3:FRA', metonyms: Nowhere In The Seeds}\n");

    int code = submit(root, output, own);

    assertThat(code).as(Files.readString(root.resolve("log"))).isZero();
    JsonNode run = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    assertThat(run.get("status").asText()).isEqualTo("ok");
    assertThat(run.get("exit_code").asInt()).isZero();
    assertThat(run.get("options").get("entities")).hasSize(1);
    Path here = Runs.onSeeds().output();
    assertThat(tables(output)).isEqualTo(tables(here)).isNotEmpty();
    for (String table : tables(here)) {
      assertThat(output.resolve("data").resolve(table))
          .hasSameBinaryContentAs(here.resolve("data").resolve(table));
    }
    assertThat(Shell.run("verify", output.toString()).code()).isZero();
  }

  @Test
  void theJarHoldsOurClassesAndWhatSparkHasNot() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(
              jar.stream()
                  .map(entry -> entry.getName())
                  .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                  .map(name -> name.replaceFirst("^((org/)?[^/]+).*", "$1"))
                  .distinct())
          .containsExactlyInAnyOrder(
              "org/entente",
              "org/jfree",
              "org/jsoup",
              "org/netpreserve",
              "nl",
              "opennlp",
              "picocli");
    }
  }

  private static int submit(Path root, Path output, Path own) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"));
    command.add("-cp");
    command.add(Files.readString(Path.of(System.getProperty("spark.classpath"))).strip());
    command.addAll(
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local[2]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.sql.shuffle.partitions=7",
            "--conf",
            "spark.sql.session.timeZone=America/New_York",
            "--class",
            "org.entente.cli.Main",
            JAR.toString(),
            "run",
            "--input",
            Runs.SEEDS.toString(),
            "--output",
            output.toString(),
            "--entities",
            own.toString(),
            "--as-of",
            "2024-12-31"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.redirectErrorStream(true).redirectOutput(root.resolve("log").toFile());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends within five minutes").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> tables(Path run) throws IOException {
    try (Stream<Path> all = Files.list(run.resolve("data"))) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }
}
