package org.entente.analytics.spark;

import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.Success$;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How far Spark is with what it does now: for people to watch, never a result. Tasks that are done
 * anew count twice here, and what a listener misses is missing.
 */
public final class StageProgress extends SparkListener {

  private static final String DESCRIPTION = "spark.job.description";

  /**
   * A stage at a moment.
   *
   * @param what is made, as {@link #describe} was told, else empty
   * @param records that its tasks have read, or written where they read none from Spark
   * @param done tasks of {@code tasks}
   * @param millis since it began
   */
  public record Status(String what, long records, int done, int tasks, long millis) {}

  private static final class Stage {
    private final String what;
    private final int tasks;
    private final long start = System.nanoTime();
    private final TreeMap<Long, Long> running = new TreeMap<>();
    private int done;
    private long records;

    Stage(String what, int tasks) {
      this.what = what;
      this.tasks = tasks;
    }

    Status status() {
      long all = records + running.values().stream().mapToLong(n -> n).sum();
      return new Status(what, all, done, tasks, (System.nanoTime() - start) / 1_000_000);
    }
  }

  private final TreeMap<Integer, Stage> stages = new TreeMap<>();

  private StageProgress() {}

  /** Watches a session from now on. */
  public static StageProgress of(SparkSession spark) {
    StageProgress progress = new StageProgress();
    spark.sparkContext().addSparkListener(progress);
    return progress;
  }

  /** Tells what the jobs of this thread make from now on; nothing for an empty text. */
  public static void describe(SparkSession spark, String what) {
    spark.sparkContext().setJobDescription(what.isEmpty() ? null : what);
  }

  /** The stage that began last of those that run. */
  public synchronized Optional<Status> findNow() {
    return Optional.ofNullable(stages.lastEntry()).map(e -> e.getValue().status());
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted begun) {
    String what = begun.properties() == null ? "" : begun.properties().getProperty(DESCRIPTION, "");
    stages.put(begun.stageInfo().stageId(), new Stage(what, begun.stageInfo().numTasks()));
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted ended) {
    stages.remove(ended.stageInfo().stageId());
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
    Stage stage = stages.get(ended.stageId());
    if (stage == null) {
      return;
    }
    stage.running.remove(ended.taskInfo().taskId());
    if (ended.reason() instanceof Success$ && ended.taskMetrics() != null) {
      stage.done++;
      stage.records += records(ended.taskMetrics());
    }
  }

  private static long records(TaskMetrics task) {
    long read = task.inputMetrics().recordsRead() + task.shuffleReadMetrics().recordsRead();
    return read > 0
        ? read
        : task.outputMetrics().recordsWritten() + task.shuffleWriteMetrics().recordsWritten();
  }

  /** What tasks that run have done so far comes with the heartbeat. */
  @Override
  public synchronized void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate beat) {
    CollectionConverters.asJava(beat.accumUpdates())
        .forEach(
            task -> {
              Stage stage = stages.get((Integer) task._2());
              if (stage != null) {
                long records = 0;
                for (AccumulableInfo info : CollectionConverters.asJava(task._4())) {
                  records = Math.max(records, records(info));
                }
                stage.running.put((Long) task._1(), records);
              }
            });
  }

  private static long records(AccumulableInfo info) {
    boolean counts =
        info.name().isDefined()
            && (info.name().get().endsWith(".recordsRead")
                || info.name().get().endsWith(".recordsWritten"));
    return counts && info.update().isDefined() && info.update().get() instanceof Long n ? n : 0;
  }
}
