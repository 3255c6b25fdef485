package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void words_get_numbers_from_0_in_the_order_in_which_they_come() {
    assertThat(vocabulary.intern("china")).isZero();
    assertThat(vocabulary.intern("japan")).isEqualTo(1);
    assertThat(vocabulary.intern("china")).isZero();
    assertThat(vocabulary.size()).isEqualTo(2);
  }

  @Test
  void a_word_that_nobody_added_is_unknown() {
    vocabulary.intern("china");

    assertThat(vocabulary.find("chin")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.find("chinas")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.find("")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.size()).isEqualTo(1);
  }

  @Test
  void words_of_one_hash_are_kept_apart() {
    String[] colliding = {"AaAa", "BBBB", "AaBB", "BBAa"};

    for (String word : colliding) {
      assertThat(Vocabulary.hash(word)).isEqualTo(Vocabulary.hash("AaAa"));
    }
    for (int i = 0; i < colliding.length; i++) {
      assertThat(vocabulary.intern(colliding[i])).isEqualTo(i);
    }
    for (int i = 0; i < colliding.length; i++) {
      assertThat(vocabulary.find(colliding[i])).isEqualTo(i);
    }
    assertThat(vocabulary.find("AaBBAa")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void a_hundred_thousand_words_are_all_found_again() {
    int words = 100_000;
    for (int i = 0; i < words; i++) {
      assertThat(vocabulary.intern("w" + i)).isEqualTo(i);
    }

    for (int i = 0; i < words; i++) {
      assertThat(vocabulary.find("w" + i)).isEqualTo(i);
    }
    assertThat(vocabulary.find("w" + words)).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.size()).isEqualTo(words);
  }

  @Test
  void one_word_longer_than_all_room_is_kept_whole() {
    String word = "x".repeat(100_000);

    assertThat(vocabulary.find(word)).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.intern(word)).isZero();
    assertThat(vocabulary.find(word)).isZero();
    assertThat(vocabulary.find(word + "x")).isEqualTo(Vocabulary.UNKNOWN);
  }
}
