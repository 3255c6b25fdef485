package org.entente.core.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lasting changes in the rate of a series of counts, by penalised likelihood: the hits of period t
 * are Poisson with mean rate·{@code totals[t]}, the rate is constant between two changes, and each
 * change must raise twice the log likelihood by more than a penalty. The best set of changes is
 * found exactly by PELT (R. Killick, P. Fearnhead and I. Eckley, 2012, Journal of the American
 * Statistical Association 107:1590-1598).
 *
 * <p>The default penalty is 3·ln n for n periods, as in the modified Bayesian information criterion
 * (N. Zhang and D. Siegmund, 2007, Biometrics 63:22-32). A stretch between changes has at least
 * {@value #SHORTEST} periods.
 */
public final class ChangePoints {

  /** Fewest periods between two changes. */
  public static final int SHORTEST = 2;

  /** Most shuffles behind a p-value. */
  public static final int SHUFFLES = 99_999;

  /** So many shuffles as extreme as the data settle that a change is none. */
  private static final int ENOUGH_EXTREME = 20;

  private static final int MOST_LOGS = 100_000;

  private final long[] hitsUntil;
  private final long[] totalsUntil;
  private final int periods;

  private ChangePoints(long[] hits, long[] totals) {
    this.periods = hits.length;
    this.hitsUntil = cumulated(hits);
    this.totalsUntil = cumulated(totals);
  }

  /**
   * A change of rate.
   *
   * @param at the first period of the new rate, counted from 0
   * @param before hits for each article since the change before
   * @param after hits for each article until the change behind
   * @param pValue the share of shuffles of the periods around it, from the change before to the one
   *     behind, that can be cut as sharply (J. Besag and P. Clifford, 1991, Biometrika 78:301-304),
   *     times the number of changes in the series (Bonferroni): who looks for several finds the
   *     best. Where there are several, the data also chose the stretch that is shuffled; then it is
   *     no less than the chi-square tail of the gain times the number of all stretches and cuts
   */
  public record Change(int at, double before, double after, double pValue) {

    public double ratio() {
      return after / before;
    }
  }

  /** The default penalty for a series of so many periods. */
  public static double penalty(int periods) {
    return 3 * Math.log(periods);
  }

  /**
   * All changes in order.
   *
   * @param seed of the shuffles, so that the same data always have the same p-value
   */
  public static List<Change> find(long[] hits, long[] totals, double penalty, long seed) {
    ChangePoints series = new ChangePoints(hits, totals);
    List<Integer> cuts = series.cuts(penalty);
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < cuts.size() - 1; i++) {
      int from = cuts.get(i - 1);
      int at = cuts.get(i);
      int to = cuts.get(i + 1);
      double gain = series.gain(from, at, to);
      double p = new Shuffles(hits, totals, from, to, seed + at).pValue(gain) * (cuts.size() - 2);
      double chosen = cuts.size() > 3 ? series.stretches() * ChiSquare.upperTail(gain) : 0;
      double pValue = Math.min(1, Math.max(p, chosen));
      changes.add(new Change(at, series.rate(from, at), series.rate(at, to), pValue));
    }
    return changes;
  }

  /** In how many ways a stretch of the series can be chosen and cut in two. */
  private double stretches() {
    return (periods + 1.0) * periods * (periods - 1) / 6;
  }

  /** First periods of all stretches, and the end. */
  private List<Integer> cuts(double penalty) {
    double[] best = new double[periods + 1];
    int[] last = new int[periods + 1];
    best[0] = -penalty;
    List<Integer> starts = new ArrayList<>();
    for (int end = 1; end <= periods; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      if (end >= SHORTEST) {
        prune(starts, best, end - SHORTEST);
        starts.add(end - SHORTEST);
      }
      for (int start : starts) {
        double cost = best[start] + cost(start, end) + penalty;
        if (cost < best[end]) {
          best[end] = cost;
          last[end] = start;
        }
      }
    }
    List<Integer> cuts = new ArrayList<>();
    for (int end = periods; end > 0; end = last[end]) {
      cuts.add(0, end);
    }
    cuts.add(0, 0);
    return cuts;
  }

  /** Forgets starts that do worse, for all ends to come, than the one that now joins them. */
  private void prune(List<Integer> starts, double[] best, int joining) {
    starts.removeIf(start -> best[start] + cost(start, joining) > best[joining]);
  }

  /** −2 ln of the likelihood of a stretch at its best rate, without what all rates share. */
  private double cost(int from, int to) {
    return cost(hitsUntil[to] - hitsUntil[from], totalsUntil[to] - totalsUntil[from]);
  }

  private static double cost(long hits, long totals) {
    return hits == 0 ? 0 : -2 * hits * Math.log((double) hits / totals);
  }

  private double gain(int from, int at, int to) {
    return cost(from, to) - cost(from, at) - cost(at, to);
  }

  private double rate(int from, int to) {
    return (double) (hitsUntil[to] - hitsUntil[from])
        / Math.max(1, totalsUntil[to] - totalsUntil[from]);
  }

  private static long[] cumulated(long[] counts) {
    long[] until = new long[counts.length + 1];
    for (int t = 0; t < counts.length; t++) {
      until[t + 1] = until[t] + counts[t];
    }
    return until;
  }

  /** Periods in any order: what cut they allow by chance. */
  private static final class Shuffles {
    private final long[] hits;
    private final long[] totals;
    private final long allHits;
    private final long allTotals;
    private final SplittableRandom random;

    /** Logarithms of small numbers: to compute them is most of the work. */
    private final double[] logs;

    Shuffles(long[] hits, long[] totals, int from, int to, long seed) {
      this.hits = Arrays.copyOfRange(hits, from, to);
      this.totals = Arrays.copyOfRange(totals, from, to);
      this.allHits = Arrays.stream(this.hits).sum();
      this.allTotals = Arrays.stream(this.totals).sum();
      this.random = new SplittableRandom(seed);
      this.logs = new double[(int) Math.min(MOST_LOGS, allTotals + 1)];
      Arrays.setAll(logs, Math::log);
    }

    double pValue(double gain) {
      int extreme = 0;
      for (int n = 1; n <= SHUFFLES; n++) {
        shuffle();
        extreme += sharpestCut() >= gain - 1e-9 ? 1 : 0;
        if (extreme == ENOUGH_EXTREME) {
          return (double) extreme / n;
        }
      }
      return (extreme + 1.0) / (SHUFFLES + 1);
    }

    private void shuffle() {
      for (int i = hits.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        swap(hits, i, j);
        swap(totals, i, j);
      }
    }

    private static void swap(long[] counts, int i, int j) {
      long kept = counts[i];
      counts[i] = counts[j];
      counts[j] = kept;
    }

    private double sharpestCut() {
      double sharpest = likelihood(allHits, allTotals);
      double uncut = sharpest;
      long hitsBefore = 0;
      long totalsBefore = 0;
      for (int at = 1; at <= hits.length - SHORTEST; at++) {
        hitsBefore += hits[at - 1];
        totalsBefore += totals[at - 1];
        if (at >= SHORTEST) {
          double cut =
              likelihood(hitsBefore, totalsBefore)
                  + likelihood(allHits - hitsBefore, allTotals - totalsBefore);
          sharpest = Math.max(sharpest, cut);
        }
      }
      return 2 * (sharpest - uncut);
    }

    /** ln of the likelihood of a stretch at its best rate: −1/2 of {@link ChangePoints#cost}. */
    private double likelihood(long hits, long totals) {
      return hits == 0 ? 0 : hits * (log(hits) - log(totals));
    }

    private double log(long x) {
      return x < logs.length ? logs[(int) x] : Math.log(x);
    }
  }
}
