package org.entente.core.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.entente.core.statistics.BenjaminiHochberg;
import org.entente.core.statistics.Bursts;
import org.entente.core.statistics.Bursts.Burst;
import org.entente.core.statistics.ChangePoints;

/**
 * What the series of one entity or pair shows: its stories of each period among all stories.
 *
 * @param bursts those that might be reported, outermost ones only
 * @param changes those that might be reported
 */
public record SeriesFindings(List<Burst> bursts, List<Turn> changes, Optional<Rise> rise) {

  /** Series with fewer stories over the range are not looked at: so few cannot tell. */
  public static final int ENOUGH_STORIES = 10;

  /** The rate of false discoveries among all series, up to which a burst or change is reported. */
  public static final double FALSE_DISCOVERIES = 0.05;

  public SeriesFindings {
    bursts = List.copyOf(bursts);
    changes = List.copyOf(changes);
  }

  /** Whether a series is looked at at all. */
  public static boolean isTested(long articles, long stories, int fillMin) {
    return articles >= fillMin && stories >= ENOUGH_STORIES;
  }

  /**
   * The findings of a series.
   *
   * @param subject the ids of the entity or pair, from which shuffles are seeded
   * @param hits stories of each period
   * @param totals all stories of each period
   */
  public static SeriesFindings of(String subject, long[] hits, long[] totals) {
    double penalty = ChangePoints.penalty(hits.length);
    return new SeriesFindings(
        Bursts.listOutermost(hits, totals).stream()
            .filter(b -> b.pValue() < FALSE_DISCOVERIES)
            .toList(),
        Turn.list(ChangePoints.find(hits, totals, penalty, seed(subject)), hits).stream()
            .filter(turn -> turn.pValue() < FALSE_DISCOVERIES)
            .toList(),
        Rise.find(hits, totals));
  }

  /**
   * The greatest p-value that is reported, by Benjamini and Hochberg over the best p-value of each
   * series.
   *
   * @param best the best of each series that has one
   * @param tested how many series were looked at
   */
  public static double cutoff(DoubleStream best, long tested) {
    return BenjaminiHochberg.cutoff(best.toArray(), tested, FALSE_DISCOVERIES);
  }

  private static long seed(String subject) {
    return subject.chars().asLongStream().reduce(0, (seed, c) -> 31 * seed + c);
  }
}
