package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.entity.EntityId;
import org.entente.ingest.entities.UserEntities;
import org.junit.jupiter.api.Test;

/** Whom {@code --entity} means; what it says of others is in {@link UsageTest}. */
class FocusTest {

  private static final UserEntities NONE = new UserEntities(List.of(), List.of());

  @Test
  void lettersOfAStateAreItsId() throws Exception {
    assertThat(Focus.of(List.of("CHN", "iso3:PRK", "prk", "name:liu-guozhong"), NONE))
        .containsExactly(
            EntityId.of("iso3:CHN"), EntityId.of("iso3:PRK"), EntityId.of("name:liu-guozhong"));
  }
}
