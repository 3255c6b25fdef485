package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.spark.Sessions;
import org.entente.analytics.spark.StageProgress;

/**
 * Where a run's folder is being made, and what it is made with; Spark is started when asked for.
 */
final class Workshop implements AutoCloseable {

  private final OutputFolder folder;
  private final StepOptions options;
  private final Console console;
  private Optional<SparkSession> spark = Optional.empty();
  private Optional<Watch> watch = Optional.empty();

  Workshop(OutputFolder folder, StepOptions options) {
    this.folder = folder;
    this.options = options;
    this.console = options.console();
  }

  Path out() {
    return folder.staging();
  }

  /** The folder that is to be replaced, or that is not there yet. */
  Path place() {
    return folder.place();
  }

  Console console() {
    return console;
  }

  SparkSession spark() throws CommandFailed {
    if (spark.isEmpty()) {
      console.progress("starting Spark");
      Sessions.overruled()
          .forEach(o -> console.progress("%s is %s, not %s", o.key(), o.ours(), o.theirs()));
      spark = Optional.of(open(options.master));
      if (!options.quiet) {
        watch = Optional.of(new Watch(console, StageProgress.of(spark.get())));
      }
    }
    return spark.get();
  }

  /** Starts Spark where the user wants it. */
  static SparkSession open(MasterOption master) throws CommandFailed {
    try {
      return Sessions.open("entente", master.find());
    } catch (Exception e) {
      String why = String.valueOf(e.getMessage());
      boolean mistyped = why.contains("parse Master URL") || why.contains("master URL must be set");
      throw new CommandFailed(
          mistyped ? ExitCode.USAGE : ExitCode.RESOURCES,
          "Spark cannot be started"
              + master.find().map(url -> " at " + url).orElse("")
              + ": "
              + why.lines().findFirst().orElse("")
              + "; 'entente doctor --master URL' tries it out");
    }
  }

  /** Tables that are taken away when the run is whole. */
  Sinks work() {
    return new Sinks(out().resolve("work"));
  }

  /** Tables for a later run. */
  Sinks state() {
    return new Sinks(out().resolve(State.FOLDER));
  }

  Dataset<Row> stored(Path table) throws IOException, CommandFailed {
    return Sinks.read(spark(), table);
  }

  /** Puts what there is aside, as a run that was stopped, and gives the place. */
  Path reject(RunFile run) throws IOException, CommandFailed {
    Sinks.delete(out().resolve("work"));
    Sinks.delete(out().resolve(State.FOLDER));
    run.write(out(), "too much bad data", ExitCode.BAD_DATA);
    return folder.reject();
  }

  /** Puts the finished run in its place. */
  void commit(RunFile run) throws IOException {
    Sinks.delete(out().resolve("work"));
    run.write(out());
    folder.commit();
  }

  @Override
  public void close() throws IOException {
    watch.ifPresent(Watch::close);
    console.clear();
    spark.ifPresent(Sessions::end);
    folder.abandon();
  }
}
