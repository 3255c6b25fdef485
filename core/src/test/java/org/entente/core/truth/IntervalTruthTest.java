package org.entente.core.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import org.entente.core.statistics.ShareChange;
import org.entente.core.statistics.Wilson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals at 95 % hold the planted share in 95 % of draws. */
class IntervalTruthTest {

  private static final double MOST = 0.5;

  @ParameterizedTest
  @ValueSource(ints = {50, 200, 1_000, 5_000})
  void wilson_holds_the_planted_share(int stories) {
    SplittableRandom random = Truths.random(stories);
    int holds = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      double share = MOST * random.nextDouble();
      Wilson interval = Wilson.of(Truths.binomial(random, stories, share), stories);
      holds += interval.low() <= share && share <= interval.high() ? 1 : 0;
    }
    double coverage = (double) holds / Truths.DRAWS;
    Truths.row(
        "Wilson, " + stories + " stories, share 0 to 0.5", Truths.percent(coverage), "95 % ± 2");

    assertThat(coverage).isCloseTo(0.95, offset(Truths.slack()));
  }

  /** Each story stands in one to nine articles: they are no witnesses of their own. */
  @ParameterizedTest
  @ValueSource(ints = {200, 1_000})
  void wilson_on_stories_holds_where_articles_are_reprinted(int stories) {
    SplittableRandom random = Truths.random(stories + 1);
    int holds = 0;
    int holdsOnArticles = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      double share = MOST * random.nextDouble();
      int hits = 0;
      int articles = 0;
      int articleHits = 0;
      for (int story = 0; story < stories; story++) {
        boolean hit = random.nextDouble() < share;
        int copies = random.nextInt(2) == 0 ? 1 : random.nextInt(1, 10);
        articles += copies;
        hits += hit ? 1 : 0;
        articleHits += hit ? copies : 0;
      }
      Wilson interval = Wilson.of(hits, stories);
      Wilson onArticles = Wilson.of(articleHits, articles);
      holds += interval.low() <= share && share <= interval.high() ? 1 : 0;
      holdsOnArticles += onArticles.low() <= share && share <= onArticles.high() ? 1 : 0;
    }
    double coverage = (double) holds / Truths.DRAWS;
    double naive = (double) holdsOnArticles / Truths.DRAWS;
    Truths.row(
        "Wilson, " + stories + " stories in 1 to 9 articles each",
        Truths.percent(coverage) + " (on articles: " + Truths.percent(naive) + ")",
        "95 % ± 2");

    assertThat(coverage).isCloseTo(0.95, offset(Truths.slack()));
    assertThat(naive).isLessThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 200, 1_000})
  void newcombe_holds_the_planted_change(int stories) {
    SplittableRandom random = Truths.random(stories + 2);
    int holds = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      double before = MOST * random.nextDouble();
      double after = MOST * random.nextDouble();
      int more = 2 * stories;
      ShareChange change =
          ShareChange.of(
              Truths.binomial(random, stories, before),
              stories,
              Truths.binomial(random, more, after),
              more);
      holds += change.low() <= after - before && after - before <= change.high() ? 1 : 0;
    }
    double coverage = (double) holds / Truths.DRAWS;
    Truths.row(
        "Newcombe, " + stories + " stories, then " + 2 * stories,
        Truths.percent(coverage),
        "95 % ± 2");

    assertThat(coverage).isCloseTo(0.95, offset(Truths.slack()));
  }
}
