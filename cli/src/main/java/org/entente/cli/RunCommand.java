package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.io.InputFile;
import org.entente.analytics.io.MissingInput;
import org.entente.analytics.io.Sources;
import org.entente.analytics.spark.Sessions;
import org.entente.core.entity.EntityId;
import org.entente.ingest.entities.UserEntities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente run}: a folder of articles in; tables, charts and a page out. */
@Command(
    name = "run",
    description = "Ingests, analyzes and reports in one go.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {

  @Mixin RunOptions options = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Console console = new Console(System.out, System.err, options.quiet);
    UserEntities own = OwnEntities.read(options.entities);
    List<EntityId> focus = Focus.of(options.focus, own);
    boolean demo = options.inputs.isEmpty() && options.output.isEmpty();
    List<String> inputs = options.inputs.isEmpty() ? List.of(seeds()) : options.inputs;
    String output = options.output.isEmpty() ? "out" : options.output;
    OutputFolder folder = OutputFolder.claim(output, options.force || demo, inputs);
    boolean done = false;
    try {
      run(console, inputs, own, focus, folder);
      done = true;
      return ExitCode.OK.code();
    } catch (MissingInput e) {
      throw new CommandFailed(ExitCode.INPUT, e.getMessage());
    } finally {
      if (!done) {
        folder.abandon();
      }
    }
  }

  private void run(
      Console console,
      List<String> inputs,
      UserEntities own,
      List<EntityId> focus,
      OutputFolder folder)
      throws IOException, MissingInput, CommandFailed {
    boolean local = inputs.stream().allMatch(Sources::isLocal);
    List<InputFile> found = local ? list(console, inputs, new Configuration(false)) : List.of();
    console.progress("starting Spark");
    Optional<String> master = Optional.of(options.master).filter(m -> !m.isEmpty());
    SparkSession spark = Sessions.open("entente run", master);
    try {
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      List<InputFile> files = local ? found : list(console, inputs, hadoop);
      Sessions.sizeFor(spark, files.stream().mapToLong(InputFile::bytes).sum());
      new Pipeline(spark, options, own, focus, console).run(inputs, files, folder);
      folder.commit();
      console.print(folder.place().resolve("report.html").toString());
    } finally {
      spark.stop();
    }
  }

  /** Files on this machine are found before Spark starts, so that a slip is told at once. */
  private static List<InputFile> list(Console console, List<String> inputs, Configuration hadoop)
      throws IOException, MissingInput {
    Sources sources = new Sources(hadoop);
    try {
      return sources.list(inputs);
    } finally {
      sources
          .passedOver()
          .forEach(name -> console.warn("not read, its name begins with '.': " + name));
    }
  }

  private static String seeds() throws CommandFailed {
    Path seeds = Path.of(System.getProperty("entente.home", "."), "seeds", "articles");
    if (!Files.isDirectory(seeds)) {
      throw new CommandFailed(
          ExitCode.USAGE, "name the articles to read: run --input PATH --output DIR");
    }
    return seeds.toString();
  }
}
