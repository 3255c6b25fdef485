package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as Spark's own spark-submit starts it, in another locale and time zone. */
class SparkSubmitIT {

  private static final String SECRET = "never-to-be-written-81f2";

  @Test
  void sparkSubmitGivesTheSameTablesAsTheLauncher(@TempDir Path root) throws Exception {
    Path output = root.resolve("out");

    Path own = root.resolve("own.yaml");
    Files.writeString(own, "- {id: 'iso3:FRA', metonyms: Nowhere In The Seeds}\n");

    Submission submission =
        Submission.bySpark(
                root,
                "local[2]",
                "spark.ui.enabled=false",
                "spark.hadoop.fs.s3a.secret.key=" + SECRET,
                "spark.entente.password=" + SECRET,
                "spark.sql.files.ignoreCorruptFiles=true",
                "spark.sql.legacy.timeParserPolicy=LEGACY",
                "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version=2",
                "spark.serializer=org.apache.spark.serializer.KryoSerializer",
                "spark.speculation=true",
                "spark.sql.shuffle.partitions=7",
                "spark.sql.session.timeZone=America/New_York")
            .jvm(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1");

    int code =
        submission.run(
            "run",
            "--input",
            Runs.SEEDS.toString(),
            "--output",
            output.toString(),
            "--entities",
            own.toString(),
            "--as-of",
            "2024-12-31");

    assertThat(code).as(submission.log()).isZero();
    assertThat(submission.log())
        .contains("spark.sql.files.ignoreCorruptFiles is false, not true")
        .contains("spark.sql.legacy.timeParserPolicy is CORRECTED, not LEGACY")
        .contains("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version is 1, not 2")
        .doesNotContain(SECRET);
    assertNowhere(SECRET, output);
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
    try (ZipFile jar = new ZipFile(Submission.JAR.toFile())) {
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

  private static void assertNowhere(String secret, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(secret)).as("%s holds the secret", file).isFalse();
      }
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
