package org.entente.reports.run;

import java.io.IOException;
import java.util.Set;

/** Where the texts of a run's articles come from, which its tables do not hold. */
@FunctionalInterface
public interface ArticleTexts {

  /** Of a run of which nothing but the tables is left. */
  ArticleTexts NONE = (ids, action) -> {};

  /** What is done with the text of one article. */
  @FunctionalInterface
  interface Action {
    void accept(String id, String title, String body);
  }

  /**
   * Hands each of those articles to the action, title and body as they came in; one that the run
   * does not have is passed over, and one that it read twice may come twice.
   */
  void forEach(Set<String> ids, Action action) throws IOException;
}
