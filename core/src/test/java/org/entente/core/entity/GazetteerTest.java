package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final List<String> PERMANENT = List.of("CHN", "FRA", "GBR", "RUS", "USA");

  private final Gazetteer gazetteer = Gazetteer.standard();

  private Entity state(String iso3) {
    return gazetteer.findEntity(EntityId.ofIso3(iso3)).orElseThrow();
  }

  /** The states with a holder of one of the roles on a day, in all states that existed then. */
  private double coverage(LocalDate day, List<String> roles) {
    List<Entity> states =
        gazetteer.entities().stream()
            .filter(e -> e.type() == EntityType.COUNTRY && !e.cowCode(day).isEmpty())
            .filter(e -> e.span().contains(day))
            .toList();
    long held = states.stream().filter(s -> isHeld(s.id(), day, roles)).count();
    return (double) held / states.size();
  }

  private boolean isHeld(EntityId state, LocalDate day, List<String> roles) {
    return gazetteer.entities().stream()
        .flatMap(e -> e.tenures().stream())
        .anyMatch(t -> t.of().equals(state) && roles.contains(t.role()) && t.span().contains(day));
  }

  @Test
  void knowsEveryMemberOfTheUnitedNations() {
    long members =
        gazetteer.entities().stream()
            .filter(e -> e.type() == EntityType.COUNTRY && e.id().isState())
            .filter(e -> e.span().contains(LocalDate.of(2023, 1, 1)))
            .filter(e -> !e.cow().isEmpty())
            .count();
    assertThat(members).isBetween(193L, 205L);
  }

  @Test
  void namesALeaderOfNearlyEveryStateInEachDecade() {
    Map<Integer, Double> byDecade = new TreeMap<>();
    for (int year = 1950; year <= 2020; year += 10) {
      byDecade.put(year, coverage(LocalDate.of(year, 6, 1), List.of("HOS", "HOG", "LEADER")));
    }
    assertThat(byDecade.values()).allSatisfy(share -> assertThat(share).isGreaterThan(0.9));
  }

  @Test
  void namesAForeignMinisterOfEachPermanentMemberOfTheSecurityCouncilSince2000() {
    for (int year = 2000; year <= 2025; year++) {
      LocalDate day = LocalDate.of(year, 6, 15);
      assertThat(PERMANENT)
          .as("foreign ministers on " + day)
          .allMatch(iso3 -> isHeld(EntityId.ofIso3(iso3), day, List.of("FM")));
    }
  }

  @Test
  void givesTheCodeOfTheCorrelatesOfWarProjectInForceOnADay() {
    assertThat(state("CHN").cowCode(LocalDate.of(2023, 1, 1))).isEqualTo("710");
    assertThat(state("DEU").cowCode(LocalDate.of(1987, 1, 1))).isEqualTo("260");
    assertThat(state("DEU").cowCode(LocalDate.of(2023, 1, 1))).isEqualTo("255");
  }

  @Test
  void aCowNumberIsThatOfOneStateOnAnyDay() {
    for (int year = 1945; year <= 2024; year++) {
      for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 10, 15))) {
        assertThat(Gazetteer.standard().entities())
            .extracting(e -> e.cowCode(day))
            .filteredOn(code -> !code.isEmpty())
            .as("numbers on " + day)
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SUN, 1991-01-01, 1991-12-31, 365",
    "SUN, 1992-01-01, 1992-12-31, ''",
    "RUS, 1991-01-01, 1991-12-31, 365",
    "RUS, 1990-01-01, 1990-12-31, ''",
    "DEU, 1990-01-01, 1990-12-31, 260",
    "DEU, 1990-10-01, 1990-10-31, 260",
    "DEU, 1990-11-01, 1990-11-30, 255",
    "YEM, 1990-01-01, 1990-12-31, 678",
    "YUG, 2003-02-01, 2003-02-28, 345",
    "SCG, 2003-02-01, 2003-02-28, 345",
    "SRB, 2023-01-01, 2023-12-31, 345",
    "VNM, 1987-01-01, 1987-12-31, 816",
    "KHM, 1987-01-01, 1987-12-31, 811",
    "SSD, 2011-01-01, 2011-12-31, 626",
    "HKG, 2023-01-01, 2023-12-31, ''"
  })
  void inAPeriodAStateHasTheNumberOfItsFirstDayThere(
      String iso3, LocalDate from, LocalDate to, String code) {
    assertThat(state(iso3).cowCode(new Validity(from, to))).isEqualTo(code);
  }

  @Test
  void letsAPersonActForTheStateOfTheOfficeHeldOnADay() {
    Entity putin = gazetteer.findEntity(EntityId.of("wd:Q7747")).orElseThrow();
    assertThat(putin.findAffiliation(LocalDate.of(2023, 9, 13))).contains(EntityId.of("iso3:RUS"));
    assertThat(putin.findTenure(LocalDate.of(2009, 1, 1)).orElseThrow().title())
        .isEqualTo("Prime Minister");
  }

  @Test
  void hasOnlyTenuresWithinTheCalendar() {
    assertThat(gazetteer.entities())
        .flatExtracting(Entity::tenures)
        .extracting(Tenure::span)
        .allSatisfy(span -> assertThat(span.from()).isAfter(LocalDate.MIN));
  }
}
