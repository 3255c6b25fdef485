package org.entente.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.entente.analytics.SparkTest;
import org.entente.analytics.spark.StageProgress.Status;
import org.junit.jupiter.api.Test;

class StageProgressTest extends SparkTest {

  /** Holds the last task back until somebody has looked. */
  private static final CountDownLatch LOOKED = new CountDownLatch(1);

  private static final long LAST = 99;

  @Test
  void aStageTellsWhatItMakesAndHowManyOfItsTasksAreDone() throws Exception {
    StageProgress progress = StageProgress.of(SPARK);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Long> job = other.submit(StageProgressTest::run);
      Status now = waitFor(progress);
      LOOKED.countDown();

      assertThat(now.what()).isEqualTo("numbers");
      assertThat(now.tasks()).isEqualTo(2);
      assertThat(job.get(1, TimeUnit.MINUTES)).isEqualTo(100);
    } finally {
      LOOKED.countDown();
      other.shutdownNow();
      SPARK.sparkContext().removeSparkListener(progress);
    }
  }

  private static long run() {
    StageProgress.describe(SPARK, "numbers");
    return SPARK.range(0, LAST + 1, 1, 2).mapPartitions(waiting(), Encoders.LONG()).count();
  }

  private static MapPartitionsFunction<Long, Long> waiting() {
    return numbers ->
        new java.util.Iterator<>() {
          @Override
          public boolean hasNext() {
            return numbers.hasNext();
          }

          @Override
          public Long next() {
            long number = numbers.next();
            if (number == LAST) {
              await();
            }
            return number;
          }
        };
  }

  private static void await() {
    try {
      LOOKED.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Status waitFor(StageProgress progress) throws InterruptedException {
    for (int i = 0; i < 6_000; i++) {
      Optional<Status> now = progress.findNow();
      if (now.isPresent() && now.get().done() == 1) {
        return now.get();
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no stage with one task done of two");
  }
}
