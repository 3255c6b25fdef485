package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.article;

import java.time.LocalDate;
import org.entente.core.article.Article;
import org.entente.core.article.PublishedDate.Basis;
import org.junit.jupiter.api.Test;

/** Pages as news sites lay them out, and what is read of them. */
class HtmlPageTest {

  @Test
  void a_page_with_json_ld_and_an_article_element() {
    Article article =
        article(
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8">
            <title>Kim shows missiles to Russian minister | Example News</title>
            <link rel="canonical" href="https://news.example.org/world/kim-shows-missiles">
            <meta property="og:title" content="Kim shows missiles | Example News">
            <meta property="og:site_name" content="Example News">
            <meta property="article:published_time" content="2020-01-01T00:00:00Z">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"Example News","datePublished":"2001-01-01"},
              {"@type":["NewsArticle"],"headline":"Kim shows missiles to Russia&#8217;s minister",
               "datePublished":"2023-07-26T23:30:00-04:00","dateModified":"2023-07-29T01:00:00+0000",
               "author":[{"@type":"Person","name":"Jane Doe"}],
               "publisher":{"@type":"NewsMediaOrganization","name":"Example News Ltd"}}]}
            </script></head>
            <body class="page has-sidebar">
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
            <div id="cookie-banner"><p>We use cookies to give you the best experience on our site, as told in our policy.</p></div>
            <main><article>
              <h1>Kim shows missiles to Russia's minister</h1>
              <div class="article-meta">By Jane Doe <time datetime="2023-07-28">28 July</time></div>
              <div class="share-tools"><a href="#">Share on Facebook</a></div>
              <figure><img src="http://x.invalid/a.jpg"><figcaption>Kim and Shoigu walk past a missile in Pyongyang.</figcaption></figure>
              <p>SEOUL (Reuters) - North Korean leader <a href="/kim">Kim Jong&nbsp;Un</a> and Russian
                 Defence Minister Sergei Shoigu walked past missiles in Pyongyang.</p>
              <div class="ad-slot"><p>Advertisement: buy a car today, it is the best of all the cars.</p></div>
              <p>Both praised the talks.</p>
              <h2>A long history</h2>
              <p>The Soviet Union recognised North Korea in 1948 &amp; has sold it arms since.</p>
              <ul><li>Shoigu came with a delegation of the ministry.</li><li><a href="/x">More on arms in the North and what they cost</a></li></ul>
              <h3>Related stories</h3>
              <ul class="related"><li>China sends a politburo member to the parade in Pyongyang.</li></ul>
              <p>Read more: <a href="/y">Why Moscow needs shells</a></p>
            </article></main>
            <aside><p>Most popular: a cat sat on a mat in Paris, and the whole of France looked on with pleasure.</p></aside>
            <section class="comments"><p>As a reader from London I must say that this is the end of all things as we know them, alas.</p></section>
            <footer><p>Copyright Example News. All rights reserved. Reproduction needs our written consent.</p></footer>
            </body></html>
            """);

    assertThat(article.title()).isEqualTo("Kim shows missiles to Russia\u2019s minister");
    assertThat(article.body())
        .isEqualTo(
            """
            SEOUL (Reuters) - North Korean leader Kim Jong Un and Russian Defence Minister Sergei Shoigu walked past missiles in Pyongyang.

            Both praised the talks.

            A long history

            The Soviet Union recognised North Korea in 1948 & has sold it arms since.

            Shoigu came with a delegation of the ministry.""");
    assertThat(article.published().day()).isEqualTo("2023-07-27");
    assertThat(article.published().basis()).isEqualTo(Basis.METADATA);
    assertThat(article.updated()).contains(LocalDate.of(2023, 7, 29));
    assertThat(article.source()).isEqualTo("Example News Ltd");
    assertThat(article.url()).isEqualTo("https://news.example.org/world/kim-shows-missiles");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void a_page_of_divs_without_any_marked_element() {
    Article article =
        article(
            """
            <html><head><title>Blinken meets Wang Yi in Jakarta - The Example Post</title>
            <meta name="dc.date" content="2023-07-13"></head><body>
            <div id="wrap">
            <div class="top"><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Sport</a></div>
            <div class="cols">
             <div class="left"><div class="story">
              <div>U.S. Secretary of State Antony Blinken met China's top diplomat Wang Yi in Jakarta on Thursday.</div>
              <div>5 min read</div>
              <div>The two sides spoke of Taiwan, trade and fentanyl, and agreed to keep lines of communication open.</div>
              <div>Getty Images</div>
              <div>"The talks were candid," a State Department official said afterwards.</div>
             </div></div>
             <div class="right"><div>Weather in Jakarta</div><div><a href="/a">Ten things to do in Bali while ministers are in town</a></div></div>
            </div></div></body></html>
            """);

    assertThat(article.title()).isEqualTo("Blinken meets Wang Yi in Jakarta");
    assertThat(article.body())
        .isEqualTo(
            """
            U.S. Secretary of State Antony Blinken met China's top diplomat Wang Yi in Jakarta on Thursday.

            The two sides spoke of Taiwan, trade and fentanyl, and agreed to keep lines of communication open.

            "The talks were candid," a State Department official said afterwards.""");
    assertThat(article.published().day()).isEqualTo("2023-07-13");
  }

  @Test
  void an_old_page_laid_out_with_tables_and_line_breaks() {
    Article article =
        article(
            """
            <HTML><HEAD><TITLE>Korean Central News Agency</TITLE></HEAD><BODY bgcolor=white>
            <TABLE><TR><TD width=100><A href=a>News</A><BR><A href=b>Past news</A><BR><A href=c>Home</A></TD>
            <TD><FONT size=4><B>Talks between DPRK and Russia held</B></FONT><BR><BR>
            Pyongyang, July 27, 2023 (KCNA) -- Talks were held between the DPRK and Russia
            at the headquarters of the Ministry of National Defence.<BR><BR>
            Present there were Kang Sun Nam, minister of National Defence,<BR>and Sergei Shoigu, minister of Defence of Russia.
            <BR>&nbsp;<BR>
            The talks took place in a friendly atmosphere and went on for some hours.</TD></TR></TABLE>
            </BODY></HTML>
            """);

    assertThat(article.body())
        .isEqualTo(
            """
            Pyongyang, July 27, 2023 (KCNA) -- Talks were held between the DPRK and Russia at the headquarters of the Ministry of National Defence.

            Present there were Kang Sun Nam, minister of National Defence,
            and Sergei Shoigu, minister of Defence of Russia.

            The talks took place in a friendly atmosphere and went on for some hours.""");
    assertThat(article.published().day()).isEqualTo("2023-07-27");
    assertThat(article.published().basis()).isEqualTo(Basis.DATELINE);
    assertThat(article.source()).isEqualTo("KCNA");
  }

  @Test
  void a_live_blog_gives_all_its_posts() {
    Article article =
        article(
            """
            <html><head><title>War latest</title>
            <script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[
             {"@type":"BlogPosting","headline":"A later post","datePublished":"2023-07-28T08:00:00Z"}],
             "headline":"Ukraine war: latest","datePublished":"2023-07-27T05:00:00Z"}</script></head>
            <body><main><h1>Ukraine war: latest</h1>
            <article><h3>Zelenskyy thanks Canada</h3><time>10:45</time><p>Ukraine's president thanked Canada for its help on Friday.</p></article>
            <article><h3>Putin hosts African leaders</h3><time>09:30</time><p>Russian President Vladimir Putin promised free grain to six African states.</p></article>
            <article><h3>Erdogan speaks</h3><time>08:15</time><p>Turkey wants the Black Sea deal back, its president said.</p></article>
            </main></body></html>
            """);

    assertThat(article.title()).isEqualTo("Ukraine war: latest");
    assertThat(article.published().day()).isEqualTo("2023-07-27");
    assertThat(article.body())
        .isEqualTo(
            """
            Zelenskyy thanks Canada

            Ukraine's president thanked Canada for its help on Friday.

            Putin hosts African leaders

            Russian President Vladimir Putin promised free grain to six African states.

            Erdogan speaks

            Turkey wants the Black Sea deal back, its president said.""");
  }

  @Test
  void a_table_of_data_keeps_its_rows() {
    Article article =
        article(
            """
            <html><head><title>Trade of China</title><meta name="date" content="2023-07-27"></head>
            <body><article><h1>Trade of China</h1><p>China's trade with its neighbours grew, customs data showed.</p>
            <table><tr><th>Partner</th><th>2022</th></tr><tr><td>Japan</td><td>357</td></tr>
            <tr><td>South Korea</td><td>362</td></tr></table><p>Figures are in billions of dollars.</p></article></body></html>
            """);

    assertThat(article.body())
        .isEqualTo(
            """
            China's trade with its neighbours grew, customs data showed.

            Partner | 2022

            Japan | 357

            South Korea | 362

            Figures are in billions of dollars.""");
  }

  @Test
  void a_page_in_which_every_element_has_a_name_of_the_margin_is_read_all_the_same() {
    Article article =
        article(
            """
            <html><head><title>T</title><meta name="date" content="2023-07-27"></head>
            <body class="menu"><form id="share"><div class="sidebar">
            <p>Japan and South Korea agreed to restore their trade ties on Thursday.</p>
            <p>Seoul welcomed it.</p></div></form></body></html>
            """);

    assertThat(article.body())
        .isEqualTo(
            """
            Japan and South Korea agreed to restore their trade ties on Thursday.

            Seoul welcomed it.""");
  }

  @Test
  void a_page_whose_text_stands_only_in_its_json_ld() {
    Article article =
        article(
            """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"T",
            "datePublished":"2023-07-27","articleBody":"Japan and South Korea agreed &amp; spoke.\\n\\nSeoul welcomed it."}
            </script></head><body><div id="root">Loading</div></body></html>
            """);

    assertThat(article.body())
        .isEqualTo("Japan and South Korea agreed & spoke.\n\nSeoul welcomed it.");
  }
}
