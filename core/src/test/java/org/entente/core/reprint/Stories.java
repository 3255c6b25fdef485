package org.entente.core.reprint;

/** Articles for tests, in their plain wording. */
final class Stories {

  /** Sentences of one story, with figures and names. */
  static final String SUMMIT =
      """
      Foreign ministers of Norland and Sudaria agreed on Tuesday to reopen the railway across their border, closed since a shooting in 1994.

      Minister Ada Lindqvist said that 14 freight trains a day would run from March, and passenger trains by the autumn.

      Her counterpart Oskar Bremer called the accord a first step and promised 230 million crowns for the bridge at Halden.

      Opposition parties in both capitals complained that no word had been said on fishing quotas in the strait.

      The two governments will send observers to the crossing, and report to a joint commission every six weeks.

      Traders in the port of Vessel expect the line to halve the cost of moving timber to the coast.
      """;

  private Stories() {}

  static Wording wording(String body) {
    return wording("Railway to reopen", body);
  }

  static Wording wording(String title, String body) {
    return new WordingReader().read(title, body);
  }

  /** A sentence of the story, from 0. */
  static String sentence(int number) {
    return SUMMIT.split("\n\n")[number].strip();
  }
}
