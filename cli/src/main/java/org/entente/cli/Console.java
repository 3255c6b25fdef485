package org.entente.cli;

import java.io.PrintStream;
import java.util.Locale;

/** What a user reads: data on stdout, messages on stderr, one event a line. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean quiet;
  private final long start = System.nanoTime();

  Console(PrintStream out, PrintStream err, boolean quiet) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
  }

  /** A line of data. */
  void print(String line) {
    out.println(line);
  }

  /** What is going on, with the seconds since the start. */
  void progress(String format, Object... values) {
    if (!quiet) {
      double seconds = (System.nanoTime() - start) / 1e9;
      err.println(
          String.format(Locale.ROOT, "%6.1f s  ", seconds)
              + safe(String.format(Locale.ROOT, format, values)));
    }
  }

  /** What a user must know. */
  void warn(String message) {
    err.println("entente: " + safe(message));
  }

  /** Control characters, as a file name or title may hold, made visible. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> safe.append(Character.isISOControl(c) ? escape(c) : Character.toString(c)));
    return safe.toString();
  }

  private static String escape(int c) {
    return c == 0x1B ? "\\e" : String.format(Locale.ROOT, "\\x%02x", c);
  }
}
