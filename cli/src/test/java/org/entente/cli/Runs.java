package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.io.StoredTable;
import org.entente.reports.table.CsvTable;

/** Runs that several tests look at, made once each; nobody may change them. */
final class Runs {

  /** The project's own folder. */
  static final Path HOME =
      Path.of(System.getProperty("entente.home", "..")).toAbsolutePath().normalize();

  static final Path SEEDS = HOME.resolve("seeds/articles");

  private static final Path ROOT = temporary();
  private static final Supplier<Run> ON_SEEDS = once(Runs::runOnSeeds);
  private static final Supplier<Run> ON_FAULTS = once(Runs::runOnFaults);

  /** A run's folder, and how the command ended. */
  record Run(Path input, Path output, Shell shell) {

    Path file(String name) {
      return output.resolve(name);
    }

    /** A column of a table, from top to bottom. */
    List<String> column(String table, String column) throws IOException {
      List<String> values = new ArrayList<>();
      try (CsvTable rows =
          new CsvTable(table, Files.newInputStream(file("data/" + table + ".csv")))) {
        rows.forEach(row -> values.add(row.text(column)));
      }
      return values;
    }
  }

  private Runs() {}

  /** The run on all seeds. */
  static Run onSeeds() {
    return ON_SEEDS.get();
  }

  /**
   * The run on a folder of strange names with two faults, a duplicate and a hidden file; two of six
   * records are rejected.
   */
  static Run onFaults() {
    return ON_FAULTS.get();
  }

  private static Run runOnSeeds() throws IOException {
    Path output = ROOT.resolve("seeds");
    return new Run(SEEDS, output, run(SEEDS, output));
  }

  private static Run runOnFaults() throws IOException {
    Path input = writeFaults(ROOT.resolve("in put [1] {a} 50% ü"));
    Path output = ROOT.resolve("out put [1] {a} 50% ü");
    return new Run(input, output, run(input, output, "--max-bad", "0.34"));
  }

  /** Six records of which two are faulty, written to a new folder. */
  static Path writeFaults(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("good.txt"), " date 2023-01-02 Talks\n\nChina met Japan.\n");
    Files.writeString(folder.resolve("same.txt"), " date 2023-01-05 Talks\n\nChina met Japan.\n");
    Files.writeString(folder.resolve("undated.txt"), "Talks\n\nFrance met Italy.\n");
    Files.writeString(
        folder.resolve("wire.jsonl"),
        """
        {"id": "w1", "date": "2023-01-03", "text": "Russia warned France. China met Japan."}
        {"id": "w2", "date": "2023-01-03", "text": "Broken “off
        {"id": "w3", "date": "2023-02-04", "text": "Japan\\nrested."}
        """);
    Files.writeString(folder.resolve(".hidden"), "none of our business");
    return folder;
  }

  /** Runs on a folder, quietly and as of a day that does not move. */
  static Shell run(Path input, Path output, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--as-of",
                "2024-12-31",
                "--master",
                "local[2]",
                "--quiet"));
    arguments.addAll(List.of(more));
    return Shell.run(arguments.toArray(String[]::new));
  }

  /** A copy that may be changed. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  /**
   * Both folders hold the same files with the same bytes, but for run.json. Of what is kept for a
   * later run the number of rows is the same: how they lie hangs on what was read when.
   */
  static void assertSameFiles(Path one, Path other) throws IOException {
    assertThat(digests(one)).isEqualTo(digests(other));
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (name.startsWith(State.FOLDER)) {
          Path table = file.getParent();
          digests.put(folder.relativize(table).toString(), rows(table));
        } else {
          digests.put(name, Digests.sha256(file));
        }
      }
    }
    digests.remove("run.json");
    return digests;
  }

  private static String rows(Path table) throws IOException {
    try (StoredTable rows = new StoredTable(table, List.of())) {
      return rows.rows() + " rows";
    }
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("entente-runs").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Sinks.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Making {
    Run make() throws IOException;
  }

  private static Supplier<Run> once(Making making) {
    return new Supplier<>() {
      private Run run;

      @Override
      public synchronized Run get() {
        if (run == null) {
          try {
            run = making.make();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
        assertThat(run.shell().err() + run.shell().code()).as("the run").endsWith("0");
        return run;
      }
    };
  }
}
