package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClusteringTest {

  @Test
  void whatIsAlikeStandsTogether() {
    double[][] likeness = {
      {0, .1, .9, .1},
      {.1, 0, .2, .8},
      {.9, .2, 0, .1},
      {.1, .8, .1, 0}
    };
    assertThat(Clustering.order(likeness)).containsExactly(0, 2, 1, 3);
  }

  @Test
  void tiesKeepTheOrderOfTheRows() {
    assertThat(Clustering.order(new double[3][3])).containsExactly(0, 1, 2);
  }

  @Test
  void nothingHasNoOrder() {
    assertThat(Clustering.order(new double[0][0])).isEmpty();
  }
}
