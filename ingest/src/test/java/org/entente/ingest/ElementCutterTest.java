package org.entente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementCutterTest {

  private static ElementCutter cutter(String content, int limit) {
    return new ElementCutter(
        new ByteArrayInputStream(content.getBytes(UTF_8)), limit, "item", "entry");
  }

  /** The records of a content; each is what its offsets say. */
  private static List<String> cut(String content) throws IOException {
    ElementCutter cutter = cutter(content, 1000);
    List<String> records = new ArrayList<>();
    while (cutter.next()) {
      String record = new String(cutter.bytes(), UTF_8);
      assertThat(content.substring((int) cutter.start(), (int) cutter.end())).isEqualTo(record);
      records.add(record);
    }
    assertThat(cutter.next()).isFalse();
    return records;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <r><item>a</item> x <item>b</item></r>          | <item>a</item>             | <item>b</item>
          <r><item n="1">a</item ><entry>b</entry></r>    | <item n="1">a</item >      | <entry>b</entry>
          <r><ITEM>a</Item><iTEM>b</ITEM></r>             | <ITEM>a</Item>             | <iTEM>b</ITEM>
          <items><item>a</item></items><item>b</item>     | <item>a</item>             | <item>b</item>
          <item/><item about='x' />                       | <item/>                    | <item about='x' />
          <item>a<item>b</item></item>                    | <item>a                    | <item>b</item>
          </item><item><items></itemx></item><item></item>| <item><items></itemx></item> | <item></item>
          <!-- <item>no</item> --><item>a</item><item>b</item>| <item>a</item>         | <item>b</item>
          <!---><item>no--><item>a</item><item>b</item>   | <item>a</item>             | <item>b</item>
          <item><![CDATA[</item>]]]></item><item><!--</item>---></item>| <item><![CDATA[</item>]]]></item> | <item><!--</item>---></item>
          <!DOCTYPE r [<!ENTITY x "<item>no</item>">]><item>a</item><item>b</item>| <item>a</item> | <item>b</item>
          <!DOCTYPE r SYSTEM "x"><item>a</item><item>b</item>| <item>a</item>          | <item>b</item>
          """)
  void elements_of_the_names_are_cut_as_they_stand(String content, String first, String second)
      throws IOException {
    assertThat(cut(content)).containsExactly(first, second);
  }

  @Test
  void what_stands_before_the_first_element_is_the_head() throws IOException {
    ElementCutter cutter = cutter("<rss><title>N</title><item>a</item><late/></rss>", 100);

    assertThat(cutter.next()).isTrue();
    assertThat(cutter.next()).isFalse();
    assertThat(new String(cutter.head(), UTF_8)).isEqualTo("<rss><title>N</title>");
  }

  @ParameterizedTest
  @CsvSource({"14, false", "15, false", "16, true", "5000, true"})
  void an_element_beyond_the_limit_is_cut_off_and_the_next_is_read(int length, boolean tooLong)
      throws IOException {
    String element = "<item>" + "x".repeat(length - 13) + "</item>";
    ElementCutter cutter = cutter(element + "<item>b</item>", 15);

    assertThat(cutter.next()).isTrue();
    assertThat(cutter.isTooLong()).isEqualTo(tooLong);
    assertThat(cutter.end()).isEqualTo(length);
    assertThat(cutter.bytes()).hasSize(Math.min(15, length));
    assertThat(cutter.next()).isTrue();
    assertThat(new String(cutter.bytes(), UTF_8)).isEqualTo("<item>b</item>");
  }

  @Test
  void an_element_without_end_breaks_off() throws IOException {
    ElementCutter cutter = cutter("<item>a</item><item>b", 100);

    assertThat(cutter.next()).isTrue();
    assertThatThrownBy(cutter::next)
        .isInstanceOf(EOFException.class)
        .hasMessage("the element that begins at byte 14 has no end");
    assertThat(new String(cutter.bytes(), UTF_8)).isEqualTo("<item>b");
  }

  @Test
  void a_content_without_such_an_element_is_one_record() throws IOException {
    assertThat(cut("<html>no feed</html>")).containsExactly("<html>no feed</html>");
    assertThat(cut(" \n ")).isEmpty();
    assertThat(cut("")).isEmpty();
  }

  @Test
  void tags_are_found_across_the_edges_of_buffers() throws IOException {
    for (int before = 65520; before < 65545; before++) {
      ElementCutter cutter = cutter("x".repeat(before) + "<item>a<![CDATA[</item>]]></item>", 1000);

      assertThat(cutter.next()).isTrue();
      assertThat(new String(cutter.bytes(), UTF_8)).isEqualTo("<item>a<![CDATA[</item>]]></item>");
      assertThat(cutter.start()).isEqualTo(before);
    }
  }
}
