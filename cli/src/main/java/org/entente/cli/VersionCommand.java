package org.entente.cli;

import picocli.CommandLine.Command;

/** {@code entente version}. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Runnable {

  @Override
  public void run() {
    System.out.println(new Version().getVersion()[0]);
  }
}
