package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.entity.EntityId;
import org.entente.core.relation.Backbone.End;
import org.entente.core.relation.Backbone.Verdict;
import org.junit.jupiter.api.Test;

class BackboneTest {

  private static final EntityId RUS = EntityId.of("iso3:RUS");
  private static final EntityId PRK = EntityId.of("iso3:PRK");

  /** At Russia (1 − 80/100)³ = 0.008, at North Korea (1 − 80/100)¹ = 0.2. */
  @Test
  void a_tie_that_stands_out_at_one_end_is_kept_for_it() {
    assertThat(Backbone.among(80, new End(PRK, 100, 2, true), new End(RUS, 100, 4, true)))
        .isEqualTo(new Verdict(true, "disparity 0.007 at iso3:RUS"));
    assertThat(Backbone.among(96, new End(PRK, 96, 1, true), new End(RUS, 100, 4, true)))
        .isEqualTo(new Verdict(true, "disparity < 0.001 at iso3:RUS"));
  }

  @Test
  void an_only_tie_is_the_strongest_of_its_end() {
    assertThat(Backbone.among(10, new End(PRK, 10, 1, true), new End(RUS, 100, 8, false)))
        .isEqualTo(new Verdict(true, "strongest tie of iso3:PRK"));
    assertThat(Backbone.among(10, new End(PRK, 30, 3, false), new End(RUS, 100, 8, true)))
        .isEqualTo(new Verdict(true, "strongest tie of iso3:RUS"));
  }

  @Test
  void one_tie_among_equals_is_dropped() {
    assertThat(Backbone.among(10, new End(PRK, 30, 3, false), new End(RUS, 100, 8, false)))
        .isEqualTo(new Verdict(false, "spread evenly, disparity >= 0.05"));
  }

  @Test
  void only_what_is_above_chance_and_surely_so_is_a_tie() {
    assertThat(Backbone.isMoreThanChance(1.2, 0.049)).isTrue();
    assertThat(Backbone.isMoreThanChance(1.2, 0.05)).isFalse();
    assertThat(Backbone.isMoreThanChance(1, 0.01)).isFalse();
    assertThat(Backbone.isMoreThanChance(Double.NaN, 0.01)).isFalse();
    assertThat(Backbone.chance(1.2).reason()).isEqualTo("not beyond chance, q >= 0.05");
    assertThat(Backbone.chance(0.9).reason()).isEqualTo("no more often than by chance");
    assertThat(Backbone.chance(Double.NaN).reason()).isEqualTo("no more often than by chance");
    assertThat(Backbone.untested(PRK, Window.ARTICLE).reason())
        .isEqualTo("not tested: fewer than 5 articles name iso3:PRK");
  }
}
