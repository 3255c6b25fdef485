package org.entente.core.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupingTest {

  @Test
  void articlesWithoutPairsAreAlone() {
    assertThat(new Grouping(2).clusters()).containsExactly(0, 1);
  }

  @Test
  void allThatAreTheSameAreTogether() {
    assertThat(grouping(4, 0, 2, 2, 3, 0, 3).clusters()).containsExactly(0, 1, 0, 0);
  }

  @Test
  void aDigestDoesNotMakeTwoStoriesOne() {
    // 0 and 1 are of one story, 3 and 4 of another, 2 holds both.
    assertThat(grouping(5, 0, 1, 2, 0, 2, 1, 2, 3, 2, 4, 3, 4).clusters())
        .containsExactly(0, 0, 0, 3, 3);
  }

  private static Grouping grouping(int articles, int... pairs) {
    Grouping grouping = new Grouping(articles);
    for (int i = 0; i < pairs.length; i += 2) {
      grouping.add(pairs[i], pairs[i + 1]);
    }
    return grouping;
  }
}
