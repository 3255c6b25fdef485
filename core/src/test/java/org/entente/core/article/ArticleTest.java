package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final Origin ORIGIN = new Origin("b.jsonl", 2, 120, 240);

  private static Article article(String title, String body) {
    PublishedDate published = new PublishedDate(LocalDate.of(2023, 7, 27), Basis.METADATA);
    return new Article(
        ArticleId.of(title, body),
        "",
        ORIGIN,
        published,
        Optional.empty(),
        Optional.empty(),
        "",
        title,
        body,
        "",
        "",
        "");
  }

  @Test
  void a_title_or_a_body_is_enough() {
    assertThat(article("Kim meets Xi", "").title()).isEqualTo("Kim meets Xi");
    assertThat(article("", "Both met.").body()).isEqualTo("Both met.");
  }

  @Test
  void an_article_without_both_is_refused_with_its_place() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("", ""))
        .withMessage("an article has a title or a body: b.jsonl:2:120");
  }

  @Test
  void the_bases_of_a_date_are_written_in_small_letters() {
    assertThat(Basis.BYLINE.word()).isEqualTo("byline");
  }
}
