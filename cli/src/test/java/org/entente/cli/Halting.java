package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Halts the executor at the end of the first task that has written for a shuffle, and again at that
 * of the first that has read from one; a file in the folder {@code spark.entente.halts} tells of
 * each.
 */
public final class Halting implements SparkPlugin {

  static final String FOLDER = "spark.entente.halts";

  @Override
  public DriverPlugin driverPlugin() {
    return new DriverPlugin() {};
  }

  @Override
  public ExecutorPlugin executorPlugin() {
    return new ExecutorPlugin() {
      private Path folder;

      @Override
      public void init(PluginContext context, Map<String, String> extra) {
        folder = Path.of(context.conf().get(FOLDER));
      }

      @Override
      public void onTaskStart() {
        TaskContext.get()
            .addTaskCompletionListener((TaskCompletionListener) task -> ended(folder, task));
      }
    };
  }

  private static void ended(Path folder, TaskContext task) {
    if (task.taskMetrics().shuffleReadMetrics().recordsRead() > 0) {
      haltOnce(folder.resolve("reduce"));
    } else if (task.taskMetrics().shuffleWriteMetrics().recordsWritten() > 0) {
      haltOnce(folder.resolve("map"));
    }
  }

  private static void haltOnce(Path told) {
    try {
      Files.createFile(told);
      Runtime.getRuntime().halt(42);
    } catch (FileAlreadyExistsException e) {
      // Another has been halted so.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
