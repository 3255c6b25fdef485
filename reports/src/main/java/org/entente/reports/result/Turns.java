package org.entente.reports.result;

import java.util.List;

/**
 * The series that do not run evenly.
 *
 * @param shown those whose bursts or changes are clearest, the clearest first
 * @param found how many there are in all
 */
public record Turns(List<Turn> shown, int found) {

  public Turns {
    shown = List.copyOf(shown);
  }
}
