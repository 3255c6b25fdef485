package org.entente.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.analytics.io.FileBytes;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.MissingInput;
import org.entente.analytics.io.Sources;
import org.entente.ingest.ArticleReaders;

/** The inputs of a run as the user named them; without any, the project's own seeds. */
record Corpus(List<String> inputs) {

  static Corpus of(List<String> inputs, String command) throws CommandFailed {
    if (!inputs.isEmpty()) {
      // Inputs stand in run.json and in the report.
      StepOptions.require(
          inputs.stream().noneMatch(Corpus::hasPassword),
          "an input's address holds a user or password; give them by settings of Spark,"
              + " --conf spark.hadoop.fs.…");
      return new Corpus(inputs);
    }
    Path seeds = Path.of(System.getProperty("entente.home", "."), "seeds", "articles");
    StepOptions.require(
        Files.isDirectory(seeds),
        "name the articles to read: " + command + " --input PATH --output DIR");
    return new Corpus(List.of(seeds.toString()));
  }

  private static boolean hasPassword(String input) {
    int host = input.indexOf("://") + 3;
    return host > 2 && input.substring(host).split("/", 2)[0].contains("@");
  }

  /** Files on this machine are found before Spark starts, so that a slip is told at once. */
  List<InputFile> files(Workshop shop) throws IOException, CommandFailed {
    return isLocal()
        ? files(new Configuration(false), shop.console())
        : files(shop.spark().sparkContext().hadoopConfiguration(), shop.console());
  }

  /** Each file with its size and what it is by its first bytes, parted by tabs. */
  List<String> describe(StepOptions step, IngestOptions options) throws IOException, CommandFailed {
    if (isLocal()) {
      return describe(new Configuration(false), step, options);
    }
    try (SparkSession spark = Workshop.open(step.master)) {
      return describe(spark.sparkContext().hadoopConfiguration(), step, options);
    }
  }

  private List<String> describe(Configuration hadoop, StepOptions step, IngestOptions options)
      throws IOException, CommandFailed {
    FileBytes bytes = new FileBytes(new SerializableConfiguration(hadoop));
    ArticleReaders readers = new ArticleReaders(options.rules());
    List<String> lines = new ArrayList<>();
    for (InputFile file : files(hadoop, step.console())) {
      lines.add(
          String.join(
              "\t",
              Console.safe(file.name()),
              file.bytes() + " bytes",
              format(readers, bytes, file)));
    }
    return lines;
  }

  private static String format(ArticleReaders readers, FileBytes bytes, InputFile file) {
    try (InputStream in = new BufferedInputStream(bytes.open(file, 0))) {
      in.mark(1);
      boolean empty = in.read() < 0;
      in.reset();
      return empty ? "empty" : readers.formatOf(in);
    } catch (IOException e) {
      return "cannot be read";
    }
  }

  private boolean isLocal() {
    return inputs.stream().allMatch(Sources::isLocal);
  }

  private List<InputFile> files(Configuration hadoop, Console console)
      throws IOException, CommandFailed {
    Sources sources = new Sources(hadoop);
    try {
      return sources.list(inputs);
    } catch (MissingInput e) {
      throw new CommandFailed(ExitCode.INPUT, e.getMessage());
    } finally {
      sources
          .passedOver()
          .forEach(name -> console.warn("not read, its name begins with '.': " + name));
    }
  }
}
