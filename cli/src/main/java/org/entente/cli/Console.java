package org.entente.cli;

import java.io.PrintStream;
import java.util.Locale;

/** What a user reads: data on stdout, messages on stderr, one event a line. */
final class Console {

  /** Goes to the beginning of the line and empties it. */
  private static final String CLEAR = "\r\u001B[K";

  /** A line that is longer would break and could not be taken back. */
  private static final int WIDTH = 79;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean quiet;
  private boolean lives;
  private final long start = System.nanoTime();

  Console(PrintStream out, PrintStream err, boolean quiet) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
  }

  /** A line of data. */
  synchronized void print(String line) {
    clear();
    out.println(line);
  }

  /** What is going on, with the seconds since the start. */
  synchronized void progress(String format, Object... values) {
    if (!quiet) {
      clear();
      err.println(timed(String.format(Locale.ROOT, format, values)));
    }
  }

  /** How far it is, for now: on a terminal the next line takes its place. */
  synchronized void live(String line) {
    if (!isLive()) {
      progress("%s", line);
    } else if (!quiet) {
      String shown = timed(line);
      err.print(CLEAR + shown.substring(0, Math.min(shown.length(), WIDTH)));
      err.flush();
      lives = true;
    }
  }

  /** Whether a line can be taken back. */
  boolean isLive() {
    return Terminal.isErr();
  }

  /** What a user must know. */
  synchronized void warn(String message) {
    clear();
    err.println("entente: " + safe(message));
  }

  /** Takes back what lives, for good. */
  synchronized void clear() {
    if (lives) {
      err.print(CLEAR);
      err.flush();
      lives = false;
    }
  }

  private String timed(String line) {
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(Locale.ROOT, "%6.1f s  ", seconds) + safe(line);
  }

  /**
   * Characters that a terminal would obey, as a file name or title may hold them, made visible:
   * controls, and those that turn the direction of a line or break it.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.append(isObeyed(c) ? escape(c) : Character.toString(c)));
    return safe.toString();
  }

  private static boolean isObeyed(int c) {
    return Character.isISOControl(c)
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F;
  }

  private static String escape(int c) {
    return c == 0x1B ? "\\e" : String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "\\u%04x", c);
  }
}
