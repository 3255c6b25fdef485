package org.entente.analytics.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** What the processes that do Spark's tasks are, told by themselves in one tiny job. */
public final class Workers {

  private static final int MOST_TASKS = 64;

  /**
   * One process that did a task.
   *
   * @param spark the version of Spark that it runs
   * @param java its version of Java
   * @param charset its default encoding, which nothing of ours depends on
   */
  public record Worker(String host, String spark, String java, String charset)
      implements Serializable {

    static Worker self() throws IOException {
      return new Worker(
          InetAddress.getLocalHost().getHostName(),
          org.apache.spark.package$.MODULE$.SPARK_VERSION(),
          System.getProperty("java.version"),
          Charset.defaultCharset().name());
    }
  }

  private Workers() {}

  /**
   * Has a task on each core, as far as they are not too many, write a file of its own into a folder
   * and say where it is; one answer for each task.
   */
  public static List<Worker> look(SparkSession spark, Path folder) {
    int tasks = Math.min(MOST_TASKS, Math.max(2, spark.sparkContext().defaultParallelism()));
    String place = folder.toString();
    MapFunction<Long, Worker> look = task -> sign(place, task);
    return spark
        .range(0, tasks, 1, tasks)
        .as(Encoders.LONG())
        .map(look, Encoders.javaSerialization(Worker.class))
        .collectAsList();
  }

  private static Worker sign(String folder, long task) throws IOException {
    Files.writeString(Path.of(folder, "task-" + task), "written by a task");
    return Worker.self();
  }
}
