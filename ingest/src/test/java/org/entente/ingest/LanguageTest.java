package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.AS_OF;
import static org.entente.ingest.Reads.utf8;

import java.util.Optional;
import org.entente.core.article.Article;
import org.entente.ingest.Rules.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final String FRENCH =
      "Le président français a rencontré vendredi à Paris son homologue chinois pour discuter de la"
          + " guerre en Ukraine et des relations commerciales entre les deux pays, selon un"
          + " communiqué publié par la présidence à l'issue de la réunion.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le président français a rencontré vendredi à Paris son homologue chinois pour discuter de la guerre en Ukraine et des relations commerciales entre les deux pays, selon un communiqué publié par l’Élysée à l’issue de la réunion.
          de | Der deutsche Bundeskanzler hat am Freitag in Berlin den französischen Präsidenten empfangen, um über die Lage in der Ukraine und die Beziehungen zu China zu sprechen. Beide Seiten wollen enger zusammenarbeiten, hieß es in einer Erklärung.
          es | El presidente de México se reunió el viernes con su homólogo de Brasil para hablar sobre el comercio y la migración en la región. Ambos gobiernos acordaron crear una comisión conjunta que presentará sus resultados antes de fin de año.
          nl | De Nederlandse premier was vrijdag in Brussel voor overleg met de Duitse bondskanselier over de oorlog in Oekraine en de handel met China. Het is de derde keer dit jaar dat de twee elkaar spreken, zei een woordvoerder na afloop van het gesprek.
          da | Den danske statsminister har fredag holdt et møde med den tyske kansler om krigen i Ukraine og forholdet til Kina. Det er tredje gang i år, at de to mødes, og begge lande ønsker et tættere samarbejde om energi og forsvar for hele Europa.
          ms | Presiden Indonesia bertemu dengan Perdana Menteri Malaysia di Jakarta pada hari Jumat untuk membahas perdagangan dan keamanan di kawasan Laut China Selatan. Kedua negara sepakat untuk membentuk komisi bersama yang akan bekerja tahun ini.
          tl | Nakipagpulong ang pangulo ng Pilipinas sa punong ministro ng Hapon noong Biyernes upang talakayin ang kalakalan at seguridad sa rehiyon. Nagkasundo ang dalawang bansa na bumuo ng isang komisyon na magsisimula ngayong taon sa Maynila.
          ru | Президент России встретился в пятницу в Москве с министром иностранных дел Китая, чтобы обсудить торговлю и безопасность в регионе. Стороны договорились создать совместную комиссию, которая начнет работу до конца этого года, сообщил Кремль.
          zh | 中国国家主席习近平周五在北京会见了来访的俄罗斯外长，双方就乌克兰局势和双边贸易交换了意见。中方表示愿意与俄方加强合作，共同维护地区和平与稳定。俄方感谢中方的支持，并邀请中国领导人今年访问莫斯科。双方还签署了多项合作文件。分析人士认为，这次会晤表明两国关系继续发展，在能源、交通、科技等领域的合作不断扩大。会晤结束以后，双方共同会见了记者，并回答了提问。外交部发言人说，中国一贯主张通过对话和谈判解决分歧。
          ko | 북한 김정은 국무위원장은 금요일 평양에서 러시아 국방장관을 만나 군사 협력 문제를 논의했다고 조선중앙통신이 보도했다. 양측은 지역 정세와 양국 관계 발전에 대해 의견을 교환했으며 올해 안에 공동 위원회를 만들기로 합의했다. 회담 뒤에는 무기 전시회를 함께 둘러보았다. 이어 만찬이 열렸고 두 사람은 우의를 다졌다고 통신은 전했다. 전문가들은 이번 방문이 중요한 의미를 가진다고 말했다.
          ar | التقى الرئيس المصري يوم الجمعة في القاهرة وزير الخارجية السعودي لبحث العلاقات بين البلدين والأوضاع في المنطقة. واتفق الجانبان على تشكيل لجنة مشتركة تبدأ عملها قبل نهاية العام الجاري، وفق بيان صادر عن الرئاسة بعد انتهاء الاجتماع الذي استمر ساعتين.
          tr | Türkiye Cumhurbaşkanı cuma günü Ankara’da Rusya Dışişleri Bakanı ile görüşerek ticaret ve güvenlik konularını ele aldı. İki ülke yıl sonuna kadar çalışmalarına başlayacak ortak bir komisyon kurma konusunda anlaştı, açıklama toplantıdan sonra yapıldı.
          af | Die Suid-Afrikaanse president was Vrydag in Pretoria in gesprek met die minister van buitelandse sake van Sjina oor handel en veiligheid. Dit is die derde keer hierdie jaar dat die twee lande mekaar ontmoet, het ’n woordvoerder na die vergadering gesê.
          sw | Rais wa Kenya alikutana na waziri mkuu wa Ethiopia mjini Nairobi siku ya Ijumaa kujadili biashara na usalama katika eneo la Afrika Mashariki. Nchi hizo mbili zilikubaliana kuunda tume ya pamoja itakayoanza kazi kabla ya mwisho wa mwaka huu.
          pt | O presidente do Brasil reuniu-se na sexta-feira em Brasília com o ministro das Relações Exteriores da China para discutir o comércio e a segurança na região. Os dois países concordaram em criar uma comissão conjunta antes do fim do ano.
          it | Il presidente italiano ha incontrato venerdì a Roma il ministro degli Esteri cinese per discutere del commercio e della sicurezza nella regione. I due paesi hanno concordato di creare una commissione congiunta entro la fine dell’anno corrente.
          pl | Prezydent Polski spotkał się w piątek w Warszawie z ministrem spraw zagranicznych Chin, aby omówić handel i bezpieczeństwo w regionie. Oba kraje uzgodniły utworzenie wspólnej komisji, która rozpocznie pracę przed końcem tego roku w Warszawie.
          """)
  void a_language_is_known_by_its_text(String letters, String text) {
    assertThat(Language.of("", text)).isEqualTo(letters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attending were Emmanuel Macron, Olaf Scholz, Giorgia Meloni, Pedro Sánchez, Mark Rutte, Viktor"
            + " Orbán, Andrzej Duda, Klaus Iohannis, Kyriakos Mitsotakis, António Costa, Micheál"
            + " Martin, Petteri Orpo, Ulf Kristersson and Alexander De Croo.",
        "Wang Yi, Qin Gang, Li Qiang, Zhao Leji, Wang Huning, Cai Qi, Ding Xuexiang, Li Xi, Kim Jong"
            + " Un, Choe Son Hui, Kim Yo Jong, Ri Son Gwon, Pak Jong Chon, Kang Sun Nam, Jo Yong"
            + " Won, Kim Tok Hun, Ri Il Hwan, Pak Thae Song, Kim Jae Ryong.",
        "Shr loss six cts vs loss 18 cts Net loss 31,896 vs loss 753,518 Revs 840,075 vs 716,361 Avg"
            + " shrs 531,600 vs 418,600 Nine mths Shr loss 20 cts vs loss 40 cts Net loss 106,340 vs"
            + " loss 167,440 Revs 2,520,225 vs 2,149,083 Avg shrs 531,600 vs 418,600",
      })
  void english_names_and_figures_are_for_no_other_language(String text) {
    assertThat(Language.of("", text)).isIn(Language.ENGLISH, Language.UNKNOWN);
  }

  @Test
  void a_text_is_judged_from_200_characters_on() {
    assertThat(Language.of("", FRENCH.substring(0, 199))).isEqualTo(Language.UNKNOWN);
    assertThat(Language.of("", FRENCH.substring(0, 200))).isEqualTo("fr");
    assertThat(Language.of(FRENCH.substring(0, 99), FRENCH.substring(99, 199))).isEqualTo("fr");
  }

  @Test
  void a_text_with_as_much_english_as_french_is_kept() {
    String english =
        "The French president met his Chinese counterpart in Paris on Friday to talk about the war in"
            + " Ukraine and trade between the two countries, the presidency said after the meeting.";

    assertThat(Language.of("", english + " " + FRENCH)).isEqualTo(Language.ENGLISH);
    assertThat(Language.of("The president met the minister in Paris.", FRENCH)).isEqualTo("fr");
  }

  @Test
  void another_language_is_rejected_with_its_letters_whatever_is_declared() {
    for (String declared : new String[] {"", "en", "fr"}) {
      Outcome.Rejected rejected = Reads.rejected(json(declared));

      assertThat(rejected.reason()).isEqualTo(Reason.LANGUAGE);
      assertThat(rejected.detail()).isEqualTo("fr");
    }
  }

  @Test
  void with_any_language_it_is_kept_and_its_letters_are_filled_in() {
    Rules any = new Rules(Format.AUTO, Optional.empty(), AS_OF, Limits.STANDARD, true);
    Article filled = Reads.article(utf8(json("")), any);
    Article declared = Reads.article(utf8(json("fr-CA")), any);

    assertThat(filled.language()).isEqualTo("fr");
    assertThat(declared.language()).isEqualTo("fr-CA");
  }

  private static String json(String declared) {
    return "{\"date\":\"2023-07-27\",\"lang\":\"" + declared + "\",\"text\":\"" + FRENCH + "\"}";
  }
}
