package org.entente.core.relation;

import java.util.Locale;
import org.entente.core.entity.EntityId;
import org.entente.core.statistics.Disparity;

/**
 * Which ties make the backbone of the network. A tie has to be more than chance, and then either
 * stand out among the ties of one of its ends ({@link Disparity}) or be the strongest of one end,
 * so that nobody who has ties at all is left out.
 */
public final class Backbone {

  /** Below this disparity a tie stands out. */
  public static final double DISPARITY = 0.05;

  private Backbone() {}

  /** Whether a tie belongs to the backbone, and why. */
  public record Verdict(boolean kept, String reason) {}

  /**
   * One end of a tie, seen among its ties that are more than chance.
   *
   * @param strength sum of their stories
   * @param degree how many they are
   * @param strongest whether this tie is the strongest of them: by stories, then by log-likelihood
   *     ratio, then by the smaller id at the other end
   */
  public record End(EntityId id, long strength, int degree, boolean strongest) {

    private double disparity(long stories) {
      return Disparity.pValue(stories, strength, degree);
    }
  }

  /** Whether two are named together more often than by chance; false where a measure is NaN. */
  public static boolean isMoreThanChance(double lift, double qValue) {
    return lift > 1 && qValue < PairTest.FALSE_DISCOVERIES;
  }

  /** Of a tie that is not more than chance. */
  public static Verdict chance(double lift) {
    return new Verdict(
        false, lift > 1 ? "not beyond chance, q >= 0.05" : "no more often than by chance");
  }

  /** Of a tie with an end that is named too seldom to be tested. */
  public static Verdict untested(EntityId seldom, Window window) {
    return new Verdict(
        false,
        "not tested: fewer than %s %ss name %s"
            .formatted(PairTest.ENOUGH_WINDOWS, window.word(), seldom));
  }

  /** Of a tie that is more than chance. */
  public static Verdict among(long stories, End a, End b) {
    End clearer = b.disparity(stories) < a.disparity(stories) ? b : a;
    double disparity = clearer.disparity(stories);
    if (disparity < DISPARITY) {
      return new Verdict(true, "disparity " + shown(disparity) + " at " + clearer.id);
    }
    if (a.strongest || b.strongest) {
      return new Verdict(true, "strongest tie of " + (a.strongest ? a.id : b.id));
    }
    return new Verdict(false, "spread evenly, disparity >= 0.05");
  }

  /** Cut, not rounded, lest a value below the limit look like it. */
  private static String shown(double disparity) {
    return disparity < 0.001
        ? "< 0.001"
        : String.format(Locale.ROOT, "%.3f", Math.floor(disparity * 1000) / 1000);
  }
}
