package org.entente.cli;

/** How a command ended, as the shell sees it. */
enum ExitCode {
  OK(0),
  BUG(1),
  USAGE(2),
  INPUT(3),
  BAD_DATA(4),
  OUTPUT(5),
  RESOURCES(6),
  VERIFY(7);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
