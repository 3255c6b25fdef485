package org.entente.cli;

/** What takes time to load is loaded while other work leaves a core idle. */
final class Ahead {

  private Ahead() {}

  /** Begins to load; who needs it waits for it, and meets and tells whatever is wrong with it. */
  static void load(String what, Runnable loading) {
    Thread thread = new Thread(loading, what);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, why) -> {});
    thread.start();
  }
}
