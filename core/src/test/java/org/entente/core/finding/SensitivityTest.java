package org.entente.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.entente.core.entity.EntityId;
import org.entente.core.finding.Recount.Tally;
import org.entente.core.relation.Counting;
import org.entente.core.relation.EntityPair;
import org.entente.core.relation.Window;
import org.junit.jupiter.api.Test;

class SensitivityTest {

  private static final EntityId CHINA = EntityId.of("iso3:CHN");
  private static final EntityId JAPAN = EntityId.of("iso3:JPN");
  private static final EntityId PERU = EntityId.of("iso3:PER");
  private static final EntityPair CHINA_JAPAN = EntityPair.of(CHINA, JAPAN);
  private static final EntityPair JAPAN_PERU = EntityPair.of(JAPAN, PERU);

  /** China in most of 100 stories, and with Japan far more often than by chance. */
  private static final Recount CLEAR = recount(60, new Tally(20, 20, 20), new Tally(2, 2, 2));

  /** China and Japan as often in many stories as the pair behind them, and by chance. */
  private static final Recount LEVEL = recount(35, new Tally(4, 4, 4), new Tally(3, 3, 3));

  private static Recount recount(int china, Tally chinaJapan, Tally japanPeru) {
    return new Recount(
        new Tally(100, 400, 2_000),
        Map.of(
            CHINA, new Tally(china, 60, 60),
            JAPAN, new Tally(30, 30, 30),
            PERU, new Tally(10, 10, 10)),
        Map.of(CHINA_JAPAN, chinaJapan, JAPAN_PERU, japanPeru),
        300);
  }

  private static List<Sensitivity> judge(Recount own, Recount other) {
    List<Choice> choices =
        Choice.around(Counting.STANDARD, Optional.empty()).stream().limit(2).toList();
    return Sensitivity.of(List.of(CHINA_JAPAN), List.of(own, other), choices, EntityId::iso3);
  }

  @Test
  void a_finding_holds_while_its_figures_bear_it() {
    assertThat(judge(CLEAR, LEVEL))
        .extracting(Sensitivity::choice, Sensitivity::holds, Sensitivity::value)
        .containsExactly(
            row(
                "as in the run",
                true,
                "60.0 % (50.2 to 69.1) of stories; JPN 30.0 % (21.9 to 39.6)"),
            row(
                "as in the run",
                true,
                "20.0 % (13.3 to 28.9) of stories; JPN and PER 2.0 % (0.6 to 7.0)"),
            row("as in the run", true, "lift 4.4, q < 0.0001"),
            row(
                "window article",
                false,
                "35.0 % (26.4 to 44.7) of stories; JPN 30.0 % (21.9 to 39.6)"),
            row(
                "window article",
                false,
                "4.0 % (1.6 to 9.8) of stories; JPN and PER 3.0 % (1.0 to 8.5)"),
            row("window article", false, "lift 0.9, q = 1.0000"));
  }

  @Test
  void a_leader_is_that_of_the_run_also_where_another_leads() {
    Recount japanLeads =
        new Recount(
            new Tally(100, 400, 2_000),
            Map.of(CHINA, new Tally(10, 10, 10), JAPAN, new Tally(60, 60, 60)),
            Map.of(),
            300);

    Sensitivity leads = judge(CLEAR, japanLeads).get(3);

    assertThat(leads.finding()).isEqualTo("CHN is the state named in most stories");
    assertThat(leads.value()).startsWith("10.0 %").contains("JPN 60.0 %");
    assertThat(leads.holds()).isFalse();
  }

  @Test
  void where_nothing_is_left_nothing_holds() {
    Recount empty = new Recount(Tally.NONE, Map.of(), Map.of(), 300);

    assertThat(judge(CLEAR, empty).subList(3, 6))
        .extracting(Sensitivity::value, Sensitivity::holds)
        .containsExactly(
            tuple("no stories", false),
            tuple("no stories", false),
            tuple("lift 0.0, too few windows for a q-value", false));
  }

  @Test
  void windows_of_one_story_are_one_witness() {
    Recount oneStory = recount(60, new Tally(1, 20, 400), new Tally(2, 2, 2));

    assertThat(judge(CLEAR, oneStory).get(5).holds()).isFalse();
  }

  @Test
  void choices_differ_from_the_run_in_one_thing_each() {
    Counting own = new Counting(Window.PARAGRAPH, true, false, 50);

    assertThat(Choice.around(own, Optional.of("AP")))
        .containsExactly(
            new Choice("as in the run", own, false, ""),
            new Choice(
                "window sentence", new Counting(Window.SENTENCE, true, false, 50), false, ""),
            new Choice("window article", new Counting(Window.ARTICLE, true, false, 50), false, ""),
            new Choice("past out", new Counting(Window.PARAGRAPH, false, false, 50), false, ""),
            new Choice("reprints counted", own, true, ""),
            new Choice("without AP", own, false, "AP"));
  }

  private static Tuple row(String choice, boolean holds, String value) {
    return tuple(choice, holds, value);
  }
}
