package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.entente.core.entity.EntityId;
import org.junit.jupiter.api.Test;

class EntityPairTest {

  private static final EntityId CHINA = EntityId.of("iso3:CHN");
  private static final EntityId JAPAN = EntityId.of("iso3:JPN");
  private static final EntityId LIU = EntityId.of("name:liu-guozhong");

  @Test
  void a_pair_has_no_order_and_the_smaller_id_stands_first() {
    assertThat(EntityPair.of(JAPAN, CHINA)).isEqualTo(EntityPair.of(CHINA, JAPAN));
    assertThat(EntityPair.of(JAPAN, CHINA).a()).isEqualTo(CHINA);
    assertThat(EntityPair.of(LIU, JAPAN).a()).isEqualTo(JAPAN);
  }

  @Test
  void nobody_makes_a_pair_alone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntityPair.of(CHINA, CHINA))
        .withMessage("a pair has two different ids, smaller first: iso3:CHN, iso3:CHN");
  }

  @Test
  void ids_in_the_wrong_order_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntityPair(JAPAN, CHINA))
        .withMessage("a pair has two different ids, smaller first: iso3:JPN, iso3:CHN");
  }

  @Test
  void pairs_are_sorted_by_their_first_id_then_by_their_second() {
    EntityPair chinaJapan = EntityPair.of(CHINA, JAPAN);
    EntityPair chinaLiu = EntityPair.of(CHINA, LIU);
    EntityPair japanLiu = EntityPair.of(JAPAN, LIU);

    assertThat(new TreeSet<>(List.of(japanLiu, chinaLiu, chinaJapan)))
        .containsExactly(chinaJapan, chinaLiu, japanLiu);
  }
}
