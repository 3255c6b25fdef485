package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;
import static org.entente.ingest.Reads.rejected;
import static org.entente.ingest.Reads.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
    assertThat(rejected.detail()).isEqualTo("neither UTF-8 nor UTF-16 nor Windows-1252");
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

  /** Each row: the encoding of the bytes, the one that is declared, the one they are read in. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8,        UTF-8,        UTF-8",
    "windows-1252, windows-1252, windows-1252",
    "windows-1252, iso-8859-1,   windows-1252",
    "windows-1252, utf-8,        windows-1252",
    "UTF-8,        windows-1252, UTF-8",
    "UTF-8,        iso-8859-1,   UTF-8",
    "UTF-16LE,     utf-8,        UTF-16LE",
    "UTF-16LE,     utf-16le,     UTF-16LE",
    "UTF-16BE,     '',           UTF-16BE",
    "UTF-8,        no-such-one,  UTF-8",
    "UTF-8,        '; rm',       UTF-8",
  })
  void a_declaration_counts_unless_the_bytes_contradict_it(
      String bytes, String declared, String read) {
    assertThat(Charsets.decode(encoded("", bytes), List.of(declared)))
        .contains(new Charsets(TEXT, read));
  }

  @Test
  void a_declared_encoding_of_another_script_is_believed() {
    assertThat(Charsets.decode("Россия".getBytes(Charset.forName("koi8-r")), List.of("koi8-r")))
        .contains(new Charsets("Россия", "KOI8-R"));
  }

  @Test
  void half_pairs_in_utf_8_become_the_replacement_character() {
    byte[] file = {'S', (byte) 0xC3, (byte) 0xA3, 'o', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '.'};

    assertThat(Charsets.decode(file)).contains(new Charsets("São\uFFFD.", "UTF-8"));
  }

  @Test
  void utf_8_with_a_damaged_byte_is_not_read_as_windows_1252() {
    byte[] file = "São Tomé and Côte dXIvoire".getBytes(StandardCharsets.UTF_8);
    file["São Tomé and Côte d".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xE9;

    assertThat(Charsets.decode(file)).isEmpty();
  }

  @Test
  void cyrillic_bytes_that_declare_nothing_are_not_guessed() {
    byte[] file = "Президент встретился".getBytes(Charset.forName("windows-1251"));

    assertThat(Charsets.decode(file)).isEmpty();
  }

  @Test
  void a_mark_within_the_text_and_controls_stay_as_they_are() {
    String text = "a\uFEFFb\u0000c\u0085d\u2028e\rf";

    assertThat(article(" date 2023-07-27 T\n\n" + text).body()).isEqualTo(text);
  }
}
