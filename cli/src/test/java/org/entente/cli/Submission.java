package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** The jar in a JVM of its own, as {@code ./entente} or as {@code spark-submit} starts it. */
final class Submission {

  static final Path JAR = Path.of(System.getProperty("entente.jar", "target/entente.jar"));

  private final Path folder;
  private final Path log;
  private final List<String> jvm = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private String classPath = sparksClassPath();

  private Submission(Path folder) {
    this.folder = folder;
    this.log = folder.resolve("log");
  }

  /** By Spark's own spark-submit, with settings as {@code key=value}. */
  static Submission bySpark(Path folder, String master, String... settings) {
    Submission submission = new Submission(folder);
    submission.words.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    for (String setting : settings) {
      submission.words.addAll(List.of("--conf", setting));
    }
    submission.words.addAll(List.of("--class", "org.entente.cli.Main", JAR.toString()));
    return submission;
  }

  /** By the launcher. */
  static Submission byLauncher(Path folder) {
    Submission submission = new Submission(folder);
    submission.classPath = JAR + ":" + submission.classPath;
    submission.words.addAll(List.of("org.entente.cli.Main"));
    return submission;
  }

  Submission jvm(String... options) {
    jvm.addAll(List.of(options));
    return this;
  }

  Submission classPath(Path more) {
    classPath = more + ":" + classPath;
    return this;
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(jvm);
    command.addAll(List.of("-cp", classPath));
    command.addAll(words);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_HOME", sparkHome().toString());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return builder.start();
  }

  /** Runs to the end, and gives the code. */
  int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends within five minutes").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** All that it said. */
  String log() throws IOException {
    return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
  }

  /** Waits until it has said something. */
  void await(String words) throws IOException, InterruptedException {
    for (int i = 0; i < 6000 && !log().contains(words); i++) {
      Thread.sleep(20);
    }
    assertThat(log()).contains(words);
  }

  private static String sparksClassPath() {
    try {
      return Files.readString(Path.of(System.getProperty("spark.classpath"))).strip();
    } catch (IOException e) {
      throw new IllegalStateException("Spark's class path is written by 'mvn package'", e);
    }
  }

  /** What executors in processes of their own are started from: a folder with Spark's jars. */
  private Path sparkHome() throws IOException {
    Path home = folder.resolve("spark");
    if (!Files.exists(home)) {
      Files.createDirectories(home.resolve("jars"));
      Files.writeString(home.resolve("RELEASE"), "");
      for (String jar : sparksClassPath().split(":")) {
        Path target = Path.of(jar);
        Files.createSymbolicLink(home.resolve("jars").resolve(target.getFileName()), target);
      }
    }
    return home;
  }
}
