package org.entente.core.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What q-values promise of pairs, on corpora of which it is known who belongs together. */
class PairTruthTest {

  private static List<PlantedCorpus.Shape> shapes() {
    return List.of(
        new PlantedCorpus.Shape("1 sentence", 2_000, 1, 1, 0, 1),
        new PlantedCorpus.Shape("10 sentences, named again", 400, 10, 10, 0.3, 1),
        new PlantedCorpus.Shape("10 sentences, named throughout", 400, 10, 10, 0.9, 1),
        new PlantedCorpus.Shape("3 to 60 sentences, named again", 400, 3, 60, 0.3, 1),
        new PlantedCorpus.Shape("3 to 60 sentences, 1 to 9 articles", 400, 3, 60, 0.3, 9));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void of_independent_pairs_anything_at_all_is_seldom_reported(PlantedCorpus.Shape shape) {
    SplittableRandom random = Truths.random(11);
    int any = 0;
    int anyNaive = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      PlantedCorpus corpus = PlantedCorpus.draw(random, shape, 0);
      any += corpus.test(true).all() > 0 ? 1 : 0;
      anyNaive += corpus.test(false).all() > 0 ? 1 : 0;
    }
    double reported = (double) any / Truths.DRAWS;
    Truths.row(
        "independent pairs, " + shape.name(),
        Truths.percent(reported)
            + " (each window a witness: "
            + Truths.percent((double) anyNaive / Truths.DRAWS)
            + ")",
        "anything in 5 % ± 2");

    assertThat(reported).isLessThanOrEqualTo(0.05 + Truths.slack());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void of_what_is_reported_few_is_wrong(PlantedCorpus.Shape shape) {
    SplittableRandom random = Truths.random(13);
    double wrong = 0;
    double right = 0;
    for (int draw = 0; draw < Truths.DRAWS; draw++) {
      PlantedCorpus.Found found = PlantedCorpus.draw(random, shape, 0.05).test(true);
      wrong += found.all() == 0 ? 0 : (double) found.wrong() / found.all();
      right += (double) (found.all() - found.wrong()) / PlantedCorpus.PLANTED;
    }
    Truths.row(
        "5 of 300 pairs planted, " + shape.name(),
        Truths.percent(wrong / Truths.DRAWS)
            + " wrong, "
            + Truths.percent(right / Truths.DRAWS)
            + " of planted found",
        "wrong at most 5 %");

    assertThat(wrong / Truths.DRAWS).isLessThanOrEqualTo(0.05 + Truths.slack());
    assertThat(right / Truths.DRAWS).isGreaterThan(0.5);
  }
}
