package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLayoutTest {

  private static double[] spread(double... wanted) {
    return LabelLayout.spread(wanted, 10, 0, 100);
  }

  @Test
  void labelsFarApartStayWhereTheyAre() {
    assertThat(spread(20, 50, 80)).containsExactly(20, 50, 80);
  }

  @Test
  void labelsThatClashShareTheirRoomAroundTheirMean() {
    assertThat(spread(50, 50)).containsExactly(45, 55);
    assertThat(spread(52, 48)).containsExactly(55, 45);
  }

  @Test
  void labelsStayWithinTheBounds() {
    assertThat(spread(0, 0, 1)).containsExactly(5, 15, 25);
    assertThat(spread(100, 99)).containsExactly(95, 85);
  }

  @Test
  void noLabelsAreNoTrouble() {
    assertThat(spread()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTwoLabelsAreNearerThanTheirHeight(long seed) {
    Random random = new Random(seed);
    double[] wanted = random.doubles(1 + random.nextInt(9), -20, 120).toArray();
    double[] placed = spread(wanted);
    double[] sorted = Arrays.stream(placed).sorted().toArray();
    for (int i = 1; i < sorted.length; i++) {
      assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(10 - 1e-9);
    }
    assertThat(sorted[0]).isGreaterThanOrEqualTo(5 - 1e-9);
    assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(95 + 1e-9);
  }

  @Test
  void moreLabelsThanRoomAreSetCloser() {
    double[] placed = LabelLayout.spread(new double[20], 10, 0, 100);
    assertThat(placed[1] - placed[0]).isCloseTo(5, within(1e-9));
  }
}
