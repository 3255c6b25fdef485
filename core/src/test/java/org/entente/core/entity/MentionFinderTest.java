package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

  private static final LocalDate DAY = LocalDate.of(2023, 7, 25);

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  /** "surface=id/kind" of each mention, in order. */
  private List<String> read(String body) {
    return read(body, DAY);
  }

  private List<String> read(String body, LocalDate published) {
    return finder.read("", body, published).mentions().stream()
        .map(
            m ->
                m.surface()
                    + "="
                    + m.entity().map(e -> e.id().value()).orElse("?")
                    + "/"
                    + m.kind().word())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          China and the United States agreed to talk.   | China=iso3:CHN/name; United States=iso3:USA/name
          China's envoy met France’s minister.          | China=iso3:CHN/name; France=iso3:FRA/name
          A US-led force left.                          | US=iso3:USA/acronym
          The U.S. and the U.K. signed.                 | U.S.=iso3:USA/acronym; U.K.=iso3:GBR/acronym
          The Turks and the Dutch disagreed.            | Turks=iso3:TUR/demonym; Dutch=iso3:NLD/demonym
          The DPRK fired a missile, the ROK said.       | DPRK=iso3:PRK/acronym; ROK=iso3:KOR/acronym
          Delegates from Guinea-Bissau arrived.         | Guinea-Bissau=iso3:GNB/name
          Talks in Nigeria went on.                     | Nigeria=iso3:NGA/name
          They flew to Ankara as Türkiye wished.        | Ankara=iso3:TUR/capital; Türkiye=iso3:TUR/name
          The Ivory Coast, or Côte d'Ivoire.            | Ivory Coast=iso3:CIV/name; Côte d'Ivoire=iso3:CIV/name
          The Soviet Union had fallen.                  | Soviet Union=iso3:SUN/name
          The Kremlin declined to comment.              | Kremlin=iso3:RUS/metonym
          Beijing urged restraint.                      | Beijing=iso3:CHN/metonym
          They met in Beijing.                          | Beijing=iso3:CHN/capital
          """)
  void findsStatesByAllTheirNames(String sentence, String expected) {
    assertThat(String.join("; ", read(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She studied at Georgia Tech.
          The Korean War ended with an armistice.
          Ships crossed the South China Sea.
          American Airlines cut flights.
          Bank of China opened a branch.
          Michael Jordan retired.
          Give us more time, they told us.
          It was sold for US$10,000.
          He moved to Lebanon, Pa., last year.
          The City of Paris supports the project.
          They ate in Little Italy.
          The mayor called them Nazis.
          The club paid 50 million Australian dollars.
          She spoke only French and read a letter in Spanish.
          Work on US-24 goes on.
          Corrections Corporation of America runs it.
          The land belonged to Caddo Indians.
          The coach praised Finn's arm.
          Officer Monica French said so.
          Nippon Kogaku cut prices.
          They called it un-American.
          """)
  void leavesAloneWhatOnlyLooksLikeAState(String sentence) {
    assertThat(finder.read("", sentence, DAY).mentions())
        .filteredOn(m -> m.type() == EntityType.COUNTRY && m.kind() != Kind.CAPITAL)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Australian dollar fell.                    | Australian
          The Kenya Medical Practitioners Union struck.  | Kenya
          They spoke French officials into a deal.       | French
          The Finn won.                                  | Finn
          The French said no.                            | French
          Unions in the U.S. praised America.            | U.S.; America
          A show of American art toured Japan.           | American; Japan
          The Arab-Israeli conflict goes on.             | Israeli
          """)
  void keepsAStateBesideWhatOnlyLooksLikeOne(String sentence, String expected) {
    assertThat(
            finder.read("", sentence, DAY).mentions().stream()
                .filter(m -> m.type() == EntityType.COUNTRY)
                .map(Mention::surface))
        .containsExactly(expected.split("; "));
  }

  @Test
  void knowsATownOfTwoWordsByItsAmericanState() {
    assertThat(read("Chips come from San Jose, Calif., and coffee from San Jose."))
        .containsExactly("San Jose=iso3:CRI/capital");
  }

  @Test
  void takesAGivenNameForAMonarchOnlyBehindATitle() {
    LocalDate day = LocalDate.of(1987, 3, 1);
    assertThat(read("Paul and Jean opened a shop in Charlotte.", day)).isEmpty();
    assertThat(finder.read("", "Grand Duke Jean spoke. Jean left.", day).mentions())
        .extracting(m -> m.surface() + "/" + m.entity().orElseThrow().name())
        .containsExactly("Jean/Jean", "Jean/Jean");
  }

  @Test
  void callsASurnameTheOneInOfficeAndKeepsRelativesApart() {
    String text =
        "Kim Jong Un visited the site. His grandfather Kim Il Sung had built it. Kim praised the"
            + " workers. Mao Zedong sent troops; his son Mao Anying was killed. Mao mourned.";
    assertThat(
            finder.read("", text, DAY).mentions().stream()
                .map(m -> m.surface() + "=" + m.entity().orElseThrow().name())
                .toList())
        .containsExactly(
            "Kim Jong Un=Kim Jong Un",
            "Kim Il Sung=Kim Il Sung",
            "Kim=Kim Jong Un",
            "Mao Zedong=Mao Zedong",
            "Mao Anying=Mao Anying",
            "Mao=Mao Zedong");
  }

  @Test
  void findsAPersonByTitleThoughNoTableKnowsHim() {
    String text = "China's Vice Premier Wang Shimuren spoke. Wang left on Monday.";
    List<Mention> persons =
        finder.read("", text, DAY).mentions().stream()
            .filter(m -> m.type() == EntityType.PERSON)
            .toList();
    assertThat(persons).extracting(Mention::surface).containsExactly("Wang Shimuren", "Wang");
    assertThat(persons)
        .allSatisfy(
            m -> {
              assertThat(m.entity().orElseThrow().id().value()).isEqualTo("name:wang-shimuren");
              assertThat(m.via().orElseThrow().value()).isEqualTo("iso3:CHN");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portuguese Ambassador to Peking Octavio Valerio spoke.      | Octavio Valerio/PRT
          The Energy minister, Wilfredo Huayta, said Peru would.      | Wilfredo Huayta/PER
          The head of the Israeli Foreign Ministry, Ari Tamar, spoke. | Ari Tamar/ISR
          Israeli U.N. Spokesman Eyal Arad spoke.                     | Eyal Arad/ISR
          Vice minister for foreign trade Makoto Kuroda of Japan.     | Makoto Kuroda/JPN
          A spokesman for Dearborn Land Co spoke in Chile.            |
          The chairman of Canada Packers Foods spoke.                 |
          General Motors Corp and General Electric Co cut output.     |
          """)
  void findsANameBehindWhatTheOfficeIsOfAndBetweenCommas(String text, String expected) {
    assertThat(
            finder.read("", text, DAY).mentions().stream()
                .filter(m -> m.type() == EntityType.PERSON)
                .map(m -> m.surface() + "/" + m.via().map(EntityId::iso3).orElse(""))
                .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void takesThePresidentForTheOneWhomTheArticleNames() {
    String text =
        "Ronald Reagan met Helmut Kohl. The president said the West German leader agreed. The"
            + " president of the bank left. The Reagan-Kohl talks ended.";
    assertThat(finder.read("", text, LocalDate.of(1987, 3, 3)).mentions())
        .filteredOn(m -> m.type() == EntityType.PERSON)
        .extracting(m -> m.surface() + "=" + m.entity().orElseThrow().name())
        .containsExactly(
            "Ronald Reagan=Ronald Reagan",
            "Helmut Kohl=Helmut Kohl",
            "president=Ronald Reagan",
            "leader=Helmut Kohl",
            "Reagan=Ronald Reagan",
            "Kohl=Helmut Kohl");
  }

  @Test
  void knowsAPersonWithAndWithoutTheHyphen() {
    String text = "Yoon Suk-yeol met Yoon Suk Yeol.";
    assertThat(finder.read("", text, DAY).mentions())
        .extracting(m -> m.entity().orElseThrow().name() + "/" + m.rule())
        .containsExactly("Yoon Suk Yeol/person-table", "Yoon Suk Yeol/person-table");
  }

  @Test
  void keepsAGivenNameWithAHyphenWhole() {
    assertThat(finder.read("", "South Korean Ambassador Chung Jae-po spoke.", DAY).mentions())
        .extracting(Mention::surface)
        .containsExactly("South Korean", "Chung Jae-po");
  }

  @Test
  void takesATitleWithASurnameForTheHolderOfTheOfficeOnThatDay() {
    String text = "President Bush spoke with Prime Minister Thatcher.";
    assertThat(read(text, LocalDate.of(1990, 8, 2)))
        .anySatisfy(m -> assertThat(m).startsWith("Bush="))
        .anySatisfy(m -> assertThat(m).startsWith("Thatcher="));
    assertThat(
            finder.read("", text, LocalDate.of(1990, 8, 2)).mentions().stream()
                .map(m -> m.entity().orElseThrow().name()))
        .containsExactly("George H. W. Bush", "Margaret Thatcher");
  }

  @Test
  void knowsAFamilyNameOfAnotherPersonFromThatOfTheOneNamed() {
    String text = "Joe Biden spoke. His brother Xavier Biden did not.";
    assertThat(finder.read("", text, DAY).mentions())
        .extracting(Mention::surface)
        .containsExactly("Joe Biden");
  }

  @Test
  void readsKoreaByWhatElseTheArticleNames() {
    assertThat(read("Korean shares rose.")).containsExactly("Korean=iso3:KOR/demonym");
    assertThat(read("Pyongyang praised the Korean people.")).contains("Korean=iso3:PRK/demonym");
    assertThat(read("North Korea and South Korea talked. The Korean side waited."))
        .contains("Korean=?/demonym");
  }

  @Test
  void readsTheNorthAsNorthKoreaOnlyWhereItIsNamed() {
    assertThat(read("North Korea fired. The North denied it.")).contains("North=iso3:PRK/coref");
    assertThat(read("The North Sea is rough. The North voted Labour.")).isEmpty();
  }

  @Test
  void findsAStateGluedToAnAgencyCredit() {
    assertThat(read("Photo by KCNA via REUTERSPyongyang will hold a parade."))
        .contains("REUTERS=wd:Q130879/name")
        .anySatisfy(m -> assertThat(m).startsWith("Pyongyang=iso3:PRK"));
  }

  @Test
  void countsNoAgencyAmongActorsAndNoCapitalAsState() {
    List<Mention> mentions = finder.read("", "Xinhua reported from Moscow.", DAY).mentions();
    assertThat(mentions).extracting(Mention::isCountable).containsOnly(false);
  }

  @Test
  void pointsIntoTheOriginalTextWhateverHidesAName() {
    String text = "\uD83C\uDF0D Tu\u0308rkiye, I\u200Bran and \uFF35\uFF33\uFF21 met.";
    List<Mention> mentions = finder.read("", text, DAY).mentions();
    assertThat(mentions)
        .extracting(m -> m.entity().orElseThrow().id().iso3())
        .containsExactly("TUR", "IRN", "USA");
    int[] points = text.codePoints().toArray();
    assertThat(mentions)
        .allSatisfy(
            m ->
                assertThat(new String(points, m.start(), m.end() - m.start()))
                    .isEqualTo(m.surface()));
  }

  @Test
  void choosesTheFormerStateByTheDayOfTheArticle() {
    assertThat(read("Russia wants peace.", LocalDate.of(1987, 3, 1)))
        .containsExactly("Russia=iso3:SUN/name");
    assertThat(read("Russia wants peace.", DAY)).containsExactly("Russia=iso3:RUS/name");
  }

  @Test
  void tellsTownsOfTheSameNameByTheRestOfTheArticle() {
    assertThat(read("The sheriff of Henry County spoke. Paris schools in Tennessee stay open."))
        .isEmpty();
    assertThat(read("The mayor of a French town spoke. France and Paris agreed on a law."))
        .contains("France=iso3:FRA/name");
    assertThat(read("In Atlanta, lawmakers of Georgia met.")).isEmpty();
    assertThat(read("Russia and Georgia traded blame.")).hasSize(2);
  }
}
