package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.relation.Readings.CHINA;
import static org.entente.core.relation.Readings.JAPAN;
import static org.entente.core.relation.Readings.KCNA;
import static org.entente.core.relation.Readings.KOREA;
import static org.entente.core.relation.Readings.XI;
import static org.entente.core.relation.Readings.agency;
import static org.entente.core.relation.Readings.ambiguous;
import static org.entente.core.relation.Readings.capital;
import static org.entente.core.relation.Readings.past;
import static org.entente.core.relation.Readings.person;
import static org.entente.core.relation.Readings.reading;
import static org.entente.core.relation.Readings.state;

import java.util.List;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount.Named;
import org.entente.core.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCountTest {

  private static final EntityPair CHINA_JAPAN = EntityPair.of(CHINA, JAPAN);
  private static final EntityPair CHINA_KOREA = EntityPair.of(CHINA, KOREA);
  private static final EntityPair JAPAN_KOREA = EntityPair.of(JAPAN, KOREA);

  private static ArticleCount count(Reading reading) {
    return ArticleCount.of(reading, Counting.STANDARD);
  }

  @ParameterizedTest
  @CsvSource({"SENTENCE, 4, 1", "PARAGRAPH, 3, 2", "ARTICLE, 1, 1"})
  void a_pair_counts_once_in_each_window_that_names_both(Window window, int windows, int joint) {
    Reading reading =
        reading(
            List.of(1, 1, 2),
            state(CHINA, 1),
            state(JAPAN, 2),
            state(CHINA, 3),
            state(CHINA, 3),
            state(JAPAN, 3));

    ArticleCount count = ArticleCount.of(reading, new Counting(window, false, true, 200));

    assertThat(count.windows()).isEqualTo(windows);
    assertThat(count.pairs()).containsOnlyKeys(CHINA_JAPAN).containsEntry(CHINA_JAPAN, joint);
    assertThat(count.named().get(CHINA).mentions()).isEqualTo(3);
  }

  @Test
  void the_title_is_a_window_of_its_own_unless_it_is_empty() {
    Sentence title = new Sentence(0, 0, 0, 0);
    Sentence body = new Sentence(1, 1, 0, 10);

    assertThat(count(new Reading(List.of(title, body), List.of(), List.of())).windows())
        .isEqualTo(1);
    assertThat(count(reading(List.of(1))).windows()).isEqualTo(2);
  }

  @Test
  void capitals_as_places_and_ambiguous_names_never_count() {
    ArticleCount count =
        count(reading(List.of(1), state(JAPAN, 1), capital(CHINA, 1), ambiguous(1)));

    assertThat(count.named()).containsOnlyKeys(JAPAN);
    assertThat(count.pairs()).isEmpty();
  }

  @Test
  void an_agency_is_named_but_has_no_windows_no_pairs_and_no_state() {
    ArticleCount count = count(reading(List.of(1), agency(KCNA, KOREA, 1), state(CHINA, 1)));

    assertThat(count.named()).containsOnlyKeys(CHINA, KCNA);
    assertThat(count.named()).containsEntry(KCNA, new Named(1, 0, 0));
    assertThat(count.pairs()).isEmpty();
  }

  @Test
  void a_person_counts_for_the_state_too_and_makes_no_pair_with_it() {
    ArticleCount count = count(reading(List.of(1), person(XI, CHINA, 1), state(JAPAN, 1)));

    assertThat(count.named()).containsEntry(CHINA, new Named(1, 0, 1));
    assertThat(count.named()).containsEntry(XI, new Named(1, 0, 1));
    assertThat(count.pairs()).containsOnlyKeys(CHINA_JAPAN, EntityPair.of(JAPAN, XI));
  }

  @Test
  void a_person_stands_alone_if_the_choice_is_so() {
    Counting alone = new Counting(Window.SENTENCE, false, false, 200);

    ArticleCount count =
        ArticleCount.of(reading(List.of(1), person(XI, CHINA, 1), state(JAPAN, 1)), alone);

    assertThat(count.named()).containsOnlyKeys(JAPAN, XI);
  }

  @Test
  void the_past_is_kept_apart_unless_it_is_let_in() {
    Reading reading = reading(List.of(1), past(CHINA, 1), state(JAPAN, 1), state(KOREA, 1));

    ArticleCount apart = count(reading);
    ArticleCount let = ArticleCount.of(reading, new Counting(Window.SENTENCE, true, true, 200));

    assertThat(apart.named()).containsEntry(CHINA, new Named(0, 1, 0));
    assertThat(apart.pairs()).containsOnlyKeys(JAPAN_KOREA);
    assertThat(let.named()).containsEntry(CHINA, new Named(1, 0, 1));
    assertThat(let.pairs()).containsOnlyKeys(CHINA_JAPAN, CHINA_KOREA, JAPAN_KOREA);
  }

  @ParameterizedTest
  @CsvSource({"1, false, 0", "2, false, 1", "3, false, 3", "4, true, 0"})
  void above_the_limit_an_article_counts_in_frequencies_not_in_pairs(
      int entities, boolean capped, int pairs) {
    Mention[] mentions = new Mention[entities];
    for (int i = 0; i < entities; i++) {
      mentions[i] = state(EntityId.of("name:e" + i), 1);
    }

    ArticleCount count =
        ArticleCount.of(
            reading(List.of(1), mentions), new Counting(Window.SENTENCE, false, true, 3));

    assertThat(count.pairCap()).isEqualTo(capped);
    assertThat(count.named()).hasSize(entities);
    assertThat(count.pairs()).hasSize(pairs);
    assertThat(count.windows()).isEqualTo(capped ? 0 : 2);
    assertThat(count.named().values()).containsOnly(new Named(1, 0, capped ? 0 : 1));
  }

  @Test
  void evidence_is_each_sentence_that_names_both() {
    Reading reading =
        reading(
            List.of(1, 1, 2),
            state(CHINA, 1),
            state(CHINA, 2),
            state(JAPAN, 2),
            state(CHINA, 3),
            state(JAPAN, 3));

    List<Evidence> evidence = Evidence.of(reading, count(reading), Counting.STANDARD);

    assertThat(evidence).extracting(Evidence::pair).containsOnly(CHINA_JAPAN);
    assertThat(evidence).extracting(e -> e.sentence().number()).containsExactly(2, 3);
  }

  @Test
  void evidence_of_a_wider_window_is_the_first_sentence_of_each() {
    Reading reading = reading(List.of(1, 1), state(CHINA, 1), state(JAPAN, 2), past(JAPAN, 1));
    Counting paragraphs = new Counting(Window.PARAGRAPH, false, true, 200);

    List<Evidence> evidence =
        Evidence.of(reading, ArticleCount.of(reading, paragraphs), paragraphs);

    assertThat(evidence).extracting(e -> e.sentence().number()).containsExactly(1, 2);
  }
}
