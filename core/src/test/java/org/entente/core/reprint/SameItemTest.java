package org.entente.core.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.reprint.Stories.SUMMIT;
import static org.entente.core.reprint.Stories.sentence;
import static org.entente.core.reprint.Stories.wording;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameItemTest {

  static Stream<Named<UnaryOperator<String>>> edits() {
    return Stream.of(
        edit("capitals", s -> s.toUpperCase(Locale.ROOT)),
        edit("a capital lead", s -> s.replace(sentence(0), sentence(0).toUpperCase(Locale.ROOT))),
        edit("lines joined", s -> s.replaceAll("\\s+", " ")),
        edit("sentences glued", s -> s.replaceAll("\\.\\s+", ".")),
        edit("paragraphs of HTML", s -> "<p>" + s.strip().replace("\n\n", "</p><p>") + "</p>"),
        edit("entities", s -> s.replace(" a ", "&nbsp;a&nbsp;").replace("o", "&#111;")),
        edit("broken charset", s -> s.replace("Her ", "Her\u00E2\u20AC\u2122s ")),
        edit(
            "dateline and credit", s -> "HALDEN, Nov. 3 (AP) \u2014 " + s + "\n\nEdited by J. Roe"),
        edit("head", s -> sentence(0) + "\n\n" + sentence(1)),
        edit("tail cut", s -> s.substring(0, s.length() * 2 / 3)),
        edit("order of paragraphs", s -> reversed()),
        edit("a sentence less", s -> s.replace(sentence(3), "")),
        edit(
            "a sentence more",
            s -> s.replace(sentence(2), sentence(2) + "\n\nShares fell by 3 pct.")),
        edit("figures corrected", s -> s.replace("14 freight", "15 freight")),
        edit("house style", s -> s.replace("230 million", "230 mln").replace("six", "6")),
        edit("notices", s -> "Skip to content\n\n" + s + "\n\nSubscribe to our newsletter."),
        edit("subheads", s -> s.replace("\n\n", "\n\nWHAT NEXT\n\n")),
        edit("bullets on top", s -> "- Railway reopens\n- Bridge gets money\n\n" + s),
        edit("misread letters", s -> misread(s, 0.01)),
        edit("words broken at line ends", s -> s.replace("freight", "frei-\nght")),
        edit("attribution left out", s -> s.replace("Minister Ada Lindqvist said that ", "")));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditedCopyIsTheSameItem(UnaryOperator<String> edit) {
    assertThat(SameItem.holds(wording(SUMMIT), wording("Trains again", edit.apply(SUMMIT))))
        .isTrue();
    assertThat(SameItem.holds(wording("Trains again", edit.apply(SUMMIT)), wording(SUMMIT)))
        .isTrue();
  }

  @Test
  void aFormFilledInAnewIsAnotherItem() {
    String form =
        "%s Corp said it filed with the exchange commission a statement covering an issue of %s"
            + " debentures. Proceeds will repay debt, %s said. It named %s as sole underwriter of"
            + " the offering, due in %s.";

    assertThat(
            SameItem.holds(
                wording(form.formatted("Waxman", "25,000", "Waxman", "Drexel Lambert", "2007")),
                wording(form.formatted("Avnet", "150,000", "Avnet", "Dillon Read", "2012"))))
        .isFalse();
  }

  @Test
  void aFixingOfAnotherDayIsAnotherItem() {
    String fixing =
        "The central bank fixed the crown at %s to the dollar and %s to the mark after buying an"
            + " estimated %s million in the market, dealers in the capital said, against %s at the"
            + " previous fixing.";

    assertThat(
            SameItem.holds(
                wording(fixing.formatted("6.93", "3.71", "40", "6.91")),
                wording(fixing.formatted("6.88", "3.69", "25", "6.93"))))
        .isFalse();
  }

  @Test
  void aBriefIsToldByItsHeadlineWhereItsBodyIsAForm() {
    String dividend = "Qtly div 10 cts vs 10 cts prior. Pay April 1. Record March 15.";

    assertThat(
            SameItem.holds(
                wording("Avnet Inc sets payout", dividend),
                wording("Wilfred American quarterly", dividend)))
        .isFalse();
    assertThat(
            SameItem.holds(
                wording("Avnet Inc sets payout", dividend),
                wording("CORRECTED - Avnet Inc payout", dividend)))
        .isTrue();
  }

  @Test
  void anArticleThatCitesTwoSentencesIsAnotherItem() {
    String other =
        "Timber merchants met in the old town hall to choose a new chairman. Elke Sander won by"
            + " nine votes to seven after a long evening. She wants the guild to lobby for lower"
            + " harbour fees. Her rival had asked for a recount, but withdrew. A dinner followed. ";

    assertThat(SameItem.holds(wording(SUMMIT), wording(other + sentence(2) + sentence(5))))
        .isFalse();
  }

  @Test
  void aDigestIsNotOneOfItsItems() {
    String digest =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "Topic%1$d came up when delegate%1$d raised item%1$d before panel%1$d today. "
                        .formatted(i))
            .collect(Collectors.joining());
    String brief = sentence(0) + " " + sentence(1);

    assertThat(SameItem.holds(wording(brief), wording(digest + brief))).isFalse();
  }

  @Test
  void ofNextToNothingOnlyTheSameWordsAreTheSame() {
    assertThat(SameItem.holds(wording("", "China met Japan."), wording("", "CHINA met Japan")))
        .isTrue();
    assertThat(SameItem.holds(wording("", "China met Japan."), wording("", "China met Korea.")))
        .isFalse();
    assertThat(SameItem.holds(wording("", ""), wording("", ""))).isFalse();
  }

  private static Named<UnaryOperator<String>> edit(String name, UnaryOperator<String> edit) {
    return Named.of(name, edit);
  }

  private static String reversed() {
    return IntStream.rangeClosed(0, 5)
        .mapToObj(i -> sentence(5 - i))
        .collect(Collectors.joining("\n\n"));
  }

  private static String misread(String text, double share) {
    Random random = new Random(7);
    return text.chars()
        .map(c -> Character.isLetter(c) && random.nextDouble() < share ? 'x' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
