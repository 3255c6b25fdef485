package org.entente.core.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Bursts in a series of counts, by J. Kleinberg's automaton in its batched form ("Bursty and
 * hierarchical structure in streams", 2003, Data Mining and Knowledge Discovery 7:373-397, section
 * 4): of {@code totals[t]} articles in period t, {@code hits[t]} are relevant.
 *
 * <p>State i expects a share of p·s^i, where p is the share over the whole range and s = {@value
 * #SCALING}. Staying costs nothing, falling costs nothing, rising by one level costs γ·ln n for n
 * periods, with γ = {@value #GAMMA}. The cheapest path of states makes the bursts. Since shares are
 * compared, more articles in all are no burst, and a period without any costs nothing in any state.
 */
public final class Bursts {

  /** How much more likely each level makes an article than the level below. */
  public static final double SCALING = 2;

  /** How reluctantly the automaton rises. */
  public static final double GAMMA = 1;

  private static final int HIGHEST_LEVEL = 5;

  private final long[] hits;
  private final long[] totals;
  private final double[] shares;

  private Bursts(long[] hits, long[] totals, double[] shares) {
    this.hits = hits;
    this.totals = totals;
    this.shares = shares;
  }

  /**
   * A longest stretch of periods at a level or above.
   *
   * @param from first period, counted from 0
   * @param to last period
   * @param level 1 for twice the usual share, 2 for four times it, ...
   * @param weight how much cheaper this level explains the stretch than the level below, in nats
   * @param pValue the chance, at most, that a series without bursts has a stretch of periods with
   *     so many hits: a Poisson tail with the stretch's part of all hits as mean, times the number
   *     of stretches (Bonferroni)
   */
  public record Burst(int from, int to, int level, double weight, double pValue) {

    private Burst reaching(int higher) {
      return new Burst(from, to, higher, weight, pValue);
    }
  }

  /** All bursts, by their first period, outer before inner. */
  public static List<Burst> find(long[] hits, long[] totals) {
    long allHits = sum(hits, 0, hits.length - 1);
    long all = sum(totals, 0, totals.length - 1);
    if (allHits == 0 || allHits == all) {
      return List.of();
    }
    double usual = (double) allHits / all;
    int levels = 1;
    while (levels <= HIGHEST_LEVEL && usual * Math.pow(SCALING, levels) < 1) {
      levels++;
    }
    double[] shares = new double[levels];
    for (int i = 0; i < levels; i++) {
      shares[i] = usual * Math.pow(SCALING, i);
    }
    return new Bursts(hits, totals, shares).find();
  }

  /**
   * The bursts that lie in no other, by their first period; each with the highest level that is
   * reached in it.
   */
  public static List<Burst> listOutermost(long[] hits, long[] totals) {
    List<Burst> outermost = new ArrayList<>();
    for (Burst burst : find(hits, totals)) {
      int last = outermost.size() - 1;
      if (burst.level == 1) {
        outermost.add(burst);
      } else if (burst.level > outermost.get(last).level) {
        outermost.set(last, outermost.get(last).reaching(burst.level));
      }
    }
    return outermost;
  }

  private List<Burst> find() {
    int[] states = cheapestPath();
    List<Burst> bursts = new ArrayList<>();
    for (int from = 0; from < states.length; from++) {
      int before = from == 0 ? 0 : states[from - 1];
      for (int level = before + 1; level <= states[from]; level++) {
        int to = from;
        while (to + 1 < states.length && states[to + 1] >= level) {
          to++;
        }
        bursts.add(new Burst(from, to, level, weight(from, to, level), pValue(from, to)));
      }
    }
    return bursts;
  }

  /** Viterbi's way through the automaton; of equally cheap paths the lowest. */
  private int[] cheapestPath() {
    int periods = hits.length;
    int levels = shares.length;
    double rise = GAMMA * Math.log(periods);
    int[][] camefrom = new int[periods][levels];
    double[] costs = new double[levels];
    for (int t = 0; t < periods; t++) {
      double[] next = new double[levels];
      for (int to = 0; to < levels; to++) {
        double best = Double.POSITIVE_INFINITY;
        for (int from = 0; from < (t == 0 ? 1 : levels); from++) {
          double cost = costs[from] + rise * Math.max(0, to - from);
          if (cost < best) {
            best = cost;
            camefrom[t][to] = from;
          }
        }
        next[to] = best + cost(t, to);
      }
      costs = next;
    }
    int[] states = new int[periods];
    int state = 0;
    for (int i = 1; i < levels; i++) {
      state = costs[i] < costs[state] ? i : state;
    }
    for (int t = periods - 1; t >= 0; t--) {
      states[t] = state;
      state = camefrom[t][state];
    }
    return states;
  }

  /** −ln of the binomial chance of the period's hits, without the factor that all levels share. */
  private double cost(int t, int level) {
    return -hits[t] * Math.log(shares[level]) - (totals[t] - hits[t]) * Math.log1p(-shares[level]);
  }

  private double weight(int from, int to, int level) {
    double weight = 0;
    for (int t = from; t <= to; t++) {
      weight += cost(t, level - 1) - cost(t, level);
    }
    return weight;
  }

  private double pValue(int from, int to) {
    double stretches = hits.length * (hits.length + 1) / 2.0;
    double part = (double) sum(totals, from, to) / sum(totals, 0, totals.length - 1);
    double mean = part * sum(hits, 0, hits.length - 1);
    return Math.min(1, stretches * Poisson.upperTail(sum(hits, from, to), mean));
  }

  private static long sum(long[] counts, int from, int to) {
    long sum = 0;
    for (int t = from; t <= to; t++) {
      sum += counts[t];
    }
    return sum;
  }
}
