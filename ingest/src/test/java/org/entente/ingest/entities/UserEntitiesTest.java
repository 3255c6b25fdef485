package org.entente.ingest.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.core.entity.Addition;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from files of entities that are right. */
class UserEntitiesTest {

  private static final String YAML =
      """
      # Two of our own, and a change to a known state.
      - type: country
        name: Ruritania
        names: [Kingdom of Ruritania, "Old Ruritania"]
        acronyms: KOR
        demonyms:
          - Ruritanian
          - Ruritanians
        metonyms: Strelsau Castle
        capitals: Strelsau
        exclude: Ruritania Street
        from: 1894-05
        to: 2050

      - id: name:hentzau
        type: person
        name: Rupert Hentzau
        surname: Hentzau
        affiliation: name:ruritania
        office: Foreign Minister
        from: 2023-01-01
      - id: iso3:FRA
        metonyms: Hotel Matignon
        replace: true
      """;

  private static final String CSV =
      """
      id,type,name,names,acronyms,demonyms,metonyms,capitals,exclude,surname,affiliation,office,from,to,replace
      ,country,Ruritania,Kingdom of Ruritania; Old Ruritania,KOR,Ruritanian;Ruritanians,Strelsau Castle,Strelsau,Ruritania Street,,,,1894-05,2050,
      name:hentzau,person,Rupert Hentzau,,,,,,,Hentzau,name:ruritania,Foreign Minister,2023-01-01,,

      iso3:FRA,,,,,,"Hotel Matignon",,,,,,,,true
      """;

  @TempDir Path folder;

  private List<Addition> read(String name, byte[] bytes) throws Exception {
    return UserEntities.read(List.of(Files.write(folder.resolve(name), bytes))).additions();
  }

  private List<Addition> read(String name, String text) throws Exception {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void yamlGivesAdditionsWithAllTheirFields() throws Exception {
    List<Addition> additions = read("mine.yaml", YAML);

    assertThat(additions).hasSize(3);
    assertThat(additions.get(0))
        .isEqualTo(
            new Addition(
                EntityId.of("name:ruritania"),
                EntityType.COUNTRY,
                "Ruritania",
                Map.of(
                    Kind.NAME, List.of("Kingdom of Ruritania", "Old Ruritania"),
                    Kind.ACRONYM, List.of("KOR"),
                    Kind.DEMONYM, List.of("Ruritanian", "Ruritanians"),
                    Kind.METONYM, List.of("Strelsau Castle"),
                    Kind.CAPITAL, List.of("Strelsau")),
                List.of("Ruritania Street"),
                "",
                "",
                "",
                "1894-05",
                "2050",
                false));
    Addition person = additions.get(1);
    assertThat(List.of(person.surname(), person.affiliation(), person.office(), person.from()))
        .containsExactly("Hentzau", "name:ruritania", "Foreign Minister", "2023-01-01");
    Addition france = additions.get(2);
    assertThat(france.type()).isEqualTo(EntityType.COUNTRY);
    assertThat(france.name()).isEqualTo("France");
    assertThat(france.replace()).isTrue();
  }

  @Test
  void csvGivesTheSame() throws Exception {
    assertThat(read("mine.csv", CSV)).isEqualTo(read("mine.yaml", YAML));
  }

  @Test
  void byteOrderMarkAndLineEndsOfWindowsMakeNoDifference() throws Exception {
    assertThat(read("mine.yml", "\uFEFF" + YAML.replace("\n", "\r\n")))
        .isEqualTo(read("mine.yaml", YAML));
    assertThat(read("win.CSV", "\uFEFF" + CSV.replace("\n", "\r\n")))
        .isEqualTo(read("mine.yaml", YAML));
  }

  @Test
  void threeLettersAreTheStateActedFor() throws Exception {
    assertThat(
            read("a.yaml", "- {name: RuriTel, type: organisation, affiliation: SWE}\n")
                .get(0)
                .affiliation())
        .isEqualTo("iso3:SWE");
  }

  @Test
  void wordsThatYamlTakesForOtherThingsAreTexts() throws Exception {
    assertThat(
            read("a.yaml", "- {name: NO, type: organisation, names: [On, 0x1F, 2023-07-01A]}\n")
                .get(0)
                .names()
                .get(Kind.NAME))
        .containsExactly("On", "0x1F", "2023-07-01A");
  }

  @Test
  void filesAreToldByNameAndDigestWithoutTheirFolder() throws Exception {
    Path file =
        Files.writeString(folder.resolve("mine.yaml"), "- {name: RuriTel, type: organisation}\n");

    assertThat(UserEntities.read(List.of(file)).sources())
        .containsExactly(
            new UserEntities.Source(
                "mine.yaml", "58a339999354c4c68b1ca168935a77c9f3b8c41134d615dc347a5f677b534e30"));
  }

  @Test
  void noFileGivesNoAdditions() throws Exception {
    assertThat(UserEntities.read(List.of())).isEqualTo(new UserEntities(List.of(), List.of()));
  }
}
