package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSenseTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He moved to Peru as a child.                    | Peru    | PLACE | motion",
        "The shrub is native to Peru.                    | Peru    | PLACE | motion",
        "They arrived in neighbouring Peru.              | Peru    | PLACE | name-place",
        "The temple stands in northern Peru.             | Peru    | PLACE | name-place",
        "The fish lives off Chile and Peru.              | Peru    | PLACE | name-place",
        "It operates in Chile, Bolivia, Cuba and Peru.   | Bolivia | PLACE | name-place",
        "The office is in Arequipa, Peru.                | Peru    | PLACE | address",
        "They sailed along the coast of Peru.            | Peru    | PLACE | place-noun",
        "The town lies close to the Peru border.         | Peru    | PLACE | place-noun",
        "Arequipa is Peru's second largest city.         | Peru    | PLACE | place-noun",
        "She is one of Peru's finest poets.              | Peru    | PLACE | place-noun",
        "He sits in the National Congress of Peru.       | Peru    | PLACE | proper-noun",
        "He signed for Peru's Sporting Cristal.          | Peru    | PLACE | proper-noun",
        "She married a Peru physicist.                   | Peru    | PLACE | attribute",
        "The road between Chile and Peru was closed.     | Chile   | PLACE | place-noun",
        "The road between Chile and Peru was closed.     | Peru    | PLACE | place-noun",
        "It is bordered by Peru.                         | Peru    | PLACE | place-noun",
        "He left the village for Peru.                   | Peru    | PLACE | motion",
        "The engineers were from Peru.                   | Peru    | PLACE | origin",
        "Peru is a country of high mountains.            | Peru    | PLACE | described",
        "The lake has Chile to the west.                 | Chile   | PLACE | name-place"
      })
  void a_territory_is_a_place(String text, String name, Sense sense, String rule) {
    expect(text, name, sense, rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru rejected the offer.                        | Peru  | ACTOR | acts",
        "Last week Peru also rejected the offer.         | Peru  | ACTOR | acts",
        "In Lima, Peru said it would not sign.           | Peru  | ACTOR | acts",
        "The bridge was paid for by Peru.                | Peru  | ACTOR | name",
        "The resolution was proposed by Peru.            | Peru  | ACTOR | agent",
        "They met the government of Peru.                | Peru  | ACTOR | governing-noun",
        "They met Peru's defence minister.               | Peru  | ACTOR | governing-noun",
        "In Peru's decision he saw a threat.             | Peru  | ACTOR | governing-noun",
        "He was the captain of Peru for years.           | Peru  | ACTOR | acting-noun",
        "Chile won against Peru.                         | Peru  | ACTOR | dealing",
        "It gained independence from Spain.              | Spain | ACTOR | dealing",
        "The ties between Chile and Peru are old.        | Chile | ACTOR | dealing",
        "The ties between Chile and Peru have cooled.    | Peru  | ACTOR | dealing",
        "It sent military aid to Peru.                   | Peru  | ACTOR | dealing",
        "The minister accused Peru of theft.             | Peru  | ACTOR | addressed",
        "She ran for Peru at the Games.                  | Peru  | ACTOR | name"
      })
  void one_who_acts_is_an_actor(String text, String name, Sense sense, String rule) {
    expect(text, name, sense, rule);
  }

  private static void expect(String text, String name, Sense sense, String rule) {
    Reading reading = FINDER.read("", text, LocalDate.of(2023, 7, 27));
    assertThat(reading.mentions())
        .filteredOn(m -> m.surface().equals(name))
        .extracting(Mention::sense, Mention::rule)
        .as(text)
        .containsExactly(tuple(sense, rule));
  }
}
