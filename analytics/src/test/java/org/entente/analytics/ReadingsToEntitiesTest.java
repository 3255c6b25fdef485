package org.entente.analytics;

import static org.entente.analytics.DatasetAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsToEntitiesTest extends SparkTest {

  @Test
  void whoeverIsNamedIsThereAndWhomTheyActForAndTheStateOfACapital() {
    assertThat(
            ReadingsToEntities.of(
                readings(
                    """
                    a1 | 2023-01-05 | AP | China met Japan. China rested.
                    a2 | 2023-02-06 | AP | China rested. The guests flew to Vienna.
                    """)))
        .hasColumns(
            List.of(
                "entity_id",
                "name",
                "type",
                "iso3",
                "iso2",
                "cow_code",
                "wikidata",
                "affiliation",
                "office",
                "n_articles",
                "n_mentions",
                "first_seen",
                "last_seen"))
        .holds(
            """
            entity_id | name    | type    | iso3 | iso2 | cow_code | n_articles | n_mentions | first_seen | last_seen
            iso3:AUT  | Austria | country | AUT  | AT   | 305      | 0          | 0          |            |
            iso3:CHN  | China   | country | CHN  | CN   | 710      | 2          | 3          | 2023-01-05 | 2023-02-06
            iso3:JPN  | Japan   | country | JPN  | JP   | 740      | 1          | 1          | 2023-01-05 | 2023-01-05
            """);
  }
}
