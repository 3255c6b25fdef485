package org.entente.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.entente.reports.chart.Fonts;

/** What a run needs of the machine and the JVM that it is started on. */
final class MachineChecks {

  /** Spark does not start with less heap than this. */
  private static final long LEAST_HEAP = 450;

  private static final long SMALL_HEAP = 1000;
  private static final long LEAST_DISK = 100;
  private static final long SMALL_DISK = 2000;

  /** The versions of Java that Spark 4.2 names. */
  private static final List<Integer> JAVA = List.of(17, 21, 25);

  private MachineChecks() {}

  /**
   * All of them.
   *
   * @param output a folder on the disk that results are to be written to
   */
  static List<Check> all(Path output) {
    return List.of(
        java(Runtime.version().feature()),
        memory(Runtime.getRuntime().maxMemory() >> 20),
        disk("disk", output, "--output"),
        disk("temporary", temporary(), "SPARK_LOCAL_DIRS"),
        fonts(),
        fileNames(System.getProperty("sun.jnu.encoding", "unknown")),
        Check.ok("locale", Locale.getDefault() + "; nothing written depends on it"),
        Check.ok("time zone", ZoneId.systemDefault() + "; days are those of the text, moments UTC"),
        Check.ok("charset", Charset.defaultCharset() + "; all is written in UTF-8"));
  }

  static Check java(int feature) {
    String found = System.getProperty("java.version") + ", " + System.getProperty("java.vm.name");
    return JAVA.contains(feature)
        ? Check.ok("java", found)
        : Check.note("java", found, "Spark names 17, 21 and 25; choose one of them by JAVA_HOME");
  }

  static Check memory(long heap) {
    String found = "heap of " + heap + " MB";
    String cure = "give more by ENTENTE_JAVA_OPTS=-Xmx4g, or under spark-submit --driver-memory";
    if (heap < LEAST_HEAP) {
      return Check.fail(ExitCode.RESOURCES, "memory", found + ", Spark needs " + LEAST_HEAP, cure);
    }
    return heap < SMALL_HEAP
        ? Check.note("memory", found + ", enough for a small corpus only", cure)
        : Check.ok("memory", found);
  }

  /** Where Spark keeps what does not fit in memory: the first of the folders that it is given. */
  static Path temporary() {
    String chosen = System.getenv("SPARK_LOCAL_DIRS");
    String folder =
        chosen == null
            ? System.getProperty("spark.local.dir", System.getProperty("java.io.tmpdir"))
            : chosen;
    return Path.of(folder.split(",", 2)[0]);
  }

  private static Check disk(String what, Path folder, String option) {
    try {
      return disk(what, folder, Files.getFileStore(folder).getUsableSpace() >> 20, option);
    } catch (IOException e) {
      return Check.fail(
          ExitCode.RESOURCES, what, folder + " cannot be looked at", "choose another by " + option);
    }
  }

  static Check disk(String what, Path folder, long free, String option) {
    String found = free + " MB free in " + folder;
    String cure = "make room, or choose another disk by " + option;
    if (free < LEAST_DISK) {
      return Check.fail(ExitCode.RESOURCES, what, found, cure);
    }
    return free < SMALL_DISK
        ? Check.note(what, found + ", enough for a small corpus only", cure)
        : Check.ok(what, found);
  }

  private static Check fonts() {
    try {
      if (Fonts.draws("Ağrı é Жизнь")) {
        return Check.ok("fonts", "the bundled ones draw Latin and Cyrillic letters");
      }
    } catch (RuntimeException | LinkageError | InternalError e) {
      return noFonts(e.toString());
    }
    return noFonts("text is drawn as nothing");
  }

  private static Check noFonts(String found) {
    return Check.fail(
        ExitCode.RESOURCES,
        "fonts",
        "charts cannot be drawn: " + found,
        "install a JDK with its desktop libraries (libfreetype, libfontconfig)");
  }

  static Check fileNames(String encoding) {
    boolean any = List.of("UTF-8", "UTF8").contains(encoding.toUpperCase(Locale.ROOT));
    return any
        ? Check.ok("file names", "in " + encoding)
        : Check.note(
            "file names",
            "in " + encoding + ": files with names beyond it cannot be read",
            "set LC_ALL=C.UTF-8");
  }
}
