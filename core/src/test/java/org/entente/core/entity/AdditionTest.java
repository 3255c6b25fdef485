package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.core.time.Validity;
import org.junit.jupiter.api.Test;

/** What a user's additions change in what is found. */
class AdditionTest {

  private static final LocalDate DAY = LocalDate.of(2023, 7, 25);

  /** An addition in the making; what is not said is empty. */
  private static final class Adding {
    private final String id;
    private final EntityType type;
    private final String name;
    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private List<String> exclude = List.of();
    private String surname = "";
    private String[] office = {"", ""};
    private String[] days = {"", ""};
    private boolean replace;

    Adding(String id, EntityType type, String name) {
      this.id = id;
      this.type = type;
      this.name = name;
    }

    Adding by(Kind kind, String... texts) {
      names.put(kind, List.of(texts));
      return this;
    }

    Adding not(String... phrases) {
      exclude = List.of(phrases);
      return this;
    }

    Adding called(String later) {
      surname = later;
      return this;
    }

    Adding of(String affiliation, String title) {
      office = new String[] {affiliation, title};
      return this;
    }

    Adding from(String from, String to) {
      days = new String[] {from, to};
      return this;
    }

    Adding replacing() {
      replace = true;
      return this;
    }

    Addition done() {
      return new Addition(
          EntityId.of(id),
          type,
          name,
          names,
          exclude,
          surname,
          office[0],
          office[1],
          days[0],
          days[1],
          replace);
    }
  }

  private static Adding state(String id, String name) {
    return new Adding(id, EntityType.COUNTRY, name);
  }

  private static Adding person(String id, String name) {
    return new Adding(id, EntityType.PERSON, name);
  }

  private static Adding body(String id, String name) {
    return new Adding(id, EntityType.ORGANISATION, name);
  }

  private static Gazetteer with(Adding... additions) {
    return Gazetteer.with(List.of(additions).stream().map(Adding::done).toList());
  }

  /** "surface=id/kind" of each mention, with {@code >state} if it acts for one. */
  private static String read(Gazetteer gazetteer, String body, LocalDate day) {
    return String.join(
        "; ",
        new MentionFinder(gazetteer)
            .read("", body, day).mentions().stream()
                .map(
                    m ->
                        m.surface()
                            + "="
                            + m.entity().map(e -> e.id().value()).orElse("?")
                            + "/"
                            + m.kind().word()
                            + m.via().map(v -> ">" + v).orElse(""))
                .toList());
  }

  private static String read(Gazetteer gazetteer, String body) {
    return read(gazetteer, body, DAY);
  }

  @Test
  void anAddedStateIsFoundByAllItsNames() {
    Gazetteer gazetteer =
        with(
            state("name:ruritania", "Ruritania")
                .by(Kind.NAME, "Kingdom of Ruritania")
                .by(Kind.DEMONYM, "Ruritanian")
                .by(Kind.METONYM, "Strelsau Castle")
                .by(Kind.CAPITAL, "Strelsau"));

    assertThat(read(gazetteer, "The Kingdom of Ruritania and Ruritanian envoys met."))
        .isEqualTo("Kingdom of Ruritania=name:ruritania/name; Ruritanian=name:ruritania/demonym");
    assertThat(read(gazetteer, "They met in Strelsau."))
        .isEqualTo("Strelsau=name:ruritania/capital");
    assertThat(read(gazetteer, "Strelsau Castle urged restraint."))
        .isEqualTo("Strelsau Castle=name:ruritania/metonym");
  }

  @Test
  void aKnownStateKeepsItsNamesAndIsFoundByANewMetonym() {
    Gazetteer gazetteer =
        with(state("iso3:FRA", "France").by(Kind.METONYM, "Hotel Matignon Annex"));

    assertThat(read(gazetteer, "Hotel Matignon Annex urged restraint, French media said."))
        .isEqualTo("Hotel Matignon Annex=iso3:FRA/metonym; French=iso3:FRA/demonym");
  }

  @Test
  void anAddedPersonWithAnOfficeActsForTheStateAndIsFoundByOfficeAndSurname() {
    Gazetteer gazetteer =
        with(
            state("name:ruritania", "Ruritania"),
            person("name:rupert-hentzau", "Rupert Hentzau")
                .of("name:ruritania", "Foreign Minister")
                .from("2023-01-01", "2023-12-31"));

    assertThat(read(gazetteer, "Rupert Hentzau spoke. Then Hentzau left."))
        .isEqualTo(
            "Rupert Hentzau=name:rupert-hentzau/name>name:ruritania;"
                + " Hentzau=name:rupert-hentzau/coref>name:ruritania");
    assertThat(read(gazetteer, "The Ruritania foreign minister left."))
        .isEqualTo(
            "Ruritania=name:ruritania/name;"
                + " foreign minister=name:rupert-hentzau/title>name:ruritania");
    assertThat(read(gazetteer, "The Ruritania foreign minister left.", DAY.plusYears(1)))
        .as("in a year when the office is over")
        .isEqualTo("Ruritania=name:ruritania/name");
  }

  @Test
  void aSurnameThatIsNotTheLastWordIsTakenAsGiven() {
    Gazetteer gazetteer = with(person("name:xu-testling", "Xu Testling").called("Xu"));

    assertThat(read(gazetteer, "Xu Testling spoke. Then Xu left; Testling stayed."))
        .isEqualTo("Xu Testling=name:xu-testling/name; Xu=name:xu-testling/coref");
  }

  @Test
  void anAddedPersonGoesBeforeAKnownOneOfTheSameName() {
    Gazetteer gazetteer = with(person("name:wang-yi-astronomer", "Wang Yi"));

    assertThat(read(gazetteer, "Wang Yi spoke.")).isEqualTo("Wang Yi=name:wang-yi-astronomer/name");
    assertThat(read(Gazetteer.standard(), "Wang Yi spoke.")).endsWith(">iso3:CHN");
  }

  @Test
  void anAddedBodyActsForItsState() {
    Gazetteer gazetteer =
        with(body("name:ruritel", "RuriTel").by(Kind.ACRONYM, "RTL").of("iso3:SWE", ""));

    assertThat(read(gazetteer, "RuriTel and RTL are one."))
        .isEqualTo("RuriTel=name:ruritel/name>iso3:SWE; RTL=name:ruritel/acronym>iso3:SWE");
  }

  @Test
  void anExcludedPhraseIsNeverTheEntity() {
    Gazetteer gazetteer = with(state("iso3:FRA", "France").not("France Avenue", "French"));

    assertThat(read(gazetteer, "The French shop on France Avenue closed, France said."))
        .isEqualTo("France=iso3:FRA/name");
  }

  @Test
  void anExcludedPhraseStaysWithOthersWhoHaveIt() {
    Gazetteer gazetteer = with(state("iso3:FRA", "France").not("Agence France-Presse"));

    assertThat(read(gazetteer, "Agence France-Presse reported."))
        .isEqualTo(read(Gazetteer.standard(), "Agence France-Presse reported."))
        .isNotEmpty();
  }

  @Test
  void ofStatesAndBodiesWithTheSameNameTheOneOfTheDayIsMeant() {
    Gazetteer gazetteer =
        with(
            state("name:old-sweden", "Old Sweden").by(Kind.NAME, "Sweden").from("", "1900"),
            body("name:young-nato", "Young NATO").by(Kind.ACRONYM, "NATO").from("2030", ""));

    assertThat(read(gazetteer, "Sweden spoke.", LocalDate.of(1899, 1, 1)))
        .isEqualTo("Sweden=name:old-sweden/name");
    assertThat(read(gazetteer, "Sweden spoke.")).isEqualTo("Sweden=iso3:SWE/name");
    assertThat(read(gazetteer, "NATO met."))
        .isEqualTo(read(Gazetteer.standard(), "NATO met."))
        .isNotEmpty();
    assertThat(read(gazetteer, "NATO met.", LocalDate.of(2031, 1, 1)))
        .isEqualTo("NATO=name:young-nato/acronym");
  }

  @Test
  void replacingForgetsNamesDatesAndOfficesButNotCodes() {
    Gazetteer gazetteer =
        with(state("iso3:FRA", "French Republic").by(Kind.NAME, "Gallia").replacing());

    assertThat(read(gazetteer, "France and Paris and Gallia spoke to the French Republic."))
        .isEqualTo("Gallia=iso3:FRA/name; French Republic=iso3:FRA/name");
    Entity france = gazetteer.findEntity(EntityId.of("iso3:FRA")).orElseThrow();
    assertThat(france.name()).isEqualTo("French Republic");
    assertThat(france.iso2()).isEqualTo("FR");
    assertThat(france.span()).isEqualTo(Validity.ALWAYS);
  }

  @Test
  void anAddedOfficeStandsBesideThoseKnown() {
    Entity before = Gazetteer.standard().findEntity(EntityId.of("wd:Q7747")).orElseThrow();
    Gazetteer gazetteer =
        with(person("wd:Q7747", before.name()).of("iso3:RUS", "Chairman").from("2051", ""));

    Entity after = gazetteer.findEntity(before.id()).orElseThrow();
    assertThat(after.tenures()).hasSize(before.tenures().size() + 1).containsAll(before.tenures());
    assertThat(after.findTenure(LocalDate.of(2052, 1, 1)).orElseThrow().role()).isEqualTo("LEADER");
  }

  @Test
  void theStandardGazetteerStaysAsItIs() {
    with(state("iso3:FRA", "Gallia").replacing());

    assertThat(read(Gazetteer.standard(), "France met Gallia.")).isEqualTo("France=iso3:FRA/name");
    assertThat(Gazetteer.with(List.of())).isSameAs(Gazetteer.standard());
  }

  @Test
  void additionsTravelAndGiveTheSameGazetteerWithoutLoadingItAgain() throws Exception {
    Addition addition = state("iso3:FRA", "France").by(Kind.METONYM, "Gallia").not("French").done();

    List<Addition> arrived = List.of(arrived(addition));

    assertThat(arrived).containsExactly(addition);
    assertThat(Gazetteer.with(List.of(addition))).isSameAs(Gazetteer.with(arrived));
  }

  private static Addition arrived(Addition sent) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Addition) in.readObject();
    }
  }
}
