package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes a run's folder: claims it, has the work done beside it, and puts it in its place whole. */
final class Making {

  /** What is done, step by step, in a folder that is not in its place yet. */
  interface Work {
    RunFile in(Workshop shop) throws IOException, CommandFailed;
  }

  /** What is to be read, a line each. */
  interface Reads {
    List<String> lines() throws IOException, CommandFailed;
  }

  private final StepOptions options;
  private final String output;
  private final boolean replace;
  private final List<String> inputs;

  /**
   * A folder to be made.
   *
   * @param replace whether an earlier run there may be replaced
   * @param inputs what may not overlap with the folder
   */
  Making(StepOptions options, String output, boolean replace, List<String> inputs) {
    this.options = options;
    this.output = output;
    this.replace = replace;
    this.inputs = List.copyOf(inputs);
  }

  /** Does the work and prints where the result is. */
  int make(Work work) throws Exception {
    OutputFolder folder = OutputFolder.claim(output, replace, inputs);
    try (Workshop shop = new Workshop(folder, options)) {
      shop.commit(work.in(shop));
      Path page = folder.place().resolve("report.html");
      shop.console().print((Files.exists(page) ? page : folder.place()).toString());
      return ExitCode.OK.code();
    } catch (Exception | OutOfMemoryError e) {
      throw new Shortage(folder.place()).explain(e);
    }
  }

  /**
   * Says what would be read and written, if it could be begun; writes nothing.
   *
   * @param writes files and folders that the work makes, beside run.json
   */
  int tell(Reads reads, List<String> writes) throws IOException, CommandFailed {
    Path place = OutputFolder.check(output, replace, inputs);
    Console console = options.console();
    reads.lines().forEach(line -> console.print("read\t" + line));
    Stream.concat(writes.stream(), Stream.of(OutputFolder.RUN_FILE))
        .map(place::resolve)
        .forEach(
            file ->
                console.print(
                    (Files.exists(file) ? "replace\t" : "write\t") + Console.safe(file + "")));
    return ExitCode.OK.code();
  }
}
