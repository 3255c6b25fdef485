package org.entente.core.statistics;

/**
 * How surely a tie of a network stands out among the ties of one end (M. Serrano, M. Boguñá and A.
 * Vespignani, 2009, PNAS 106:6483-6488).
 */
public final class Disparity {

  private Disparity() {}

  /**
   * The chance that a tie takes so great a part of its end's strength if the strength is cut at
   * random among all its ties: (1 − weight/strength)^(degree − 1). An end with one tie says nothing
   * of it: 1.
   */
  public static double pValue(double weight, double strength, int degree) {
    return Math.pow(1 - weight / strength, degree - 1);
  }
}
