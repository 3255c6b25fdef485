package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a failure for want of space, memory or rights from a bug, and says what is wanted. */
final class Shortage {

  private static final List<String> SPACE =
      List.of("No space left on device", "Disk quota exceeded", "There is not enough space");
  private static final List<String> MEMORY =
      List.of(
          "OutOfMemoryError",
          "Java heap space",
          "GC overhead limit exceeded",
          "INVALID_DRIVER_MEMORY");
  private static final List<String> RIGHTS =
      List.of("AccessDeniedException", "Permission denied", "Read-only file system");

  private final Path place;

  Shortage(Path place) {
    this.place = place;
  }

  /** What to throw in place of a failure. */
  Exception explain(Throwable failure) {
    if (failure instanceof CommandFailed known) {
      return known;
    }
    String all = text(failure);
    if (SPACE.stream().anyMatch(all::contains)) {
      return failed(ExitCode.RESOURCES, space(), failure);
    }
    if (MEMORY.stream().anyMatch(all::contains)) {
      return failed(ExitCode.RESOURCES, memory(), failure);
    }
    if (RIGHTS.stream().anyMatch(all::contains)) {
      return failed(ExitCode.OUTPUT, "no right to write " + place + ": " + first(failure), failure);
    }
    return failure instanceof Exception e ? e : new IllegalStateException(failure);
  }

  private static CommandFailed failed(ExitCode code, String message, Throwable cause) {
    CommandFailed failed = new CommandFailed(code, message);
    failed.initCause(cause);
    return failed;
  }

  private static String first(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  /** Spark tells a task's failure in the text of its own only. */
  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private String space() {
    Path temporary = MachineChecks.temporary();
    return "no space left: "
        + free(place.getParent())
        + " free for "
        + place
        + ", "
        + free(temporary)
        + " for Spark's temporary files in "
        + temporary
        + "; each needs about three times the size of the input unpacked. Make room, or choose other"
        + " disks by --output and SPARK_LOCAL_DIRS";
  }

  private static String free(Path folder) {
    try {
      return (Files.getFileStore(folder).getUsableSpace() >> 20) + " MB";
    } catch (IOException e) {
      return "nothing known to be";
    }
  }

  private static String memory() {
    return "no memory left: the heap has "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB; give it more by ENTENTE_JAVA_OPTS=-Xmx4g, or under spark-submit by --driver-memory";
  }
}
