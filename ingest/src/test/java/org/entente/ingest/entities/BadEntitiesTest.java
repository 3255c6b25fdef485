package org.entente.ingest.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files of entities with a slip are answered: file, line, field and cure on one line. */
class BadEntitiesTest {

  @TempDir Path folder;

  private String message(String name, byte[] bytes) throws IOException {
    return message(Files.write(folder.resolve(name), bytes));
  }

  private String message(String name, String text) throws IOException {
    return message(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String message(Path... files) {
    BadEntities bad =
        catchThrowableOfType(BadEntities.class, () -> UserEntities.read(List.of(files)));
    return bad.getMessage().replace(folder + "/", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {nmae: A}                                       | a.yaml:1: no field 'nmae'; did you mean 'name'?",
        "- {aliases: A}                                    | a.yaml:1: no field 'aliases'; did you mean 'names'?",
        "- {iso3: FRA}                                     | a.yaml:1: no field 'iso3'; did you mean 'affiliation'?",
        "- {regex: A}                                      | a.yaml:1: no field 'regex'; valid are id, type, name, names, acronyms, demonyms, metonyms, capitals, exclude, surname, affiliation, office, from, to, replace",
        "- {name: A, name: B}                              | a.yaml:1: name is there twice; put both into one",
        "- {name: [A, B]}                                  | a.yaml:1: name takes one value, not a list",
        "- {type: person}                                  | a.yaml:1: the entity has neither name nor id; give a name, or the id of a known one",
        "- {name: A}                                       | a.yaml:1: the new entity has no type; valid are country, person, organisation, agency, region",
        "- {name: A, type: planet}                         | a.yaml:1: type 'planet' is no type; valid are country, person, organisation, agency, region",
        "- {id: FRA}                                       | a.yaml:1: id 'FRA' is no id; valid are iso3:CHN, wd:Q7747, name:liu-guozhong",
        "- {id: 'iso3:XQX', name: A, type: country}        | a.yaml:1: id 'iso3:XQX' is no state of the gazetteer; give a new one an id such as name:ruritania",
        "- {id: 'name:nobody', type: person}               | a.yaml:1: id 'name:nobody' is not known, and a new entity needs a name; add name, or see ids by 'entente entities'",
        "- {id: 'iso3:FRA', type: person}                  | a.yaml:1: type 'person' is not that of iso3:FRA, which is country; leave it out",
        "- {name: 中国, type: country}                       | a.yaml:1: name '中国' gives no id; add one, such as id: name:ruritania",
        "- {id: 'iso3:FRA', names: [Gallia, '']}           | a.yaml:1: names '' is empty; write a name or leave the field out",
        "- {id: 'iso3:FRA', names: Ga.*ia}                 | a.yaml:1: names 'Ga.*ia' holds '*'; a name is taken word by word, it is no pattern: write its words only",
        "- {id: 'iso3:FRA', exclude: 'France (.+)+$'}      | a.yaml:1: exclude 'France (.+)+$' holds '('; a name is taken word by word, it is no pattern: write its words only",
        "- {id: 'iso3:FRA', surname: Gaul}                 | a.yaml:1: surname 'Gaul' is no field of type country",
        "- {id: 'iso3:FRA', names: Gaul, exclude: gAUL}    | a.yaml:1: exclude 'gAUL' is a name of the same entity; drop one of the two",
        "- {id: 'iso3:FRA', from: 2023-02-30}              | a.yaml:1: from '2023-02-30' is no date; write 2023-07-27, 2023-07 or 2023",
        "- {id: 'iso3:FRA', to: last year}                 | a.yaml:1: to 'last year' is no date; write 2023-07-27, 2023-07 or 2023",
        "- {id: 'iso3:FRA', from: 2023, to: 2022-12}       | a.yaml:1: to '2022-12' lies before from '2023'",
        "- {id: 'iso3:FRA', replace: yes}                  | a.yaml:1: replace 'yes' is neither true nor false",
        "- {name: Ann Lee, type: person, office: Envoy}    | a.yaml:1: office 'Envoy' needs an affiliation: the id of the state or body of the office",
        "- {name: Ann Lee, type: person, affiliation: QQQ} | a.yaml:1: affiliation 'iso3:QQQ' is known neither to the gazetteer nor to your files; 'entente entities' shows ids",
        "- {name: Ann Lee, type: person, affiliation: Fr}  | a.yaml:1: affiliation 'Fr' is no id; valid are iso3:CHN, wd:Q7747, name:liu-guozhong",
        "- {name: Ann Lee, type: person, affiliation: ''}  | a.yaml:1: affiliation '' is empty; write a value or leave the field out",
        "- {name: &a [A]}                                  | a.yaml:1: references (& and *) are not read; write the text out",
        "- {name: !!java.io.File [A]}                      | a.yaml:1: tags (!) are not read; leave them out or quote the text",
        "- - - - A                                         | a.yaml:1: expected is an entity with fields, as in '- name: Ruritania'",
        "- {names: {A: B}}                                 | a.yaml:1: expected is a text or a list of texts for 'names'",
        "name: A                                           | a.yaml:1: expected is a list of entities, each begun by '- '",
        "'- {name: A'                                      | a.yaml:1: no YAML: expected ',' or '}', but got <stream end>",
        "'# nothing'                                       | a.yaml: holds no entity; docs/entities.md shows the form",
      })
  void aSlipInYamlIsNamedWithItsCure(String text, String message) throws IOException {
    assertThat(message("a.yaml", text)).isEqualTo(message);
  }

  @Test
  void theLineIsThatOfTheField() throws IOException {
    assertThat(message("a.yaml", "- name: Ann Lee\n  type: person\n\n  names:\n  - A.*\n"))
        .startsWith("a.yaml:4: names 'A.*' holds '*'");
    assertThat(message("a.yaml", "- name: Ann Lee\n  type: person\n---\n- name: Bo Lee\n"))
        .isEqualTo("a.yaml:3: expected is one document");
    assertThat(message("a.yaml", "- name: Ann Lee\n\ttype: person\n"))
        .startsWith("a.yaml:2: no YAML: ");
  }

  @Test
  void twoEntitiesMayNotShareAnIdNorAName() throws IOException {
    Path one = Files.writeString(folder.resolve("1.yaml"), "\n- {name: Ann Lee, type: person}\n");
    Path same = Files.writeString(folder.resolve("2.csv"), "type,name\nperson,Ann Lee\n");
    Path alike =
        Files.writeString(
            folder.resolve("3.csv"), "type,name,names\nperson,Bo Lee,Lee Bo;ann lée-A;ANN LÉE\n");

    assertThat(message(one, same))
        .isEqualTo("2.csv:2: name 'Ann Lee' is there twice, first at 1.yaml:2; put both into one");
    assertThat(message(one, alike))
        .isEqualTo(
            "3.csv:2: names 'ANN LÉE' is a name of name:ann-lee too, at 1.yaml:2; leave it to one of"
                + " them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type,name~person,Lee, Ann          | a.csv:2: has 3 cells, the header has 2; put texts with commas into quotation marks",
        "type;name~person;Ann Lee           | a.csv:1: cells are parted by commas; save the table as comma-separated",
        "type,nam~person,Ann Lee            | a.csv:2: no field 'nam'; did you mean 'name'?",
        "type,name~person,\"Ann             | a.csv: no CSV: a quotation mark is not closed, or text follows behind it",
        "type,name~person,A.*~              | a.csv:2: name 'A.*' holds '*'; a name is taken word by word, it is no pattern: write its words only",
        "type,name~~~person,Ann~person,B[o] | a.csv:5: name 'B[o]' holds '['; a name is taken word by word, it is no pattern: write its words only",
        "type,name                          | a.csv: holds no entity; docs/entities.md shows the form",
      })
  void aSlipInCsvIsNamedWithItsCure(String text, String message) throws IOException {
    assertThat(message("a.csv", text.replace('~', '\n'))).isEqualTo(message);
  }

  @Test
  void aFileThatIsNoneOrOfAnotherKindIsNamed() throws IOException {
    assertThat(message(folder.resolve("gone.yaml")))
        .isEqualTo("gone.yaml: is no file; give the path of a .yaml, .yml or .csv file");
    assertThat(message("a.txt", "- name: A"))
        .isEqualTo("a.txt: is neither YAML nor CSV by its name; call it .yaml, .yml or .csv");
    assertThat(message("a.yaml", new byte[] {'-', '\n', '\n', (byte) 0xE9, '\n'}))
        .isEqualTo("a.yaml:3: is not UTF-8; save the file as UTF-8");
    assertThat(message("a.yaml", "- {name: A}".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("a.yaml:1: is not UTF-8; save the file as UTF-8");
    assertThat(message("a.yaml", "- name: A\u0000B\n")).startsWith("a.yaml: no YAML: ");
  }

  @Test
  void hostileFilesAreRefusedSoonAndBriefly() throws IOException {
    String many = "more than 200000 names in all; name the entities that you count";
    String longLine = "is longer than 10000 characters; break the line";
    String reference = "references (& and *) are not read; write the text out";

    Path large = Files.write(folder.resolve("large.yaml"), new byte[100 << 20]);
    assertThat(message(large))
        .isEqualTo("large.yaml: is larger than 16 MiB; name the entities that you count");
    refused(
        "names.yaml", "- id: iso3:FRA\n  names:\n" + names(1_000_000, "  - ", "\n"), ":1: " + many);
    refused("names.csv", "id,names\niso3:FRA," + names(1_000_000, "", ";"), ":2: " + many);
    refused("deep.yaml", "- ".repeat(5_000_000), ":1: " + longLine);
    refused(
        "lists.yaml",
        "[\n".repeat(5_000_000),
        ":2: expected is an entity with fields, as in '- name: Ruritania'");
    refused("keys.yaml", "- " + "? ".repeat(4_000), ":1: expected is a field");
    refused(
        "list.yaml",
        "- a: " + "[".repeat(9_000),
        ":1: expected is a text or a list of texts for 'a'");
    refused("name.yaml", "- name: " + "A".repeat(15_000_000), ":1: " + longLine);
    refused(
        "lines.yaml",
        "- name: >\n" + ("    " + "A".repeat(9_000) + "\n").repeat(1_500),
        ":1: name '" + "A".repeat(60) + "…' is longer than 200 characters; shorten it");
    refused(
        "blanks.yaml",
        "- name: 'A" + " \n".repeat(5_000_000),
        ":5000001: no YAML: found unexpected end of stream");
    refused(
        "id.yaml",
        "- id: name:" + "a-".repeat(4_000) + "a",
        ":1: id 'name:"
            + "a-".repeat(27)
            + "a…' is no id; valid are iso3:CHN, wd:Q7747, name:liu-guozhong");
    refused("bomb.yaml", "- &a [A]\n" + "- &b [*a, *a]\n".repeat(100_000), ":1: " + reference);
  }

  private void refused(String name, String text, String message) throws IOException {
    Path file = write(name, text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(message(file)).isEqualTo(name + message), name);
    Files.delete(file);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String names(int count, String before, String after) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append(before).append("A").append(i).append(after);
    }
    return names.toString();
  }
}
