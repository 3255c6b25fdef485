package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @Test
  void textAndAttributesAreEscaped() {
    assertThat(new Html().element("p", "<b>\"&'", "title", "\" onload='x'").toString())
        .isEqualTo("<p title=\"&quot; onload=&#39;x&#39;\">&lt;b&gt;&quot;&amp;&#39;</p>");
  }

  @Test
  void charactersThatHtmlForbidsAreShownAsReplaced() {
    assertThat(Html.escape("a\u0000b\u0085c\ud800d\uffff"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
    assertThat(Html.escape("a\tb\n🎉")).isEqualTo("a\tb\n🎉");
  }

  @Test
  void aWebAddressBecomesALink() {
    assertThat(new Html().webLink("https://example.org/a?b=1&c=2", "x").toString())
        .isEqualTo(
            "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow\">x</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org/x",
        "https:x",
        "not a url",
        ""
      })
  void anyOtherAddressStaysText(String address) {
    assertThat(new Html().webLink(address, "x").toString()).isEqualTo("x");
  }

  @Test
  void aTagLeftOpenIsOurBug() {
    assertThatThrownBy(() -> new Html().open("p").toString()).hasMessage("tags left open: [p]");
  }
}
