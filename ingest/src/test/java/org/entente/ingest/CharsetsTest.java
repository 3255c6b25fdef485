package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.rejected;
import static org.entente.ingest.Reads.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.entente.core.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

  private static final String TEXT =
      " date 2023-07-29 São Tomé\n\nCôte d’Ivoire and “Türkiye” met.";

  private static byte[] encoded(String mark, String charset) {
    return (mark + TEXT).getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "'', UTF-8, UTF-8",
    "\uFEFF, UTF-8, UTF-8",
    "\uFEFF, UTF-16LE, UTF-16LE",
    "\uFEFF, UTF-16BE, UTF-16BE",
    "'', windows-1252, windows-1252",
  })
  void a_text_is_the_same_article_in_every_encoding(String mark, String charset, String reported) {
    byte[] file = encoded(mark, charset);
    Article article = article(file, Reads.RULES);

    assertThat(article.title()).isEqualTo("São Tomé");
    assertThat(article.body()).isEqualTo("Côte d’Ivoire and “Türkiye” met.");
    assertThat(article.id()).isEqualTo(article(TEXT).id());
    assertThat(article.origin().byteEnd()).isEqualTo(file.length);
    assertThat(report(file).charset()).isEqualTo(reported);
  }

  @Test
  void bytes_without_meaning_in_any_are_set_aside() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(encoded("", "windows-1252"));
    file.write(0x81);

    Outcome.Rejected rejected = rejected(file.toByteArray(), Reads.RULES);

    assertThat(rejected.reason()).isEqualTo(Reason.CHARSET);
    assertThat(rejected.detail()).isEqualTo("neither UTF-8 nor Windows-1252");
    assertThat(rejected.raw()).isEqualTo(file.toByteArray());
  }

  @Test
  void half_a_character_of_utf_16_is_set_aside() {
    byte[] file = encoded("\uFEFF", "UTF-16LE");

    assertThat(rejected(Arrays.copyOf(file, file.length - 1), Reads.RULES).reason())
        .isEqualTo(Reason.CHARSET);
  }

  @Test
  void a_file_that_says_utf_8_is_not_read_as_anything_else() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(encoded("\uFEFF", "UTF-8"));
    file.write(0xE9);

    assertThat(rejected(file.toByteArray(), Reads.RULES).reason()).isEqualTo(Reason.CHARSET);
  }
}
