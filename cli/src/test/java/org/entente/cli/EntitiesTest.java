package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Test
  void anIdGivesTheOneThatHasIt() {
    Shell shell = Shell.run("entities", "iso3:DEU");

    assertThat(shell.code()).isZero();
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out())
        .startsWith(
            "iso3:DEU\tcountry\tGermany\tDEU\tDE\t260@1955-05-05..1990-10-02; 255@1990-10-03..\t")
        .contains("\t1949-05-23..\tname: Federal Republic of Germany;")
        .contains(" | demonym: German; ", " | capital: Berlin; Bonn | acronym: FRG; ")
        .hasLineCount(1);
  }

  @Test
  void anAcronymGivesTheOneThatItNamesAndNoneWhoseNameOnlyHoldsIt() {
    assertThat(Shell.run("entities", "WPK").out())
        .startsWith("name:workers-party-of-korea\torganisation\tWorkers' Party of Korea\t")
        .contains("\tname: Korean Workers' Party", " | acronym: WPK\n")
        .hasLineCount(1);
  }

  @Test
  void aPersonStandsWithOfficesAndTheirDates() {
    Shell shell = Shell.run("entities", "Qin Gang");

    assertThat(shell.out())
        .contains("\tperson\tQin Gang\t")
        .contains("\tiso3:CHN\tFM\tForeign Minister\t2022-12-30..2023-07-25\n");
  }

  @Test
  void aPartOfANameGivesAllThatHaveItWithoutRegardToCaseOrAccents() {
    assertThat(Shell.run("entities", "korea").out())
        .contains("iso3:KOR\t", "iso3:PRK\t")
        .doesNotContain("iso3:JPN\tcountry");
    assertThat(Shell.run("entities", "SAO TOMÉ").out()).startsWith("iso3:STP\t");
  }

  @Test
  void withoutAQueryAllAreListedStatesFirst() {
    Shell shell = Shell.run("entities");

    assertThat(shell.code()).isZero();
    assertThat(shell.out()).startsWith("iso3:");
    assertThat(shell.out().lines().filter(l -> l.startsWith("iso3:"))).hasSizeGreaterThan(190);
  }

  @Test
  void aNameThatNobodyHasIsAnError() {
    Shell shell = Shell.run("entities", "Ruritania");

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).isEqualTo("entente: the gazetteer knows nobody by 'Ruritania'\n");
    assertThat(Shell.run("entities", "???").code()).isEqualTo(3);
  }
}
