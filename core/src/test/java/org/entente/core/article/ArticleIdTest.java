package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {

  /** As {@code printf 'Title\nBody' | sha256sum | cut -c1-16} has it. */
  @ParameterizedTest
  @CsvSource({
    "Title,   Body,      b93e9074bf0f60db",
    "'',      Body,      1f93f0a4b5207ae1",
    "Title,   '',        2050a5c6f02df17a",
    "Türkiye, 北京 \uD83D\uDD4A, af51dcb98a712365",
  })
  void an_id_is_the_start_of_the_digest_of_title_line_feed_body(
      String title, String body, String id) {
    assertThat(ArticleId.of(title, body)).isEqualTo(id);
  }

  @Test
  void the_border_of_title_and_body_counts() {
    assertThat(ArticleId.of("a", "b")).isNotEqualTo(ArticleId.of("ab", ""));
  }
}
