package org.entente.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

  private static final String PAIR =
      "n_articles n_clusters n_sources n_windows n_a n_b windows_total articles_total"
          + " clusters_total expected lift npmi llr q_value share share_low share_high";

  @ParameterizedTest
  @CsvSource({
    "ledger, source_file bytes sha256 format charset n_in n_kept n_duplicate n_rejected",
    "articles, article_id source_id source_file record_no byte_start byte_end published"
        + " published_basis header_date updated date_flag title source url language n_chars"
        + " n_sentences cluster_id is_representative pair_cap n_controls n_lost",
    "duplicates, source_file record_no source_id article_id",
    "mentions, article_id field char_start char_end entity_id surface entity_type kind sense via"
        + " temporal rule sentence_no",
    "dates, article_id field char_start char_end surface type value",
    "entities, entity_id name type iso3 iso2 cow_code wikidata affiliation office n_articles"
        + " n_mentions first_seen last_seen",
    "entity_period, bucket period_start entity_id n_articles n_clusters n_sources n_mentions"
        + " n_articles_past articles_total clusters_total share share_low share_high burst_weight"
        + " cow_code",
    "dyad_period, bucket period_start entity_a entity_b " + PAIR + " cow_a cow_b",
    "dyads, entity_a entity_b "
        + PAIR
        + " n_periods first_seen last_seen backbone"
        + " backbone_reason cow_a cow_b",
    "bursts, entity_a entity_b start end weight level top_articles",
    "changes, entity_a entity_b date before after ratio p_value since until top_articles",
    "risers, entity_a entity_b before after change change_low change_high",
    "communities, period_start entity_id community degree strength betweenness eigenvector",
    "sensitivity, finding choice value holds",
    "evidence, article_id field sentence_no entity_a entity_b char_start char_end published"
        + " sentence",
    "dictionary, table column type unit meaning source_of_formula"
  })
  void columnsStandInTheOrderOfTheContract(String table, String columns) {
    assertThat(Tables.find(table).orElseThrow().columnNames())
        .containsExactlyElementsOf(List.of(columns.split(" ")));
  }

  @Test
  void everyColumnHasAMeaningAndEveryMeasureAUnit() {
    for (TableSpec table : Tables.list()) {
      assertThat(table.columns()).doesNotHaveDuplicates().allMatch(c -> !c.meaning().isBlank());
      assertThat(table.columns())
          .filteredOn(c -> c.type() == Column.Type.INTEGER || c.type() == Column.Type.NUMBER)
          .allMatch(c -> !c.unit().isBlank());
      assertThat(table.columnNames()).containsAll(table.key());
    }
  }

  @Test
  void titlesAreNoLongerThanALabelInStata() {
    assertThat(Tables.list()).allMatch(table -> table.title().length() <= 80);
  }

  @Test
  void theDictionaryHasARowForEachColumn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Dictionary.write(Tables.list(), bytes);
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("table,column,type,unit,meaning,source_of_formula\nledger,source_file,string,")
        .contains("\ndyads,npmi,number,from -1 to 1,")
        .contains("Bouma 2009");
    long columns = Tables.list().stream().mapToLong(table -> table.columns().size()).sum();
    assertThat(text.lines().count()).isEqualTo(columns + 1);
  }
}
