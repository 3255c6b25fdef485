package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the seeds, which name Russia and the Soviet Union. */
class EntityFinderTest {

  private static EntityFinder finder() throws IOException {
    return new EntityFinder(Runs.onSeeds().output());
  }

  @ParameterizedTest
  @CsvSource({
    "iso3:CHN, iso3:CHN",
    "CHN, iso3:CHN",
    "chn, iso3:CHN",
    "China, iso3:CHN",
    "PRC, iso3:CHN",
    "Russia, iso3:RUS",
    "USSR, iso3:SUN",
    "xi jinping, wd:Q15031",
    "DPRK, iso3:PRK",
    "name:wang-yi, name:wang-yi",
    "WANG YI, name:wang-yi"
  })
  void anIdLettersAndNamesSayWhoIsMeant(String word, String id) throws Exception {
    assertThat(finder().find(word)).isEqualTo(id);
  }

  @Test
  void aNameOfSeveralNeedsAnId() throws IOException {
    EntityFinder finder = finder();

    assertThatThrownBy(() -> finder.find("Russians"))
        .hasMessage(
            "'Russians' is the name of several; say which by its id: Russia (iso3:RUS), Soviet"
                + " Union (iso3:SUN)");
  }
}
