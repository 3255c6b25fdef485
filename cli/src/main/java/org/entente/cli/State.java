package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.entente.analytics.FilesToRecords;
import org.entente.core.article.Sha256;
import org.entente.core.entity.Gazetteer;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.entities.UserEntities;

/**
 * {@code state/} of a run: what a later step goes on with, and what {@code --append} need not do
 * again. {@code records-KEY} holds what became of each record, with its text; {@code readings-KEY}
 * what was found in each article.
 *
 * <p>The key is a digest of all that the rows hang on beside the files: the program, with the
 * gazetteer in it, and the options. Rows of another key are not looked at.
 */
final class State {

  static final String FOLDER = "state";
  private static final String RECORDS = "records-";
  private static final String READINGS = "readings-";

  private static final int KEY_DIGITS = 16;

  private static byte[] program = {};

  private State() {}

  static String records(IngestOptions options) throws IOException {
    return RECORDS
        + key(
            options.format.word(),
            String.valueOf(options.defaultDate),
            String.valueOf(options.anyLanguage));
  }

  /** Copies the records of a run, whatever they hang on. */
  static void copyRecords(Path from, Path to) throws IOException {
    copy(from, to, RECORDS);
  }

  /** Copies what was found in the articles of a run, for a later analysis. */
  static void copyReadings(Path from, Path to) throws IOException {
    copy(from, to, READINGS);
  }

  private static void copy(Path from, Path to, String kind) throws IOException {
    for (Path table : list(from, kind)) {
      Folders.copy(table, to.resolve(FOLDER).resolve(table.getFileName()));
    }
  }

  private static List<Path> list(Path run, String kind) throws IOException {
    if (!Files.isDirectory(run.resolve(FOLDER))) {
      return List.of();
    }
    try (Stream<Path> tables = Files.list(run.resolve(FOLDER))) {
      return tables.filter(t -> t.getFileName().toString().startsWith(kind)).sorted().toList();
    }
  }

  static String readings(AnalysisOptions options, UserEntities own) throws IOException {
    return READINGS
        + key(
            options.counting().toString(),
            String.join(" ", own.sources().stream().map(UserEntities.Source::sha256).toList()));
  }

  /** A table of a run's state, if it has it. */
  static Optional<Path> find(Path run, String name) {
    return Optional.of(run.resolve(FOLDER).resolve(name)).filter(Files::isDirectory);
  }

  /** The records of a run, whatever they hang on, if it has any. */
  static Optional<Path> findRecords(Path run) throws IOException {
    return list(run, RECORDS).stream().findFirst();
  }

  /** The records of a run, whatever they hang on. */
  static Path getRecords(Path run) throws IOException, CommandFailed {
    return findRecords(run)
        .orElseThrow(
            () ->
                new CommandFailed(
                    ExitCode.INPUT,
                    "no records to go on with in " + run + "/" + FOLDER + "; ingest again"));
  }

  private static String key(String... parts) throws IOException {
    MessageDigest digest = Sha256.start();
    digest.update(program());
    for (String part : parts) {
      digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_DIGITS);
  }

  /** A digest of the files that our classes come from: one jar, or a folder for each module. */
  private static synchronized byte[] program() throws IOException {
    if (program.length == 0) {
      program = readProgram();
    }
    return program;
  }

  private static byte[] readProgram() throws IOException {
    MessageDigest digest = Sha256.start();
    TreeSet<Path> places = new TreeSet<>();
    for (Class<?> type : List.of(Gazetteer.class, ArticleReaders.class, FilesToRecords.class)) {
      try {
        places.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        updateByEntries(digest, place);
        continue;
      }
      try (Stream<Path> files = Files.walk(place)) {
        files.filter(Files::isRegularFile).sorted().forEach(file -> update(digest, file));
      }
    }
    return digest.digest();
  }

  /** A jar says of each of its files what it is; to read all of them takes a second. */
  private static void updateByEntries(MessageDigest digest, Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<String> entries =
          zip.stream()
              .map(e -> e.getName() + " " + e.getSize() + " " + e.getCrc())
              .sorted()
              .toList();
      digest.update(String.join("\n", entries).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void update(MessageDigest digest, Path file) {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
