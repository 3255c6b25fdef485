package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Two pieces of work at the same time: while Spark plans one, or has but one task of it left, its
 * other cores do the other.
 */
final class Together {

  /** Tables to be written, most likely. */
  interface Work {
    void run() throws IOException, CommandFailed;
  }

  /** The same, with a result. */
  interface Source<T> {
    T get() throws IOException, CommandFailed;
  }

  private Together() {}

  /** Returns when neither is at work any more; where the second fails the first is ended early. */
  static void run(Work one, Work other) throws IOException, CommandFailed {
    get(
        () -> {
          one.run();
          return null;
        },
        other);
  }

  /** The same, for what the first gives. */
  static <T> T get(Source<T> one, Work other) throws IOException, CommandFailed {
    FutureTask<T> aside = new FutureTask<>(one::get);
    Thread thread = new Thread(aside, "aside");
    thread.start();
    try {
      other.run();
    } catch (Throwable e) {
      thread.interrupt();
      throw e;
    } finally {
      end(thread);
    }
    return getOrFail(aside);
  }

  private static void end(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T getOrFail(FutureTask<T> done) throws IOException, CommandFailed {
    try {
      return done.get();
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(Throwable cause) throws IOException, CommandFailed {
    if (cause instanceof IOException failed) {
      throw failed;
    }
    if (cause instanceof CommandFailed failed) {
      throw failed;
    }
    if (cause instanceof Error failed) {
      throw failed;
    }
    return cause instanceof RuntimeException failed ? failed : new IllegalStateException(cause);
  }
}
