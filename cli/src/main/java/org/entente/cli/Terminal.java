package org.entente.cli;

/**
 * Whether somebody looks at a stream: the launcher knows; else it is so if the JVM has a console.
 */
final class Terminal {

  private Terminal() {}

  /** Standard output. */
  static boolean isOut() {
    return is("entente.stdout");
  }

  /** Standard error. */
  static boolean isErr() {
    return is("entente.stderr");
  }

  private static boolean is(String property) {
    String told = System.getProperty(property, System.console() == null ? "file" : "terminal");
    return told.equals("terminal") && !"dumb".equals(System.getenv("TERM"));
  }
}
