package org.entente.cli;

/** A command that cannot go on, with one line for the user: what, where, why, what to do. */
final class CommandFailed extends Exception {
  private static final long serialVersionUID = 1L;
  private final ExitCode code;

  CommandFailed(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
