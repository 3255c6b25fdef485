package org.entente.cli;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entente.analytics.spark.StageProgress;
import org.entente.analytics.spark.StageProgress.Status;

/**
 * Says how far the work is: on a terminal in one line that lives, else in a line each ten seconds.
 */
final class Watch implements AutoCloseable {

  private static final long LIVE_MILLIS = 250;
  private static final long PLAIN_MILLIS = 10_000;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final Console console;
  private final StageProgress progress;

  Watch(Console console, StageProgress progress) {
    this.console = console;
    this.progress = progress;
    long pause = console.isLive() ? LIVE_MILLIS : PLAIN_MILLIS;
    clock.scheduleAtFixedRate(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  private void look() {
    progress.findNow().map(Watch::line).ifPresentOrElse(console::live, console::clear);
  }

  /**
   * {@code mentions: 12,345 records, 4,115/s, 3 of 8 parts, 5 s left}; one part is all or nothing.
   */
  static String line(Status now) {
    double seconds = now.millis() / 1000.0;
    StringBuilder line = new StringBuilder(now.what().isEmpty() ? "working" : now.what());
    if (now.records() > 0 && seconds > 0) {
      line.append(
          String.format(
              Locale.ROOT, ": %,d records, %,.0f/s", now.records(), now.records() / seconds));
    } else {
      line.append(String.format(Locale.ROOT, ": %.0f s", seconds));
    }
    if (now.tasks() > 1) {
      line.append(String.format(Locale.ROOT, ", %,d of %,d parts", now.done(), now.tasks()));
    }
    if (now.done() > 0 && now.done() < now.tasks()) {
      double left = seconds / now.done() * (now.tasks() - now.done());
      line.append(String.format(Locale.ROOT, ", %,.0f s left", left));
    }
    return line.toString();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
