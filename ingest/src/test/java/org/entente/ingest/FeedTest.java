package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.slice;
import static org.entente.ingest.Reads.utf8;
import static org.entente.ingest.Reads.words;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {

  private static Article kept(List<Outcome> outcomes, int index) {
    assertThat(outcomes.get(index)).isInstanceOf(Outcome.Kept.class);
    return ((Outcome.Kept) outcomes.get(index)).article();
  }

  private static String rss(String items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Example &amp; News</title>"
        + "<language>en-us</language>"
        + items
        + "</channel></rss>";
  }

  private static String item(String fields) {
    return rss("<item><title>T</title>" + fields + "</item>");
  }

  @Test
  void the_items_of_an_rss_feed_are_articles() {
    String feed =
        rss(
            """
            <item><title>Kim &amp;amp; Xi meet in C&ocirc;te d'Ivoire</title>
             <link>https://news.example.org/kim</link><guid isPermaLink="false">kim-17</guid>
             <pubDate>Thu, 27 Jul 2023 23:30:00 EST</pubDate>
             <description>Kim met&nbsp;Xi.</description>
             <content:encoded><![CDATA[<p>Kim met Xi in <b>Beijing</b> on Thursday, their second talks.</p>
             <p>Both were glad.</p><script>alert(1)</script>]]></content:encoded></item>
            <item><title><![CDATA[Blinken <i>visits</i> Seoul]]></title><dc:date>2023-07-28T10:00:00+09:00</dc:date>
             <description>&lt;p&gt;Blinken came.&lt;/p&gt;&lt;p&gt;He left.&lt;/p&gt;</description>
             <source url="https://other.example.org/feed">Other Press</source></item>
            """);
    List<Outcome> outcomes = read(feed);

    Article first = kept(outcomes, 0);
    assertThat(first.sourceId()).isEqualTo("kim-17");
    assertThat(first.title()).isEqualTo("Kim & Xi meet in C\u00F4te d'Ivoire");
    assertThat(first.body())
        .isEqualTo("Kim met Xi in Beijing on Thursday, their second talks.\n\nBoth were glad.");
    assertThat(first.published().day()).isEqualTo("2023-07-28");
    assertThat(first.url()).isEqualTo("https://news.example.org/kim");
    assertThat(first.source()).isEqualTo("Example & News");
    assertThat(first.language()).isEqualTo("en");
    Article second = kept(outcomes, 1);
    assertThat(second.title()).isEqualTo("Blinken visits Seoul");
    assertThat(second.body()).isEqualTo("Blinken came.\n\nHe left.");
    assertThat(second.source()).isEqualTo("Other Press");
    assertThat(slice(utf8(feed), outcomes.get(1)))
        .asString()
        .startsWith("<item><title><![CDATA[Blinken")
        .endsWith("</source></item>");
  }

  @Test
  void the_entries_of_an_atom_feed_are_articles() {
    List<Outcome> outcomes =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Example Wire</title>
            <link href="https://wire.example.org/"/><updated>2023-07-30T00:00:00Z</updated>
            <entry><id>tag:wire.example.org,2023:1</id><title type="html">Xi &lt;b&gt;visits&lt;/b&gt; Moscow</title>
             <link rel="self" href="https://wire.example.org/1.atom"/><link rel="alternate" href="https://wire.example.org/1"/>
             <published>2023-07-27T10:00:00Z</published><updated>2023-07-29T10:00:00Z</updated>
             <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Xi came to Moscow.</p><p>He left.</p></div></content></entry>
            <entry><id>2</id><title>No text</title><updated>2023-07-29</updated></entry>
            </feed>
            """);

    Article first = kept(outcomes, 0);
    assertThat(first.sourceId()).isEqualTo("tag:wire.example.org,2023:1");
    assertThat(first.title()).isEqualTo("Xi visits Moscow");
    assertThat(first.body()).isEqualTo("Xi came to Moscow.\n\nHe left.");
    assertThat(first.url()).isEqualTo("https://wire.example.org/1");
    assertThat(first.published().day()).isEqualTo("2023-07-27");
    assertThat(first.updated()).contains(LocalDate.of(2023, 7, 29));
    assertThat(first.source()).isEqualTo("Example Wire");
    assertThat(first.language()).isEqualTo("en");
    assertThat(kept(outcomes, 1).published().day()).isEqualTo("2023-07-29");
  }

  @Test
  void the_items_of_an_rdf_feed_are_articles() {
    Article article =
        kept(
            read(
                """
                <?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://x.org/"><title>Old Feed</title>
                 <items><rdf:Seq><rdf:li resource="https://x.org/1"/></rdf:Seq></items></channel>
                <item rdf:about="https://x.org/1"><title>T</title><link>https://x.org/1</link>
                 <description>Kim met Xi.</description><dc:date>2023-07-27</dc:date><dc:creator>Jane</dc:creator></item>
                </rdf:RDF>
                """),
            0);

    assertThat(article.title()).isEqualTo("T");
    assertThat(article.body()).isEqualTo("Kim met Xi.");
    assertThat(article.source()).isEqualTo("Old Feed");
    assertThat(article.url()).isEqualTo("https://x.org/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <pubDate>Thu, 27 Jul 2023 10:00:00 GMT</pubDate>                          | T
          <pubDate>27 July 2023</pubDate>                                           | T
          <pubDate>Wed, 29 Feb 2023 10:00:00 GMT</pubDate>                          | DATE_INVALID
          <pubDate>1/2/24</pubDate>                                                 | DATE_INVALID
          <pubDate>Fri, 01 Jan 2027 10:00:00 GMT</pubDate>                          | DATE_RANGE
          <pubDate/>                                                                | DATE_MISSING
          <link>https://x.org/2023/07/27/a</link>                                   | T
          """)
  void an_item_has_the_date_that_it_carries(String fields, String outcome) {
    assertThat(words(read(item(fields)))).containsExactly(outcome);
  }

  @Test
  void a_feed_in_another_encoding_is_read_as_it_declares() {
    String feed =
        "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>\u041C\u043E\u0441\u043A\u0432\u0430</title>"
            + "<pubDate>27 Jul 2023 10:00 GMT</pubDate></item></channel></rss>";

    assertThat(words(read(feed.getBytes(Charset.forName("windows-1251")), Reads.RULES)))
        .containsExactly("\u041C\u043E\u0441\u043A\u0432\u0430");
  }

  @Test
  void entities_that_a_feed_declares_open_nothing_and_grow_nothing(@TempDir Path folder)
      throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
    StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\">%p;"
            + laughs
            + "]>\n<rss><channel><title>&x;</title><item><title>T &x; &l11;</title>"
            + "<description>&x; Kim met Xi.&l11;</description>"
            + "<pubDate>27 Jul 2023 10:00 GMT</pubDate></item></channel></rss>";

    Article article = kept(read(feed), 0);

    assertThat(article.toString()).doesNotContain("SECRET").doesNotContain("haha");
    assertThat(article.title()).isEqualTo("T &x; &l11;");
    assertThat(article.body()).isEqualTo("&x; Kim met Xi.&l11;");
  }

  @Test
  void a_feed_that_breaks_off_keeps_the_items_before() {
    String feed = item("<pubDate>27 Jul 2023 10:00 GMT</pubDate>");
    String broken = feed.replace("</channel></rss>", "<item><title>U</ti");

    assertThat(words(read(broken))).containsExactly("T", "TRUNCATED");
  }

  @Test
  void what_has_no_item_is_no_feed() {
    assertThat(words(read(rss("")))).containsExactly("FORMAT_MISMATCH");
    assertThat(words(read(utf8("plain text"), Reads.as(Rules.Format.RSS))))
        .containsExactly("FORMAT_MISMATCH");
  }
}
